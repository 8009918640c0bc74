import { expect, test } from 'vitest';
import { neutral, toCsv } from './csv';

test('a file opens in a spreadsheet as it was shown', () => {
  expect(toCsv([['Province', 'Ventes'], ['Zagora; sud', '1,50'], ['dit « "x" »', 3]], ';')).toBe(
    '\ufeffProvince;Ventes\r\n"Zagora; sud";"1,50"\r\n"dit « ""x"" »";3\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '\0=1', '\u200f=1', '\u2067-1', '＝1'])(
  '%j cannot become a formula',
  (cell) => expect(toCsv([[cell]], ';').slice(1).replace(/^"/, '')).not.toMatch(/^[=+\-@＝\t\r\0\s\u200e-\u2069]/),
);

test('what starts no formula stays as it is', () => {
  for (const cell of ['Zagora', 'a=b', 'تعاونية', '2026-11-23', '']) expect(neutral(cell)).toBe(cell);
  expect(neutral(12)).toBe('12');
});

test('a thousand hostile cells are all made harmless', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '\0', '\0\0=', '\t\t@'];
  for (let i = 0; i < 1000; i += 1) {
    const cell = `${starts[i % starts.length]}cmd|'/C calc'!A${i}`;
    const line = toCsv([['x', cell]], i % 2 ? ';' : ',').slice(3);
    expect(line.replace(/^"/, '')[0]).not.toMatch(/[=+\-@\t\r\0]/);
  }
});
