import { expect, test } from 'vitest';
import { daysText, formatE4, parseDays, parseRate, ratesFrom, settingText, TIMERS } from './settings';

test('days of the month are read as people type them', () => {
  expect(parseDays('1, 16')).toEqual([1, 16]);
  expect(parseDays(' ١ ، ١٦ ')).toEqual([1, 16]);
  expect(parseDays('1;16 28')).toEqual([1, 16, 28]);
  for (const wrong of ['', '0', '32', '1, x', '1.5', '-1']) expect(parseDays(wrong), wrong).toBeNull();
  expect(parseDays(daysText([1, 16]))).toEqual([1, 16]);
});

test('a rate keeps four decimals and refuses what is none', () => {
  expect(parseRate('10,85')).toBe(108_500);
  expect(parseRate('10.8512')).toBe(108_512);
  expect(parseRate('١٠٫٨٥')).toBe(108_500);
  for (const wrong of ['', 'x', '10,85123', '1 0', '-1']) expect(parseRate(wrong), wrong).toBeNull();
  expect(formatE4(108_500, 'fr')).toBe('10,85');
  expect(formatE4(108_512, 'en')).toBe('10.8512');
});

test('the rate of a day and those to come are shown', () => {
  const rates = ['2026-01-01', '2026-06-01', '2026-12-01'].map((fromDay) => ({ fromDay, rateE4: 100_000 }));
  expect(ratesFrom(rates, '2026-07-01').map((rate) => rate.fromDay)).toEqual(['2026-06-01', '2026-12-01']);
  expect(ratesFrom(rates, '2025-01-01')).toEqual(rates);
  expect(ratesFrom([], '2026-07-01')).toEqual([]);
});

test('every length has a name in the journal, and what is unknown has none', () => {
  for (const timer of TIMERS) expect(settingText(timer), timer).toMatch(/^timer-/);
  expect(settingText('payerRib')).toBe('account-out');
  expect(settingText('somethingNew')).toBeNull();
});
