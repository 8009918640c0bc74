import { expect, test } from 'vitest';
import { formatDelta, formatNumber, formatShare, formatWeight, roundUp } from './numbers';

test('numbers follow the language, with Western digits in all', () => {
  expect(formatNumber(1312, 'ar')).toBe('1.312');
  expect(formatNumber(1312, 'fr')).toBe('1\u202f312');
  expect(formatShare(8384, 'en')).toBe('83.8%');
  expect(formatShare(10_000, 'fr')).toMatch(/^100\s%$/u);
});

test('a change shows its sign', () => {
  expect(formatDelta(12, 'fr')).toBe('+12');
  expect(formatDelta(0, 'fr')).toBe('0');
  expect(formatDelta(-3, 'en')).toBe('-3');
});

test('a scale ends at a round number that is not below the highest bar', () => {
  expect([0, 1, 3, 21, 26, 99, 1001].map(roundUp)).toEqual([1, 1, 5, 25, 50, 100, 2000]);
});

test('a weight is written in kilograms', () => {
  expect(formatWeight(1_500, 'fr')).toBe('1,5\u202fkg');
  expect(formatWeight(2_000, 'en')).toBe('2 kg');
  expect(formatWeight(250, 'ar')).toContain('0,25');
});
