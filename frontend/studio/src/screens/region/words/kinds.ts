import type { WordKind } from '../../../api/words';

/** What a word is to the search, in the order in which it is offered. */
export const KIND_TEXT: Record<WordKind, string> = {
  GOOD: 'word-kind-good',
  QUALITY: 'word-kind-quality',
  PURPOSE: 'word-kind-purpose',
  CHEAP: 'word-kind-cheap',
};

/** What a new thing may be: there is one wish for a low price, and it is known. */
export const NEW_KINDS: readonly WordKind[] = ['GOOD', 'QUALITY', 'PURPOSE'];

/** One word or phrase a line, as somebody typed them. */
export function wordsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
