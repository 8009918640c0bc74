/** The four languages of the studio and how each writes numbers. */
export const LANGUAGES = ['ar', 'fr', 'zgh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  ar: 'العربية',
  fr: 'Français',
  zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
  en: 'English',
};

/**
 * The locale that Intl is asked for. Browsers know no Tamazight, and would answer with their
 * own default: it counts as French does.
 */
export const INTL: Record<Language, string> = {
  ar: 'ar-MA-u-nu-latn',
  fr: 'fr',
  zgh: 'fr',
  en: 'en-GB',
};

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.includes(text as Language);
}

export function direction(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The first of the browser's languages that we speak; French where there is none. */
export function preferred(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    if (isLanguage(base)) return base;
    if (base === 'tzm' || base === 'shi' || base === 'ber') return 'zgh';
  }
  return 'fr';
}
