import { expect, test } from 'vitest';
import { currencyOf, formatAmount, formatMoney, formatRound, parseAmount, parseCount, type Money } from './money';

const dirhams = (amountMinor: number): Money => ({ amountMinor, currency: 'MAD' });

test('money is written as in the shop', () => {
  const amount = dirhams(123_450);
  expect(formatMoney(amount, 'fr')).toBe('1\u202f234,50\u00a0DH');
  expect(formatMoney(amount, 'ar')).toBe('1.234,50\u00a0درهم');
  expect(formatMoney(amount, 'zgh')).toBe('1\u202f234,50\u00a0DH');
  expect(formatMoney(amount, 'en')).toBe('1,234.50\u00a0DH');
  expect(formatMoney({ amountMinor: 900, currency: 'EUR' }, 'fr')).toBe('9,00\u00a0€');
});

test('every centime is shown, to seven digits and beyond', () => {
  expect(formatAmount(dirhams(123_456_789), 'en')).toBe('1,234,567.89');
  expect(formatAmount(dirhams(5), 'fr')).toBe('0,05');
  expect(formatAmount(dirhams(0), 'ar')).toBe('0,00');
});

test('the scale of a chart is round', () => {
  expect(formatRound(10_000_000, 'fr')).toBe('100\u202f000');
  expect(formatRound(250, 'fr')).toBe('2,5');
});

test.each([
  ['85', 8500],
  ['85,5', 8550],
  ['85.50', 8550],
  [' 1 234,50 ', 123_450],
  ['1\u202f234,50', 123_450],
  ['١٢٥٫٥', 12_550],
  ['۱۲۵', 12_500],
  ['0', 0],
])('a price typed as %j is read', (typed, minor) => expect(parseAmount(typed)).toBe(minor));

test.each(['', 'abc', '-5', '1,234.50', '1.234,50', '5,123', '5 DH', '1e3', '99999999999'])(
  '%j is no price',
  (typed) => expect(parseAmount(typed)).toBeNull(),
);

test('counts are whole, and signed only where asked', () => {
  expect(parseCount('12')).toBe(12);
  expect(parseCount('١٢')).toBe(12);
  expect(parseCount('-3')).toBeNull();
  expect(parseCount('\u22123', true)).toBe(-3);
  expect(parseCount('+4', true)).toBe(4);
  expect(parseCount('1.5')).toBeNull();
  expect(parseCount('')).toBeNull();
});

test('a cooperative is paid in the currency of the region that it lies in', () => {
  const regions = [
    { place: { code: '08.' }, currency: 'MAD' as const },
    { place: { code: '99.' }, currency: 'EUR' as const },
  ];
  expect(currencyOf({ code: '99.' }, regions)).toBe('EUR');
  expect(currencyOf({ code: '01.' }, regions)).toBe('MAD');
  expect(currencyOf(null, regions)).toBe('MAD');
});
