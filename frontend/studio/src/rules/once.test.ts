import { expect, test } from 'vitest';
import { Keys } from './once';

/** Pitfall 19: a key made anew for a retry would do the deed twice. */
test('a deed keeps its key until the server has answered', () => {
  const keys = new Keys();
  const first = keys.of({ change: 'PAID', note: 'V 77' });
  expect(keys.of({ change: 'PAID', note: 'V 77' })).toBe(first);
  keys.answered();
  expect(keys.of({ change: 'PAID', note: 'V 77' })).not.toBe(first);
});

test('what is said otherwise is another deed', () => {
  const keys = new Keys();
  const first = keys.of({ note: 'V 77' });
  const other = keys.of({ note: 'V 78' });
  expect(other).not.toBe(first);
  expect(other.length).toBeLessThanOrEqual(100);
});
