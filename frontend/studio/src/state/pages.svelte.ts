import { untrack } from 'svelte';

export interface Connection<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

/** A list whose first page is kept and whose further pages come one by one. */
export class Pages<Node> {
  #first: () => Connection<Node> | null;
  #after: (cursor: string) => Promise<Connection<Node>>;
  #further = $state.raw<Connection<Node>[]>([]);

  nodes = $derived.by(() => [this.#first(), ...this.#further].flatMap((page) => page?.nodes ?? []));
  #last = $derived.by(() => this.#further.at(-1) ?? this.#first());
  more = $derived.by(() => this.#last?.pageInfo.hasNextPage ?? false);

  /** Must be made while a component is being set up. */
  constructor(first: () => Connection<Node> | null, after: (cursor: string) => Promise<Connection<Node>>) {
    this.#first = first;
    this.#after = after;
    $effect(() => {
      first(); // a new first page begins the list again
      untrack(() => (this.#further = []));
    });
  }

  next = async (): Promise<void> => {
    const from = this.#last;
    if (!from?.pageInfo.endCursor) return;
    const page = await this.#after(from.pageInfo.endCursor);
    if (from === this.#last) this.#further = [...this.#further, page];
  };
}
