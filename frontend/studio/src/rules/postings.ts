export type PostingKind =
  | 'PREPAID'
  | 'CASH_COLLECTED'
  | 'DELIVERED'
  | 'REMITTED'
  | 'RELEASED'
  | 'RETURNED'
  | 'REFUND_OWED'
  | 'REFUNDED'
  | 'SET_OFF'
  | 'DEBT_RECOVERED'
  | 'DEBT_PAID'
  | 'CASH_DEPOSITED'
  | 'PAYOUT_PREPARED'
  | 'PAYOUT_CANCELLED'
  | 'PAYOUT_PAID'
  | 'PAYOUT_RETURNED';

/** The key of the name of what was booked, in the texts. */
export const POSTING_TEXT: Record<PostingKind, string> = {
  PREPAID: 'posting-prepaid',
  CASH_COLLECTED: 'posting-cash-collected',
  DELIVERED: 'posting-delivered',
  REMITTED: 'posting-remitted',
  RELEASED: 'posting-released',
  RETURNED: 'posting-returned',
  REFUND_OWED: 'posting-refund-owed',
  REFUNDED: 'posting-refunded',
  SET_OFF: 'posting-set-off',
  DEBT_RECOVERED: 'posting-debt-recovered',
  DEBT_PAID: 'posting-debt-paid',
  CASH_DEPOSITED: 'posting-cash-deposited',
  PAYOUT_PREPARED: 'posting-payout-prepared',
  PAYOUT_CANCELLED: 'posting-payout-cancelled',
  PAYOUT_PAID: 'posting-payout-paid',
  PAYOUT_RETURNED: 'posting-payout-returned',
};

/** The rows of each posting together, in the order in which they came. */
export function byPosting<Row extends { postingId: string }>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.postingId, [...(groups.get(row.postingId) ?? []), row]);
  return [...groups.values()];
}
