import { INTL, type Language } from './language';

export interface Money {
  amountMinor: number;
  currency: 'MAD' | 'EUR';
}

const SIGNS: Record<Money['currency'], Record<Language, string>> = {
  MAD: { ar: 'درهم', fr: 'DH', zgh: 'DH', en: 'DH' },
  EUR: { ar: 'يورو', fr: '€', zgh: '€', en: '€' },
};

/** `1 234,50 DH` or `1.234,50 درهم`; the sign never leaves its number at the end of a line. */
export function formatMoney(money: Money, language: Language): string {
  return `${formatAmount(money, language)}\u00a0${SIGNS[money.currency][language]}`;
}

/** The same without the currency: for cells whose heading names it. */
export function formatAmount(money: Money, language: Language): string {
  return new Intl.NumberFormat(INTL[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: true,
  }).format(money.amountMinor / 100);
}

/** A round amount for the scale of a chart: `1 200`, or `2,5` below ten. */
export function formatRound(amountMinor: number, language: Language): string {
  return new Intl.NumberFormat(INTL[language], { maximumSignificantDigits: 3 }).format(amountMinor / 100);
}

export function sign(currency: Money['currency'], language: Language): string {
  return SIGNS[currency][language];
}

/** The currency of the region that a place lies in; the first region's where it lies in none. */
export function currencyOf(
  place: { code: string } | null,
  regions: readonly { place: { code: string }; currency: Money['currency'] }[],
): Money['currency'] {
  const region = regions.find((each) => each.place.code === place?.code) ?? regions[0];
  return region?.currency ?? 'MAD';
}

/**
 * Reads a price as people type it (`1 234,5`, `1234.50`, `١٢٣٤٫٥`) into minor units.
 * Null for what is no price, is negative, or says less than a centime.
 */
export function parseAmount(typed: string): number | null {
  const plain = latinDigits(typed)
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[,\u066b]/g, '.');
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Reads a whole number, with a sign if `signed`; null for anything else. */
export function parseCount(typed: string, signed = false): number | null {
  const plain = latinDigits(typed).replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const pattern = signed ? /^[+-]?\d{1,6}$/ : /^\d{1,6}$/;
  return pattern.test(plain) ? Number(plain) : null;
}

/** Phones set to Arabic may type ٠-٩ or ۰-۹. */
function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
