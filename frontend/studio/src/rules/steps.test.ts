import { expect, test } from 'vitest';
import { STATE_TEXT, TABS, inOrder, type PartState } from './steps';

test('every state stands under one tab', () => {
  const shown = TABS.flatMap((tab): readonly PartState[] => tab.states);
  expect([...shown].sort()).toEqual(Object.keys(STATE_TEXT).sort());
});

test('the way on is offered before the way out', () => {
  expect(inOrder(['REFUSE', 'ACCEPT'])).toEqual(['ACCEPT', 'REFUSE']);
  expect(inOrder(['RETURN', 'DELIVER'])).toEqual(['DELIVER', 'RETURN']);
  expect(inOrder([])).toEqual([]);
});
