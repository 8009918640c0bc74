import { FluentBundle, FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { INTL, LANGUAGES, type Language } from './rules/language';

const texts = import.meta.glob<string>('../../locales/*/studio.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = import.meta.glob<string>(['./**/*.{svelte,ts}', '!./**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = Object.values(files).join('\n');

function text(language: Language): string {
  return texts[`../../locales/${language}/studio.ftl`] ?? '';
}

function keys(language: Language): string[] {
  return [...text(language).matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1]!);
}

test.each(LANGUAGES)('%s has every key once, and all its texts are well formed', (language) => {
  expect(keys(language)).toEqual(keys('fr'));
  expect(new Set(keys(language)).size).toBe(keys(language).length);
  const bundle = new FluentBundle(INTL[language]);
  expect(bundle.addResource(new FluentResource(text(language)))).toEqual([]);
  for (const key of keys(language)) expect(bundle.getMessage(key)?.value, key).toBeTruthy();
});

test('no key is missing', () => {
  const asked = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1]!);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !keys('fr').includes(key))).toEqual([]);
});

test('no key is dead', () => {
  expect(keys('fr').filter((key) => !sources.includes(`'${key}'`))).toEqual([]);
});
