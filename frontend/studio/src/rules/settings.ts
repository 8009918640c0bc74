import type { Settings, Timers } from '../api/settings';
import { INTL, type Language } from './language';
import { parseCount } from './money';

/** The lengths that a region settles, in the order in which they come up in an order's life. */
export const TIMERS = [
  'reservationMinutes',
  'transferHours',
  'acceptanceReminderHours',
  'acceptanceAlertHours',
  'acceptanceHours',
  'withdrawalDays',
  'unconfirmedWithdrawalDays',
  'refundAlertDays',
  'refundDays',
] as const satisfies readonly (keyof Timers)[];
export type Timer = (typeof TIMERS)[number];

/** What each is called, with its unit, and what it does. */
export const TIMER_TEXT: Record<Timer, { name: string; means: string }> = {
  reservationMinutes: { name: 'timer-reservation', means: 'timer-reservation-means' },
  transferHours: { name: 'timer-transfer', means: 'timer-transfer-means' },
  acceptanceReminderHours: { name: 'timer-reminder', means: 'timer-reminder-means' },
  acceptanceAlertHours: { name: 'timer-alert', means: 'timer-alert-means' },
  acceptanceHours: { name: 'timer-acceptance', means: 'timer-acceptance-means' },
  withdrawalDays: { name: 'timer-withdrawal', means: 'timer-withdrawal-means' },
  unconfirmedWithdrawalDays: { name: 'timer-unconfirmed', means: 'timer-unconfirmed-means' },
  refundAlertDays: { name: 'timer-refund-alert', means: 'timer-refund-alert-means' },
  refundDays: { name: 'timer-refund', means: 'timer-refund-means' },
};

const OTHERS: Record<string, string> = {
  rib: 'account-into',
  payerRib: 'account-out',
  euroRates: 'euro-title',
  payoutDays: 'payout-days',
  payoutMinimumMinor: 'payout-minimum',
  cashCeilingMinor: 'cash-parcel-ceiling',
  heldCashCeilingMinor: 'cash-held-ceiling',
  heldCashGraceDays: 'cash-grace',
};

/** The key of what a setting is called; null for one that this studio does not know. */
export function settingText(setting: string): string | null {
  return TIMER_TEXT[setting as Timer]?.name ?? OTHERS[setting] ?? null;
}

/** Reads days of the month as people type them (`1, 16`); null for what are none. */
export function parseDays(typed: string): number[] | null {
  const days = typed.split(/[\s,;،؛]+/).filter(Boolean).map((day) => parseCount(day));
  if (days.length === 0 || days.some((day) => day === null || day < 1 || day > 31)) return null;
  return days as number[];
}

/** The days as they are typed again. */
export function daysText(days: readonly number[]): string {
  return days.join(', ');
}

/** Reads a rate of up to four decimals (`10,85`) into 1/10,000; null for what is none. */
export function parseRate(typed: string): number | null {
  const plain = typed.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[,٫]/, '.');
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(plain);
  return match ? Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0')) : null;
}

/** `10,85` of 1/10,000. */
export function formatE4(rateE4: number, language: Language): string {
  return new Intl.NumberFormat(INTL[language], { minimumFractionDigits: 2, maximumFractionDigits: 4 }).format(rateE4 / 10_000);
}

/** The rate that holds on a day, and those that are to come. */
export function ratesFrom(rates: Settings['euroRates'], day: string): Settings['euroRates'] {
  const begun = rates.filter((rate) => rate.fromDay <= day).length;
  return rates.slice(Math.max(begun - 1, 0));
}
