// The texts that the pages are written with, so that a journey asserts the
// sentence and not a copy of it.
import { readFileSync, readdirSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';

const LOCALES = new URL('../../../frontend/locales/', import.meta.url);
const bundles = new Map();

function bundle(lang, studio) {
  const name = `${lang} ${studio}`;
  if (!bundles.has(name)) {
    const dir = new URL(`${lang}/`, LOCALES);
    const made = new FluentBundle(lang === 'ar' ? 'ar-MA-u-nu-latn' : lang, { useIsolating: false });
    for (const file of readdirSync(dir).filter((file) => (file === 'studio.ftl') === studio)) {
      made.addResource(new FluentResource(readFileSync(new URL(file, dir), 'utf8')), { allowOverrides: true });
    }
    bundles.set(name, made);
  }
  return bundles.get(name);
}

function say(lang, studio, key, values) {
  const made = bundle(lang, studio);
  const message = made.getMessage(key);
  if (!message?.value) throw new Error(`no text ${key} in ${lang}`);
  return made.formatPattern(message.value, values);
}

/** A text of the storefront. */
export const text = (lang, key, values) => say(lang, false, key, values);
/** A text of the studio. */
export const studioText = (lang, key, values) => say(lang, true, key, values);

/** What a text says, without the marks that only turn its direction. */
export const plain = (said) => said.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** An amount as written on a page, in centimes: `1.234,50 درهم`, `1 234,50 DH`. */
export function centimes(written) {
  const found = /(\d[\d\s.,\u00a0\u202f]*)[.,](\d\d)(?!\d)/.exec(plain(written));
  if (!found) throw new Error(`no amount: ${written}`);
  return Number(found[1].replace(/\D/g, '') + found[2]);
}
