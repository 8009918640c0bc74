import { expect, test } from 'vitest';
import { changes, needsNote } from './payouts';

test('a transfer is paid only after the bank was told, cash once it is approved', () => {
  expect(changes('PREPARED', 'TRANSFER')).toEqual(['APPROVE', 'CANCEL']);
  expect(changes('APPROVED', 'TRANSFER')).toEqual(['CANCEL']);
  expect(changes('SENT', 'TRANSFER')).toEqual(['PAID', 'RETURNED']);
  expect(changes('APPROVED', 'CASH')).toEqual(['PAID', 'CANCEL']);
});

/** Pitfall 6: a payout that the bank gave back does not stay settled. */
test('the bank can give back what is paid, nobody gives back cash', () => {
  expect(changes('PAID', 'TRANSFER')).toEqual(['RETURNED']);
  expect(changes('PAID', 'CASH')).toEqual([]);
  expect(changes('RETURNED', 'TRANSFER')).toEqual([]);
  expect(changes('CANCELLED', 'CASH')).toEqual([]);
});

test('all but an approval says why, or by what proof', () => {
  expect((['APPROVE', 'CANCEL', 'PAID', 'RETURNED'] as const).map(needsNote)).toEqual([false, true, true, true]);
});
