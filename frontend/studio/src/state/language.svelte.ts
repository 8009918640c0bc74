import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { speak } from '../api/client';
import { INTL, direction, isLanguage, preferred, type Language } from '../rules/language';

const KEPT = 'moussem.language';

const texts = import.meta.glob<string>('../../../locales/*/studio.ftl', {
  query: '?raw',
  import: 'default',
});

let bundle = $state.raw<FluentBundle>();
let current = $state<Language>('fr');

/** The language of the screens. */
export const language = {
  get current(): Language {
    return current;
  },
  /** The same for the API: `AR`, `FR`, `ZGH`, `EN`. */
  get locale(): 'AR' | 'FR' | 'ZGH' | 'EN' {
    return current.toUpperCase() as 'AR' | 'FR' | 'ZGH' | 'EN';
  },
};

/** The language chosen before on this device, or else the browser's. */
export function remembered(): Language {
  const kept = localStorage.getItem(KEPT);
  return isLanguage(kept) ? kept : preferred(navigator.languages);
}

/** Loads the texts of a language and turns the page to it. */
export async function choose(wanted: Language): Promise<void> {
  const load = texts[`../../../locales/${wanted}/studio.ftl`];
  if (!load) return;
  const loaded = new FluentBundle(INTL[wanted]);
  loaded.addResource(new FluentResource(await load()));
  bundle = loaded;
  current = wanted;
  speak(wanted);
  document.documentElement.lang = wanted;
  document.documentElement.dir = direction(wanted);
}

/** The same, and remembers it on this device. */
export async function chooseForGood(wanted: Language): Promise<void> {
  localStorage.setItem(KEPT, wanted);
  await choose(wanted);
}

/** Takes over the language of an account where nobody has chosen one on this device. */
export async function chooseUnlessChosen(wanted: string): Promise<void> {
  if (isLanguage(wanted) && wanted !== current && !localStorage.getItem(KEPT)) await chooseForGood(wanted);
}

/** The text of a key in the language of the screens. A key that is missing shows itself. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const message = bundle?.getMessage(key);
  return message?.value ? bundle!.formatPattern(message.value, values ?? null) : key;
}
