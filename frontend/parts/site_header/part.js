// Suggests while somebody types, as a combobox with a list. Without it the form searches as it is.

/**
 * A line under the search box.
 * @typedef {{ text: string, lang?: string, kind?: string, link: string }} Line
 */

/** How long a hand must rest, in milliseconds, and how much must be typed. */
const REST = 120;
const LEAST = 2;

class SearchBox extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input");
    if (!input) return;
    this.input = input;
    this.list = document.createElement("ul");
    Object.assign(this.list, { id: "search-suggestions", className: "search-suggestions", hidden: true, role: "listbox" });
    this.list.setAttribute("aria-label", this.dataset.label ?? "");
    this.append(this.list);
    for (const [name, value] of [
      ["role", "combobox"],
      ["aria-autocomplete", "list"],
      ["aria-controls", this.list.id],
      ["aria-expanded", "false"],
    ]) {
      input.setAttribute(name, value);
    }
    input.addEventListener("input", () => this.later());
    input.addEventListener("keydown", (event) => this.pressed(event));
    input.addEventListener("blur", () => this.close());
    // A press would take the focus from the box before the click arrives.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.go(/** @type {Element} */ (event.target).closest("li")));
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  later() {
    clearTimeout(this.timer);
    this.asking?.abort();
    if ((this.input?.value.trim().length ?? 0) < LEAST) this.close();
    else this.timer = setTimeout(() => void this.ask(), REST);
  }

  async ask() {
    this.asking = new AbortController();
    const query = new URLSearchParams({ q: this.input?.value ?? "" });
    try {
      const response = await fetch(`${this.dataset.from}?${query}`, { signal: this.asking.signal });
      if (response.ok) this.show(/** @type {Line[]} */ (await response.json()));
    } catch {
      this.close();
    }
  }

  /** @param {Line[]} lines */
  show(lines) {
    this.list?.replaceChildren(...lines.map((line, place) => this.option(line, place)));
    this.choose(null);
    this.open(lines.length > 0 && document.activeElement === this.input);
  }

  /**
   * @param {Line} line
   * @param {number} place
   */
  option(line, place) {
    const option = document.createElement("li");
    Object.assign(option, { id: `search-suggestion-${place}`, role: "option" });
    option.dataset.link = line.link;
    const text = document.createElement("span");
    text.textContent = line.text;
    text.dir = "auto";
    if (line.lang) text.lang = line.lang;
    option.append(text);
    if (line.kind) {
      const kind = document.createElement("small");
      kind.textContent = line.kind;
      option.append(kind);
    }
    return option;
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.key === "Escape" && this.list?.hidden === false) {
      event.preventDefault();
      this.close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.chosen) {
      event.preventDefault();
      this.go(this.chosen);
    }
  }

  /** @param {1 | -1} step */
  move(step) {
    const options = [...(this.list?.children ?? [])];
    if (this.list?.hidden) {
      this.open(options.length > 0);
      return;
    }
    // Past either end the choice goes back to what was typed.
    const places = options.length + 1;
    const now = this.chosen ? options.indexOf(this.chosen) + 1 : 0;
    this.choose(options[((now + step + places) % places) - 1] ?? null);
  }

  /** @param {Element | null} option */
  choose(option) {
    this.chosen?.setAttribute("aria-selected", "false");
    this.chosen = option;
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.input?.setAttribute("aria-activedescendant", option.id);
    else this.input?.removeAttribute("aria-activedescendant");
  }

  /** @param {Element | null} option */
  go(option) {
    if (option instanceof HTMLElement && option.dataset.link) location.assign(option.dataset.link);
  }

  /** @param {boolean} wanted */
  open(wanted) {
    if (this.list) this.list.hidden = !wanted;
    this.input?.setAttribute("aria-expanded", String(wanted));
  }

  close() {
    this.choose(null);
    this.open(false);
  }
}

customElements.define("search-box", SearchBox);
