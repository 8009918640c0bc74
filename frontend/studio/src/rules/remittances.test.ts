import { expect, test } from 'vitest';
import { cellOf, isBookable, isEnough } from './remittances';

test('a mapping needs an amount and a way to find the parcel, each once', () => {
  expect(isEnough(['ORDER', null, 'AMOUNT'])).toBe(true);
  expect(isEnough(['ORDER', 'DAY'])).toBe(false);
  expect(isEnough(['AMOUNT', 'DAY'])).toBe(false);
  expect(isEnough(['AMOUNT', 'PHONE', 'AMOUNT'])).toBe(false);
});

test('a field is read from the column that holds it', () => {
  expect(cellOf('PHONE', ['ORDER', 'PHONE'], ['DT-1', ' 0612345678 '])).toBe('0612345678');
  expect(cellOf('DAY', ['ORDER', 'PHONE'], ['DT-1', '0612345678'])).toBe('');
  expect(cellOf('PHONE', ['ORDER', 'PHONE'], ['DT-1'])).toBe('');
});

test('what was accounted for before, or has no amount, can only be put aside', () => {
  expect(isBookable({ outcome: 'UNKNOWN', amount: {} })).toBe(true);
  expect(isBookable({ outcome: 'UNKNOWN', amount: null })).toBe(false);
  expect(isBookable({ outcome: 'DUPLICATE', amount: {} })).toBe(false);
  expect(isBookable({ outcome: 'ALREADY_REMITTED', amount: {} })).toBe(false);
});
