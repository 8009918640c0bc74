import { INTL, type Language } from './language';

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(INTL[language]).format(value);
}

/** A change of stock always shows its sign: `+12`, `−3`. */
export function formatDelta(value: number, language: Language): string {
  return new Intl.NumberFormat(INTL[language], { signDisplay: 'exceptZero' }).format(value);
}

/** Basis points (10,000 are the whole) as per cent with one decimal at most. */
export function formatShare(basisPoints: number, language: Language): string {
  return new Intl.NumberFormat(INTL[language], {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(basisPoints / 10_000);
}

/** A rate in basis points as per cent, to the hundredth where it has one: `5 %`, `7,25 %`. */
export function formatRate(basisPoints: number, language: Language): string {
  return new Intl.NumberFormat(INTL[language], {
    style: 'percent',
    maximumFractionDigits: 2,
  }).format(basisPoints / 10_000);
}

/** A weight in grams as kilograms: `1,5 kg`. */
export function formatWeight(grams: number, language: Language): string {
  return new Intl.NumberFormat(INTL[language], {
    style: 'unit',
    unit: 'kilogram',
    maximumFractionDigits: 3,
  }).format(grams / 1000);
}

/** The smallest round number (1, 2, 2.5 or 5 times a power of ten) that is not below `value`. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= value) ?? 10;
  return step * power;
}
