import { expect, test } from 'vitest';
import { after, changeOf } from './stock';

test('what came in adds, what was lost or sold takes away, a count replaces', () => {
  expect(changeOf('RECEIVED', 12)).toEqual({ delta: 12, reason: 'RECEIVED' });
  expect(changeOf('LOST', 2)).toEqual({ delta: -2, reason: 'LOST' });
  expect(changeOf('COUNTED', 7)).toEqual({ counted: 7, reason: 'COUNTED' });
  expect(after(changeOf('RECEIVED', 12), 40)).toBe(52);
  expect(after(changeOf('SOLD_ELSEWHERE', 50), 40)).toBe(-10);
  expect(after(changeOf('COUNTED', 7), 40)).toBe(7);
});
