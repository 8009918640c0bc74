// Sends the form without leaving the page. Whatever goes wrong, the form is sent as it is.

/**
 * What the basket answers.
 * @typedef {{ count: number, countText: string, said: string, failed?: boolean }} Answer
 */

class AddToBasket extends HTMLElement {
  connectedCallback() {
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send(/** @type {HTMLFormElement} */ (event.currentTarget));
    });
  }

  /** @param {HTMLFormElement} form */
  async send(form) {
    const button = form.querySelector("button");
    if (button?.disabled) return;
    if (button) button.disabled = true;
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: { accept: "application/json" },
        body: new URLSearchParams(/** @type {any} */ (new FormData(form))),
      });
      if (!response.headers.get("content-type")?.startsWith("application/json")) throw new Error("not an answer");
      this.show(/** @type {Answer} */ (await response.json()));
    } catch {
      form.submit();
    } finally {
      if (button) button.disabled = false;
    }
  }

  /** @param {Answer} answer */
  show(answer) {
    const said = this.querySelector("[data-said]");
    if (said) {
      said.textContent = answer.said;
      said.classList.toggle("buy-failed", answer.failed === true);
    }
    const count = document.querySelector("[data-basket-count]");
    if (count instanceof HTMLElement) {
      count.textContent = String(answer.count);
      count.hidden = answer.count === 0;
    }
    const text = document.querySelector("[data-basket-count-text]");
    if (text) text.textContent = answer.countText;
  }
}

customElements.define("add-to-basket", AddToBasket);
