// Every kind of page, reached as people reach it.
import { DATE, HONEY, REGION, add, place, toReview, track } from './shop.mjs';
import { NAMES, OFFICER } from './studio.mjs';

const go = (path) => (page, lang) => page.goto(`/${lang}/${path}`);

/**
 * The storefront in the order of a purchase: each page needs the ones before it,
 * and finds in `kept` what they keep.
 */
export const STOREFRONT = {
  home: go(''),
  categories: go('c'),
  category: go('c/dates'),
  product: go(`p/${DATE.slug}`),
  cooperatives: go('cooperatives'),
  cooperative: go(`cooperatives/${DATE.cooperative}`),
  map: go('map?near=08.201.01.01'),
  search: (page, lang) => go(`search?q=${encodeURIComponent(lang === 'ar' ? 'تمر' : 'dattes')}`)(page, lang),
  'search-nothing': go('search?q=xqzxqz'),
  'basket-empty': go('basket'),
  basket: async (page, lang) => {
    await add(page, lang, DATE, 2);
    await add(page, lang, HONEY, 1);
    await page.goto(`/${lang}/basket`);
  },
  checkout: go('checkout'),
  'checkout-mistakes': async (page, lang) => {
    await page.goto(`/${lang}/checkout`);
    await page.locator('form.form button.button').click();
    await page.locator('.field-error').first().waitFor();
  },
  review: (page, lang) => toReview(page, lang),
  confirmation: async (page, lang, kept) => {
    kept.number = await place(page, lang);
  },
  track: go('orders'),
  tracking: (page, lang, kept) => track(page, lang, kept.number),
  'order-cancel': (page, lang, kept) => page.goto(`/${lang}/orders/${kept.number}/cancel`),
  terms: go('terms'),
  legal: go('legal'),
  privacy: go('privacy'),
  complaints: go('complaints'),
  unknown: go('no/such/page'),
};

const show = (path, shown) => async (page) => {
  await page.goto(path);
  await page.locator(shown).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
};

/** The studio, by who sees what. */
export const STUDIO = [
  {
    who: DATE.president,
    pages: {
      'studio-orders': show(`/studio/c/${DATE.cooperative}/orders/new`, 'a.card'),
      'studio-order': async (page) => {
        await page.goto(`/studio/c/${DATE.cooperative}/orders/new`);
        await page.locator('a.card').first().click();
        await page.locator('.actions').waitFor();
      },
      'studio-products': show(`/studio/c/${DATE.cooperative}/products`, 'article.card'),
      'studio-journal': show(`/studio/c/${DATE.cooperative}/journal`, 'main li'),
      'studio-sales': show(`/studio/c/${DATE.cooperative}/sales`, '.tile'),
    },
  },
  {
    who: OFFICER,
    pages: {
      'studio-board': show(`/studio/r/${REGION}?period=30`, '.tile'),
      'studio-cooperatives': show(`/studio/r/${REGION}/cooperatives`, 'main li, main tbody tr'),
      'studio-words': async (page) => {
        await page.goto(`/studio/r/${REGION}/words`);
        await page.locator('main button').first().click();
        await page.locator('#concepts').waitFor({ state: 'attached' });
      },
    },
  },
];

/** The studio's first page, in a language chosen there. */
export async function signInPage(page, lang) {
  await page.goto('/studio/');
  await page.getByRole('button', { name: NAMES[lang], exact: true }).click();
  await page.locator(`html[lang=${lang}]`).waitFor();
}
