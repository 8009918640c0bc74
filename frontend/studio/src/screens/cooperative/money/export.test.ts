import { expect, test } from 'vitest';
import type { Standing, Statement } from '../../../api/money';
import { statementCsv } from './export';

const dirhams = (amountMinor: number) => ({ amountMinor, currency: 'MAD' as const });
const standing = (available: number): Standing => ({
  pending: dirhams(0),
  available: dirhams(available),
  inPayout: dirhams(0),
  debt: dirhams(0),
  cashHeld: dirhams(0),
});
const statement: Statement = {
  opening: standing(0),
  closing: standing(14_100),
  rows: [
    {
      postingId: 'p1',
      postedAt: '2026-11-23T10:00:00Z',
      kind: 'DELIVERED',
      reference: '=DT-1',
      partId: '1',
      lineId: '1',
      goods: dirhams(15_000),
      commission: dirhams(750),
      commissionTax: dirhams(150),
      delivery: dirhams(0),
      cashHeld: dirhams(-2_500),
      share: dirhams(14_100),
      inPayout: dirhams(0),
    },
  ],
};
const period = { from: '2026-11-01', to: '2026-11-30' };
const lines = (language: 'fr' | 'en') => statementCsv(statement, 'Ziz', period, language, (key) => key).split('\r\n');

test('each line is a row, with the commas of the language', () => {
  const sale = "posting-delivered;'=DT-1;\"150,00\";\"7,50\";\"1,50\";\"0,00\";\"0,00\";\"25,00\";\"141,00\";\"0,00\";p1";
  expect(lines('fr')).toContain(`2026-11-23;${sale}`);
  expect(lines('en').at(-2)).toBe("2026-11-23,posting-delivered,'=DT-1,150.00,7.50,1.50,0.00,0.00,25.00,141.00,0.00,p1");
  expect(lines('en')).toContain('statement-closing (MAD),141.00');
});

test('no amount begins with a sign', () => {
  for (const cell of lines('en').flatMap((line) => line.split(','))) expect(cell).not.toMatch(/^[-+=@]/);
});
