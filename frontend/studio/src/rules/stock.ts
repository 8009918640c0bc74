export type StockReason = 'RECEIVED' | 'COUNTED' | 'LOST' | 'SOLD_ELSEWHERE' | 'SOLD' | 'GIVEN_BACK';

/** The key of a reason's name in the texts. */
export const STOCK_REASON_TEXT: Record<StockReason, string> = {
  RECEIVED: 'stock-received',
  COUNTED: 'stock-counted',
  LOST: 'stock-lost',
  SOLD_ELSEWHERE: 'stock-sold-elsewhere',
  SOLD: 'stock-sold',
  GIVEN_BACK: 'stock-given-back',
};

/** Few enough left that somebody should know. */
export const LOW = 5;

/** What a change by hand says to the server. */
export type Change =
  | { counted: number; reason: 'COUNTED' }
  | { delta: number; reason: 'RECEIVED' | 'LOST' | 'SOLD_ELSEWHERE' };

export type Way = 'COUNTED' | 'RECEIVED' | 'LOST' | 'SOLD_ELSEWHERE';
export const WAYS: readonly Way[] = ['RECEIVED', 'COUNTED', 'SOLD_ELSEWHERE', 'LOST'];

/** A count is what lies there; what came in adds to it, what was lost or sold takes away. */
export function changeOf(way: Way, pieces: number): Change {
  if (way === 'COUNTED') return { counted: pieces, reason: way };
  return { delta: way === 'RECEIVED' ? pieces : -pieces, reason: way };
}

/** What will lie there afterwards. */
export function after(change: Change, available: number): number {
  return 'counted' in change ? change.counted : available + change.delta;
}
