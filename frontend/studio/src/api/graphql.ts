import type { initGraphQLTada, ResultOf } from 'gql.tada';
import type { introspection } from './schema';

/** The schema as types; it costs nothing at run time. */
type Setup = {
  introspection: introspection;
  scalars: { Date: string; DateTime: string };
  disableMasking: true;
};
type Graphql = ReturnType<typeof initGraphQLTada<Setup>>;

/** A document as it is at run time: its own text and that of its fragments, each once. */
export class Document {
  readonly texts: ReadonlySet<string>;

  constructor(text: string, fragments: readonly Document[] = []) {
    this.texts = new Set([text.trim(), ...fragments.flatMap((fragment) => [...fragment.texts])]);
  }

  toString(): string {
    return [...this.texts].join('\n');
  }
}

/**
 * Typed by gql.tada from the committed schema. Its own function would parse each document in the
 * browser; ours hands the text on, and `npm run check` has checked it against the schema.
 */
export const graphql = ((text: string, fragments?: readonly Document[]) =>
  new Document(text, fragments)) as unknown as Graphql;

export type { ResultOf };
