import { expect, test } from 'vitest';
import type { Content } from '../api/drafts';
import { DRAFT_STEPS, FIELD_TEXT, completeness, fieldOf, said, stepOf } from './draft';

const none = { ar: null, fr: null, zgh: null, en: null };
const content = {
  name: { ...none, fr: 'Miel', ar: 'عسل' },
  description: { ...none, fr: 'Récolté à Zagora.' },
  ingredients: { ...none, fr: 'Miel', ar: ' ' },
  storage: none,
} as unknown as Content;

test('a language is as complete as what is said in it of what is said at all', () => {
  expect(completeness(content, 'fr')).toBe(1);
  expect(completeness(content, 'ar')).toBeCloseTo(1 / 3);
  expect(completeness({ ...content, name: none, description: none, ingredients: none } as Content, 'fr')).toBe(0);
});

test('a text is shown in the language of the reader, else in the first that there is', () => {
  expect(said(content.name, 'ar')).toEqual({ text: 'عسل', locale: 'AR' });
  expect(said(content.description, 'en')).toEqual({ text: 'Récolté à Zagora.', locale: 'FR' });
});

test('every field of a step has a name, and every path leads to its step', () => {
  for (const step of DRAFT_STEPS) for (const field of step.fields) expect(FIELD_TEXT[field], field).toBeTruthy();
  expect(fieldOf('claims.0.expiresOn')).toBe('claims');
  expect(stepOf('claims.0.expiresOn')).toBe(3);
  expect(stepOf('name.fr')).toBe(0);
});
