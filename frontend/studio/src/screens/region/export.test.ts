import { expect, test } from 'vitest';
import type { Board } from '../../api/sales';
import { boardCsv } from './export';

const dirhams = (amountMinor: number) => ({ amountMinor, currency: 'MAD' as const });
const named = (text: string) => ({ text, locale: 'FR' as const });

const board: Board = {
  orders: 3,
  baskets: 2,
  sales: dirhams(123_450),
  averageOrder: dirhams(61_725),
  delivered: 1,
  deliveredShareBasisPoints: 3333,
  byDay: [{ day: '2026-11-23', orders: 3, sales: dirhams(123_450) }],
  byProvince: [{ place: { code: '1', name: named('Zagora') }, orders: 3, sales: dirhams(123_450) }],
  byCategory: [{ category: { code: 'dates', name: named('Dattes') }, units: 4, sales: dirhams(123_450) }],
  byCooperative: [
    { cooperative: { id: '1', slug: 'x', name: named("=HYPERLINK('x')") }, orders: 3, sales: dirhams(123_450) },
  ],
  womenLed: { orders: 1, cooperatives: 1, shareBasisPoints: 5000, sales: dirhams(61_725) },
};
const period = { from: '2026-11-01', to: '2026-11-23' };
const key = (name: string) => name;

test('what is shown is what is exported, with the commas of the language', () => {
  const french = boardCsv(board, 'Drâa-Tafilalet', period, 'fr', key).split('\r\n');
  expect(french).toContain('sales (MAD);"1234,50"');
  expect(french).toContain('2026-11-23;3;"1234,50"');
  expect(french).toContain('Zagora;3;"1234,50"');
  const english = boardCsv(board, 'Drâa-Tafilalet', period, 'en', key).split('\r\n');
  expect(english).toContain('2026-11-23,3,1234.50');
  expect(english).toContain('delivered-share (%),33.33');
});

test('a name that is a formula is not run', () => {
  expect(boardCsv(board, 'x', period, 'fr', key)).toContain("\r\n'=HYPERLINK('x');3;");
});
