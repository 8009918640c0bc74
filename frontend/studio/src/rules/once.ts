/**
 * The idempotency keys of one sheet: a deed gets its key once and keeps it while it is tried again
 * without knowing whether it was done. Said otherwise, or after an answer, it is another deed.
 */
export class Keys {
  #open: { said: string; key: string } | null = null;

  /** The key under which to send this. */
  of(input: unknown): string {
    const said = JSON.stringify(input);
    if (this.#open?.said !== said) this.#open = { said, key: crypto.randomUUID() };
    return this.#open.key;
  }

  /** The server has answered, yes or no. */
  answered(): void {
    this.#open = null;
  }
}
