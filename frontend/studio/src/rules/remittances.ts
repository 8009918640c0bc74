/** What a column of a courier's file can hold. */
export const REMITTANCE_FIELDS = ['TRACKING', 'ORDER', 'PHONE', 'AMOUNT', 'FEE', 'DAY'] as const;
export type RemittanceField = (typeof REMITTANCE_FIELDS)[number];

/** The key of a field's name in the texts. */
export const REMITTANCE_FIELD_TEXT: Record<RemittanceField, string> = {
  TRACKING: 'tracking-number',
  ORDER: 'remittance-column-order',
  PHONE: 'remittance-column-phone',
  AMOUNT: 'remittance-column-amount',
  FEE: 'remittance-column-fee',
  DAY: 'remittance-column-day',
};

/** What a line turned out to be, what is booked first. */
export const OUTCOMES = [
  'MATCHED',
  'AMOUNT_DIFFERS',
  'NOT_COLLECTED',
  'ALREADY_REMITTED',
  'DUPLICATE',
  'UNKNOWN',
  'UNREADABLE',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The key of an outcome's name in the texts. */
export const OUTCOME_TEXT: Record<Outcome, string> = {
  MATCHED: 'remittance-matched',
  AMOUNT_DIFFERS: 'remittance-amount-differs',
  NOT_COLLECTED: 'remittance-not-collected',
  ALREADY_REMITTED: 'remittance-already',
  DUPLICATE: 'remittance-duplicate',
  UNKNOWN: 'remittance-no-parcel',
  UNREADABLE: 'remittance-unreadable',
};

type Columns = readonly (RemittanceField | null)[];

/** Whether lines can be matched by it: an amount, something to find the parcel by, nothing twice. */
export function isEnough(columns: Columns): boolean {
  const named = columns.filter((column) => column !== null);
  const finds = (['TRACKING', 'ORDER', 'PHONE'] as const).some((field) => named.includes(field));
  return named.includes('AMOUNT') && finds && new Set(named).size === named.length;
}

/** What stands in the column that holds a field; empty where none does. */
export function cellOf(field: RemittanceField, columns: Columns, cells: readonly string[]): string {
  const at = columns.indexOf(field);
  return (at < 0 ? '' : (cells[at] ?? '')).trim();
}

interface Line {
  outcome: Outcome | null;
  amount: unknown;
}

/** Whether a line can still be booked for a parcel; else it can only be put aside. */
export function isBookable({ outcome, amount }: Line): boolean {
  return amount !== null && (outcome === 'AMOUNT_DIFFERS' || outcome === 'NOT_COLLECTED' || outcome === 'UNKNOWN');
}
