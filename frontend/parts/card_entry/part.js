// Takes a card with Stripe's own script, which is loaded on this page alone: the number never reaches us.

const SOURCE = "https://js.stripe.com/v3/";

class CardEntry extends HTMLElement {
  connectedCallback() {
    const script = document.createElement("script");
    script.src = SOURCE;
    script.addEventListener("load", () => this.open());
    script.addEventListener("error", () => this.say(this.dataset.failed ?? ""));
    document.head.append(script);
  }

  open() {
    const stripe = /** @type {any} */ (window).Stripe(this.dataset.key);
    const elements = stripe.elements({ clientSecret: this.dataset.secret, locale: document.documentElement.lang });
    const button = this.querySelector("button");
    elements.create("payment").mount(this.querySelector("[data-card]"));
    if (button) button.disabled = false;
    this.querySelector("form")?.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (button) button.disabled = true;
      const paid = await stripe.confirmPayment({ elements, confirmParams: { return_url: this.dataset.back } });
      // Only what failed comes back here; the rest leads to the return address.
      this.say(paid.error?.message ?? this.dataset.failed ?? "");
      if (button) button.disabled = false;
    });
  }

  /** @param {string} text */
  say(text) {
    const said = this.querySelector("[data-said]");
    if (said) said.textContent = text;
  }
}

customElements.define("card-entry", CardEntry);
