import { INTL, type Language } from './language';

/**
 * Morocco stopped moving its clocks: since 2026-09-20, when 02:00 became 01:00, it has been on
 * UTC all year. Browsers with older time zone data still add an hour, so instants after that
 * moment are shown in UTC and only older ones by the data of the zone.
 */
const ON_UTC_SINCE = Date.UTC(2026, 8, 20, 1);

function zoneAt(instant: Date): string {
  return instant.getTime() >= ON_UTC_SINCE ? 'UTC' : 'Africa/Casablanca';
}

/** Browsers know no Tamazight: its months stand here. */
const MONTHS_ZGH = [
  'ⵉⵏⵏⴰⵢⵔ',
  'ⴱⵕⴰⵢⵕ',
  'ⵎⴰⵕⵚ',
  'ⵉⴱⵔⵉⵔ',
  'ⵎⴰⵢⵢⵓ',
  'ⵢⵓⵏⵢⵓ',
  'ⵢⵓⵍⵢⵓⵣ',
  'ⵖⵓⵛⵜ',
  'ⵛⵓⵜⴰⵏⴱⵉⵔ',
  'ⴽⵜⵓⴱⵔ',
  'ⵏⵓⵡⴰⵏⴱⵉⵔ',
  'ⴷⵓⵊⴰⵏⴱⵉⵔ',
];

/** `23 novembre 2026, 10:42` on the clocks of Morocco. */
export function formatInstant(instant: string | Date, language: Language): string {
  const at = new Date(instant);
  const comma = language === 'ar' ? '،' : ',';
  return `${formatDay(dayOf(at), language, 'long')}${comma} ${formatTime(at, language)}`;
}

/** `10:42` on the clocks of Morocco. */
export function formatTime(instant: string | Date, language: Language): string {
  const at = new Date(instant);
  return new Intl.DateTimeFormat(INTL[language], {
    timeZone: zoneAt(at),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** A calendar day (`2026-11-23`), which has no time and no zone: `23 nov.` or `23 novembre 2026`. */
export function formatDay(day: string, language: Language, style: 'short' | 'long' = 'short'): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (language === 'zgh') {
    const short = `${at.getUTCDate()} ${MONTHS_ZGH[at.getUTCMonth()]}`;
    return style === 'long' ? `${short} ${at.getUTCFullYear()}` : short;
  }
  return new Intl.DateTimeFormat(INTL[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: style,
    ...(style === 'long' ? { year: 'numeric' } : {}),
  }).format(at);
}

/** The calendar day in Morocco at an instant, as `2026-11-23`. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zoneAt(instant),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
}

/** The day that many days later, or earlier where negative. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Every day from the first to the last, both counted. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

export type Age = { unit: 'now' } | { unit: 'minutes' | 'hours' | 'days'; count: number };

/** How long ago, in the largest unit that is worth saying. */
export function age(instant: string | Date, now: Date): Age {
  const minutes = Math.floor((now.getTime() - new Date(instant).getTime()) / 60_000);
  if (minutes < 1) return { unit: 'now' };
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  if (minutes < 48 * 60) return { unit: 'hours', count: Math.floor(minutes / 60) };
  return { unit: 'days', count: Math.floor(minutes / (24 * 60)) };
}

/** The name of a month, 1 to 12. */
export function monthName(month: number, language: Language): string {
  if (language === 'zgh') return MONTHS_ZGH[month - 1] ?? '';
  const format = new Intl.DateTimeFormat(INTL[language], { timeZone: 'UTC', month: 'long' });
  return format.format(new Date(Date.UTC(2026, month - 1, 1)));
}
