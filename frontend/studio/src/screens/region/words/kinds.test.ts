import { expect, test } from 'vitest';
import { wordsOf } from './kinds';

test('each line is a word or a phrase', () => {
  expect(wordsOf(' miel cru\n\nعسل \n')).toEqual(['miel cru', 'عسل']);
  expect(wordsOf('')).toEqual([]);
});
