import { expect, test } from 'vitest';
import { direction, preferred } from './language';

test('the first language that we speak is taken, French where there is none', () => {
  expect(preferred(['de-DE', 'ar-MA', 'fr'])).toBe('ar');
  expect(preferred(['tzm-MA'])).toBe('zgh');
  expect(preferred(['en-US'])).toBe('en');
  expect(preferred(['de'])).toBe('fr');
  expect(preferred([])).toBe('fr');
});

test('Arabic alone runs from the right', () => {
  expect(direction('ar')).toBe('rtl');
  expect(direction('zgh')).toBe('ltr');
});
