import { addDays } from './dates';

/** Days from the first to the last, both counted. */
export interface Period {
  from: string;
  to: string;
}

export const PERIOD_NAMES = ['7', '30', '90', 'month'] as const;
export type PeriodName = (typeof PERIOD_NAMES)[number];

/** The longest period that a board is asked for, in days: two years. */
export const LONGEST = 731;

/** The longest period of a statement, in days. */
export const LONGEST_STATEMENT = 92;

/** What a named period means on a day. */
export function named(name: PeriodName, today: string): Period {
  if (name === 'month') return { from: `${today.slice(0, 7)}-01`, to: today };
  return { from: addDays(today, 1 - Number(name)), to: today };
}

/** The name of a period on a day; null where it was chosen by its days. */
export function nameOf(period: Period, today: string): PeriodName | null {
  return (
    PERIOD_NAMES.find((name) => {
      const { from, to } = named(name, today);
      return from === period.from && to === period.to;
    }) ?? null
  );
}

/** Reads a period from an address (`?period=30` or `?from=…&to=…`); the last 30 days where it says none. */
export function fromAddress(query: URLSearchParams, today: string, longest = LONGEST): Period {
  const name = query.get('period') as PeriodName | null;
  if (name && PERIOD_NAMES.includes(name)) return named(name, today);
  const period = { from: query.get('from') ?? '', to: query.get('to') ?? '' };
  return problem(period, longest) === null ? period : named('30', today);
}

export type PeriodProblem = 'incomplete' | 'reversed' | 'too-long';

export function problem({ from, to }: Period, longest = LONGEST): PeriodProblem | null {
  if (!isDay(from) || !isDay(to)) return 'incomplete';
  if (from > to) return 'reversed';
  return addDays(from, longest) < to ? 'too-long' : null;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
