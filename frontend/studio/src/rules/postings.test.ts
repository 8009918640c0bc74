import { expect, test } from 'vitest';
import { byPosting } from './postings';

test('the lines of one posting stand together, in their order', () => {
  const rows = [
    { postingId: 'a', line: 1 },
    { postingId: 'b', line: 2 },
    { postingId: 'a', line: 3 },
  ];
  expect(byPosting(rows).map((group) => group.map((row) => row.line))).toEqual([[1, 3], [2]]);
});
