import { parseAmount, parseCount } from './money';

/** A place as the screens name it. */
export interface Named {
  code: string;
  text: string;
}

/** A zone as it is being typed. */
export interface TypedZone {
  name: string;
  places: Named[];
  daysLeast: string;
  daysMost: string;
  bands: TypedBand[];
}

/** A weight in kilograms and a price, as they are being typed. */
export interface TypedBand {
  kilograms: string;
  price: string;
}

export interface ZoneInput {
  name: string;
  placeCodes: string[];
  daysLeast: number | null;
  daysMost: number | null;
  bands: { upToGrams: number; priceMinor: number }[];
}

interface KnownZone {
  name: string;
  daysLeast: number | null;
  daysMost: number | null;
  places: readonly { code: string; name: { text: string } }[];
  bands: readonly { upToGrams: number; priceMinor: number }[];
}

export const emptyZone = (): TypedZone => ({
  name: '',
  places: [],
  daysLeast: '',
  daysMost: '',
  bands: [{ kilograms: '', price: '' }],
});

/** A grid that holds, to be changed. */
export function typed(zones: readonly KnownZone[]): TypedZone[] {
  return zones.map((zone) => ({
    name: zone.name,
    places: zone.places.map((place) => ({ code: place.code, text: place.name.text })),
    daysLeast: zone.daysLeast?.toString() ?? '',
    daysMost: zone.daysMost?.toString() ?? '',
    bands: zone.bands.map((band) => ({
      kilograms: (band.upToGrams / 1000).toString(),
      price: (band.priceMinor / 100).toFixed(2),
    })),
  }));
}

/** Reads a weight in kilograms (`2`, `0,5`) into grams; null for anything else. */
export function parseKilograms(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(plain)) return null;
  return Math.round(Number(plain) * 1000);
}

/** What was typed, as it is sent; null where something of it cannot be read. */
export function zonesOf(zones: readonly TypedZone[]): ZoneInput[] | null {
  const read: ZoneInput[] = [];
  for (const zone of zones) {
    const days = [zone.daysLeast, zone.daysMost].map((text) => (text.trim() ? parseCount(text) : undefined));
    const bands = zone.bands.map((band) => ({
      upToGrams: parseKilograms(band.kilograms),
      priceMinor: parseAmount(band.price),
    }));
    const whole = bands.filter((band): band is { upToGrams: number; priceMinor: number } =>
      band.upToGrams !== null && band.priceMinor !== null);
    if (!zone.name.trim() || zone.places.length === 0 || whole.length < bands.length || days.includes(null)) return null;
    read.push({
      name: zone.name.trim(),
      placeCodes: zone.places.map((place) => place.code),
      daysLeast: days[0] ?? null,
      daysMost: days[1] ?? null,
      bands: whole,
    });
  }
  return read;
}

/** The version that holds on a day: the one with the latest day that has come; `versions` are newest first. */
export function inForce<Version extends { fromDay: string }>(versions: readonly Version[], day: string): Version | null {
  const come = versions.filter((version) => version.fromDay <= day);
  return come.reduce<Version | null>((best, each) => (best === null || each.fromDay > best.fromDay ? each : best), null);
}
