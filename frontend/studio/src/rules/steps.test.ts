import { expect, test } from 'vitest';
import { STATE_TEXT, TABS, inOrder, type PartState } from './steps';

/** What is not paid is no order to a cooperative. */
const UNSEEN: readonly PartState[] = ['RESERVED', 'EXPIRED'];

test('every state that a cooperative sees stands under one tab', () => {
  const shown = TABS.flatMap((tab): readonly PartState[] => tab.states);
  expect([...shown, ...UNSEEN].sort()).toEqual(Object.keys(STATE_TEXT).sort());
});

test('the way on is offered before the way out', () => {
  expect(inOrder(['REFUSE', 'ACCEPT'])).toEqual(['ACCEPT', 'REFUSE']);
  expect(inOrder(['RETURN', 'DELIVER'])).toEqual(['DELIVER', 'RETURN']);
  expect(inOrder([])).toEqual([]);
});
