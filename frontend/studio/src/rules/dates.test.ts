import { expect, test } from 'vitest';
import { addDays, age, dayOf, daysBetween, formatDay, formatInstant, formatTime } from './dates';

test('Morocco left its own hour for good on 2026-09-20', () => {
  expect(formatInstant('2026-09-19T12:00:00Z', 'en')).toBe('19 September 2026, 13:00');
  expect(formatTime('2026-09-20T00:59:59Z', 'en')).toBe('01:59');
  expect(formatTime('2026-09-20T01:00:00Z', 'en')).toBe('01:00');
  expect(formatTime('2027-07-01T12:00:00Z', 'en')).toBe('12:00');
});

test('the day in Morocco is that of its clocks', () => {
  expect(dayOf(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
  expect(dayOf(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-23');
});

test('days are written in each language', () => {
  expect(formatInstant('2026-11-23T11:35:00Z', 'fr')).toBe('23 novembre 2026, 11:35');
  expect(formatInstant('2026-11-23T11:35:00Z', 'ar')).toBe('23 نونبر 2026، 11:35');
  expect(formatInstant('2026-11-23T11:35:00Z', 'zgh')).toBe('23 ⵏⵓⵡⴰⵏⴱⵉⵔ 2026, 11:35');
  expect(formatDay('2026-11-03', 'fr')).toBe('3 nov.');
  expect(formatDay('2026-08-01', 'ar', 'long')).toBe('1 غشت 2026');
});

test('days are counted over months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-09-19', '2026-09-21')).toEqual(['2026-09-19', '2026-09-20', '2026-09-21']);
  expect(daysBetween('2026-09-21', '2026-09-19')).toEqual([]);
});

test('an age is said in the largest unit that is worth it', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  expect(age('2026-11-23T11:59:40Z', now)).toEqual({ unit: 'now' });
  expect(age('2026-11-23T12:05:00Z', now)).toEqual({ unit: 'now' });
  expect(age('2026-11-23T11:25:00Z', now)).toEqual({ unit: 'minutes', count: 35 });
  expect(age('2026-11-22T11:00:00Z', now)).toEqual({ unit: 'hours', count: 25 });
  expect(age('2026-11-20T11:00:00Z', now)).toEqual({ unit: 'days', count: 3 });
});
