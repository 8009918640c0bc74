// Every kind of page, reached as people reach it.
import { DATE, HONEY, REGION, add, heading, place, toReview, track } from './shop.mjs';
import { OFFICER, signIn } from './studio.mjs';
import { text } from './texts.mjs';

const go = (path) => (page, lang) => page.goto(`/${lang}/${path}`);

/** The storefront in the order of a purchase: each page may need the ones before it. */
export const STOREFRONT = {
  home: go(''),
  categories: go('c'),
  category: go('c/dates'),
  product: go(`p/${DATE.slug}`),
  cooperatives: go('cooperatives'),
  cooperative: go(`cooperatives/${DATE.cooperative}`),
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
  review: toReview,
  confirmation: place,
  track: go('orders'),
  tracking: async (page, lang) => {
    const number = (await page.locator('.order-number').or(page.locator('h1 bdi')).first().textContent().catch(() => '')) ?? '';
    await track(page, lang, number.trim());
  },
  terms: go('terms'),
  unknown: go('no/such/page'),
};

/** What a page needs of the one before it. */
export const orderOf = {
  review: async (page, lang) => heading(page, text(lang, 'review-title')),
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
    },
  },
];

export const signInPage = async (page, lang) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: lang === 'ar' ? 'العربية' : 'Français', exact: true }).click();
  await page.locator(`html[lang=${lang}]`).waitFor();
};
export { signIn };
