import { expect, test } from 'vitest';
import { fromAddress, nameOf, named, problem } from './period';

const TODAY = '2026-11-23';
const read = (query: string) => fromAddress(new URLSearchParams(query), TODAY);

test('a named period ends today, which counts', () => {
  expect(named('7', TODAY)).toEqual({ from: '2026-11-17', to: TODAY });
  expect(named('month', TODAY)).toEqual({ from: '2026-11-01', to: TODAY });
  expect(nameOf({ from: '2026-11-17', to: TODAY }, TODAY)).toBe('7');
  expect(nameOf({ from: '2026-11-16', to: TODAY }, TODAY)).toBeNull();
});

test('a board is found again by its address', () => {
  expect(read('period=90')).toEqual(named('90', TODAY));
  expect(read('from=2026-10-01&to=2026-10-31')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
});

test('an address that makes no sense shows the last 30 days', () => {
  for (const query of ['', 'period=8', 'from=2026-10-31&to=2026-10-01', 'from=x&to=y', 'from=2026-13-01&to=2026-13-02']) {
    expect(read(query)).toEqual(named('30', TODAY));
  }
});

test('what is wrong with a period has a name', () => {
  expect(problem({ from: '', to: TODAY })).toBe('incomplete');
  expect(problem({ from: TODAY, to: '2026-11-22' })).toBe('reversed');
  expect(problem({ from: '2020-01-01', to: TODAY })).toBe('too-long');
  expect(problem({ from: '2026-08-01', to: TODAY }, 92)).toBe('too-long');
  expect(problem({ from: TODAY, to: TODAY })).toBeNull();
});
