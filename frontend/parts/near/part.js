// Finds the commune nearest to the phone and chooses it. The position is compared here and sent nowhere.

class NearMe extends HTMLElement {
  connectedCallback() {
    if (!navigator.geolocation) return;
    for (const hidden of this.querySelectorAll(".near-me, .near-me-hint")) hidden.removeAttribute("hidden");
    this.querySelector(".near-me")?.addEventListener("click", () => this.find());
  }

  find() {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.choose(coords.latitude, coords.longitude),
      () => this.fail(),
      { maximumAge: 600_000, timeout: 10_000 },
    );
  }

  /**
   * @param {number} north
   * @param {number} east
   */
  choose(north, east) {
    const narrowing = Math.cos((north * Math.PI) / 180);
    let least = Infinity;
    let nearest = "";
    for (const option of this.querySelectorAll("option")) {
      const [latitude, longitude] = (option.dataset.at ?? "").split(",").map(Number);
      const far = Math.hypot(latitude - north, (longitude - east) * narrowing);
      if (option.dataset.at && far < least) [least, nearest] = [far, option.value];
    }
    const select = this.querySelector("select");
    if (!select || !nearest) return this.fail();
    select.value = nearest;
    select.form?.submit();
  }

  fail() {
    const hint = this.querySelector(".near-me-hint");
    if (hint) hint.textContent = this.dataset.failed ?? "";
    this.querySelector("select")?.focus();
  }
}

customElements.define("near-me", NearMe);
