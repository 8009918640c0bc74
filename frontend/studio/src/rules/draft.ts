import type { Content, DraftState } from '../api/drafts';
import { LANGUAGES, type Language } from './language';
import type { Tone } from './steps';

export type Wording = Content['name'];

/** The steps of the form, each with the fields that it asks for. */
export const DRAFT_STEPS = [
  { text: 'draft-step-words', fields: ['name', 'description', 'source', 'category', 'tags'] },
  {
    text: 'draft-step-measure',
    fields: ['unit', 'netValue', 'netUnit', 'weightGrams', 'firstPriceMinor', 'variants', 'uniquePiece', 'fragile', 'shipsAbroad', 'seasonMonths', 'madeToOrderDays', 'withdrawalRight'],
  },
  {
    text: 'draft-step-food',
    fields: ['ingredients', 'allergens', 'storage', 'shelfLifeDays', 'fresh', 'coldChain', 'authorisation'],
  },
  { text: 'draft-step-pictures', fields: ['pictures', 'claims'] },
] as const;

/** What each field is called, in the form and in a comparison. */
export const FIELD_TEXT: Record<string, string> = {
  name: 'draft-name',
  description: 'draft-description',
  source: 'draft-source',
  category: 'draft-category',
  tags: 'draft-tags',
  unit: 'draft-unit',
  netValue: 'draft-net',
  netUnit: 'draft-net-unit',
  weightGrams: 'draft-weight',
  firstPriceMinor: 'draft-first-price',
  variants: 'draft-variants',
  uniquePiece: 'draft-unique',
  fragile: 'draft-fragile',
  shipsAbroad: 'draft-abroad',
  seasonMonths: 'draft-season',
  madeToOrderDays: 'draft-made-days',
  withdrawalRight: 'draft-withdrawal',
  ingredients: 'draft-ingredients',
  allergens: 'draft-allergens',
  storage: 'draft-storage',
  shelfLifeDays: 'draft-keeps',
  fresh: 'draft-fresh',
  coldChain: 'draft-cold',
  authorisation: 'draft-authorisation',
  pictures: 'draft-pictures',
  claims: 'draft-claims',
};

export const DRAFT_STATE_TEXT: Record<DraftState, string> = {
  DRAFT: 'draft-state-draft',
  SENT: 'draft-state-sent',
  RETURNED: 'draft-state-returned',
  ACCEPTED: 'draft-state-accepted',
};

export const DRAFT_TONE: Record<DraftState, Tone> = { DRAFT: 'todo', SENT: 'going', RETURNED: 'ended', ACCEPTED: 'done' };

export const UNITS = {
  bag: 'unit-bag',
  bottle: 'unit-bottle',
  box: 'unit-box',
  jar: 'unit-jar',
  pair: 'unit-pair',
  piece: 'unit-piece',
  set: 'unit-set',
  tin: 'unit-tin',
} as const;

export const NET_UNITS = {
  MILLIGRAM: 'net-mg',
  GRAM: 'net-g',
  MILLILITRE: 'net-ml',
  PIECE: 'net-piece',
  PAIR: 'net-pair',
} as const satisfies Record<Content['netUnit'], string>;

export const WITHDRAWALS = {
  STANDARD: 'withdrawal-standard',
  EXCLUDED_PERISHABLE: 'withdrawal-perishable',
  EXCLUDED_PERSONALISED: 'withdrawal-personalised',
} as const satisfies Record<Content['withdrawalRight'], string>;

export const ALLERGENS = {
  GLUTEN: 'allergen-gluten',
  CRUSTACEANS: 'allergen-crustaceans',
  EGGS: 'allergen-eggs',
  FISH: 'allergen-fish',
  PEANUTS: 'allergen-peanuts',
  SOY: 'allergen-soy',
  MILK: 'allergen-milk',
  NUTS: 'allergen-nuts',
  CELERY: 'allergen-celery',
  MUSTARD: 'allergen-mustard',
  SESAME: 'allergen-sesame',
  SULPHITES: 'allergen-sulphites',
  LUPIN: 'allergen-lupin',
  MOLLUSCS: 'allergen-molluscs',
} as const satisfies Record<Content['allergens'][number], string>;

/** The first language in which something is written, as the reader would have it. */
export function said(of: Wording, language: Language): { text: string; locale: string } {
  const order = [language, ...LANGUAGES.filter((each) => each !== language)];
  const locale = order.find((each) => of[each]?.trim()) ?? language;
  return { text: of[locale] ?? '', locale: locale.toUpperCase() };
}

/** How much of what is said at all is said in a language, from 0 to 1. */
export function completeness(content: Content, language: Language): number {
  const texts = [content.name, content.description, content.ingredients, content.storage];
  const some = texts.filter((text) => LANGUAGES.some((each) => text[each]?.trim()));
  const needed = Math.max(some.length, 2); // a name and a description in any case
  return some.filter((text) => text[language]?.trim()).length / needed;
}

/** What is called `name` in `name.fr` and `claims` in `claims.0.number`. */
export function fieldOf(path: string): string {
  return path.split('.')[0] ?? path;
}

/** The step of the form that asks for a field; the last for what none asks for. */
export function stepOf(path: string): number {
  const place = DRAFT_STEPS.findIndex((step) => (step.fields as readonly string[]).includes(fieldOf(path)));
  return place < 0 ? DRAFT_STEPS.length - 1 : place;
}
