import { expect, test } from 'vitest';
import { cooperativePath, parse, regionPath } from './route';
import { TABS } from './steps';

test('every screen has its address', () => {
  expect(parse('/studio')).toEqual({ at: 'start' });
  expect(parse('/studio/')).toEqual({ at: 'start' });
  expect(parse('/studio/c/ziz')).toEqual({ at: 'orders', workplace: 'ziz', tab: TABS[0] });
  expect(parse('/studio/c/ziz/orders/packed')).toMatchObject({ at: 'orders', tab: { path: 'packed' } });
  expect(parse('/studio/c/ziz/order/42')).toEqual({ at: 'order', workplace: 'ziz', id: '42' });
  for (const at of ['products', 'journal', 'sales', 'money', 'delivery']) {
    expect(parse(`/studio/c/ziz/${at}`)).toEqual({ at, workplace: 'ziz' });
  }
  expect(parse('/studio/r/draa')).toEqual({ at: 'board', workplace: 'draa' });
  expect(parse('/studio/r/draa/cooperatives')).toEqual({ at: 'cooperatives', workplace: 'draa' });
  expect(parse('/studio/r/draa/carriers')).toEqual({ at: 'carriers', workplace: 'draa' });
  expect(parse('/studio/c/ziz/draft/42')).toEqual({ at: 'draft', workplace: 'ziz', id: '42' });
  expect(parse('/studio/r/draa/review')).toEqual({ at: 'review', workplace: 'draa' });
  expect(parse('/studio/r/draa/words')).toEqual({ at: 'words', workplace: 'draa' });
  expect(parse('/studio/r/draa/treasury')).toEqual({ at: 'treasury', workplace: 'draa', part: 'payouts' });
  expect(parse('/studio/r/draa/treasury/holds')).toMatchObject({ at: 'treasury', part: 'holds' });
  expect(parse('/studio/r/draa/treasury/bank')).toMatchObject({ at: 'treasury', part: 'bank' });
  expect(parse('/studio/r/draa/treasury/couriers')).toMatchObject({ at: 'treasury', part: 'couriers' });
  expect(parse('/studio/r/draa/treasury/refunds')).toMatchObject({ at: 'treasury', part: 'refunds' });
  expect(parse('/studio/r/draa/treasury/invoices')).toMatchObject({ at: 'treasury', part: 'invoices' });
});

test('what leads nowhere is said to', () => {
  for (const path of ['/studio/x', '/studio/c', '/studio/c/ziz/x', '/studio/c/ziz/orders/x', '/studio/c/ziz/order', '/studio/r/d/board/x', '/studio/r/d/treasury/x', '/studio/c/a/orders/new/x']) {
    expect(parse(path)).toEqual({ at: 'unknown' });
  }
  expect(parse('/studio/c/%zz/sales')).toEqual({ at: 'sales', workplace: '%zz' });
});

test('a name with odd letters comes back as it was', () => {
  const name = 'تعاونية/a b';
  expect(parse(cooperativePath(name, 'sales'))).toEqual({ at: 'sales', workplace: name });
  expect(parse(regionPath(name, 'board'))).toEqual({ at: 'board', workplace: name });
});
