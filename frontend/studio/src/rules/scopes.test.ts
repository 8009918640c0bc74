import { expect, test } from 'vitest';
import { scopeOf } from './scopes';

const none = { cooperativeId: null, categoryCode: null, productId: null };

test('a rule is named by the narrowest thing that it is for', () => {
  expect(scopeOf(none)).toBe('region');
  expect(scopeOf({ ...none, categoryCode: 'dates' })).toBe('category');
  expect(scopeOf({ ...none, categoryCode: 'dates', cooperativeId: '1' })).toBe('cooperative');
  expect(scopeOf({ ...none, cooperativeId: '1', productId: '2' })).toBe('product');
});
