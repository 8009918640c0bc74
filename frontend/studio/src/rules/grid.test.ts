import { expect, test } from 'vitest';
import { emptyZone, inForce, parseKilograms, typed, zonesOf } from './grid';

const zone = {
  name: 'Midelt',
  daysLeast: 1,
  daysMost: 2,
  places: [{ code: '08.363', name: { text: 'Midelt' } }],
  bands: [
    { upToGrams: 500, priceMinor: 1000 },
    { upToGrams: 30_000, priceMinor: 2050 },
  ],
};

test('a grid that is read back is the grid that was', () => {
  expect(zonesOf(typed([zone]))).toEqual([
    { name: 'Midelt', placeCodes: ['08.363'], daysLeast: 1, daysMost: 2, bands: zone.bands },
  ]);
  expect(zonesOf([])).toEqual([]);
});

test('a zone that lacks something is not sent', () => {
  const [whole] = typed([zone]);
  expect(zonesOf([emptyZone()])).toBeNull();
  expect(zonesOf([{ ...whole!, places: [] }])).toBeNull();
  expect(zonesOf([{ ...whole!, daysMost: 'x' }])).toBeNull();
  expect(zonesOf([{ ...whole!, bands: [{ kilograms: '2 kg', price: '5' }] }])).toBeNull();
});

test('weights are read as people write them', () => {
  expect(['2', '0,5', '1.25', '', '-1', '1,2345'].map(parseKilograms)).toEqual([2000, 500, 1250, null, null, null]);
});

test('of two versions of a day the newer holds, and none that is still to come', () => {
  const versions = [
    { fromDay: '2026-11-01', version: 4 },
    { fromDay: '2026-10-01', version: 3 },
    { fromDay: '2026-10-01', version: 2 },
    { fromDay: '1970-01-01', version: 1 },
  ];
  expect(inForce(versions, '2026-10-15')?.version).toBe(3);
  expect(inForce(versions, '2026-11-01')?.version).toBe(4);
  expect(inForce([], '2026-11-01')).toBeNull();
});
