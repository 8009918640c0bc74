// Which language a page is in, and ways on where there is no page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NARROW, at, closesAfterwards, visiting } from '../kit/browser.mjs';
import { DATE } from '../kit/shop.mjs';

closesAfterwards();
const DIRECTIONS = { ar: 'rtl', fr: 'ltr', zgh: 'ltr', en: 'ltr' };

for (const [lang, dir] of Object.entries(DIRECTIONS)) {
  test(`an unknown page in ${lang} is a 404 in that language, with ways on`, () =>
    visiting({ viewport: NARROW }, async (page, watch) => {
      watch.expects(404);
      for (const path of ['p/no-such-product', 'c/no-such-category', 'cooperatives/no-such', 'nothing/here']) {
        const response = await page.goto(`/${lang}/${path}`);
        assert.equal(response.status(), 404, path);
        const html = page.locator('html');
        assert.deepEqual([await html.getAttribute('lang'), await html.getAttribute('dir')], [lang, dir], path);
        assert.equal(await page.locator(`main a[href="/${lang}/"]`).count(), 1, path);
        assert.equal(await page.locator(`main form[action="/${lang}/search"]`).count(), 1, path);
        assert.ok((await page.locator(`main a[href^="/${lang}/c/"]`).count()) >= 5, path);
      }
    }));

  test(`pages in ${lang} say so, and lead to themselves in the other languages`, () =>
    visiting({ viewport: NARROW }, async (page) => {
      for (const path of ['', `p/${DATE.slug}`, 'cooperatives', 'basket']) {
        const response = await page.goto(`/${lang}/${path}`);
        assert.equal(response.headers()['content-language'], lang, path);
        const html = page.locator('html');
        assert.deepEqual([await html.getAttribute('lang'), await html.getAttribute('dir')], [lang, dir], path);
        const others = await page.locator('.languages a').evaluateAll((all) => all.map((a) => [a.hreflang, a.getAttribute('href')]));
        assert.deepEqual(others, Object.keys(DIRECTIONS).map((other) => [other, `/${other}/${path}`]), path);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `nothing sticks out of ${path}`);
      }
    }));
}

for (const [wanted, lang] of [['ar-MA,ar;q=0.9', 'ar'], ['fr-FR,fr;q=0.9,en;q=0.5', 'fr'], ['en-GB', 'en'], ['zgh', 'zgh'], ['de-DE', 'ar'], ['', 'ar']]) {
  test(`/ leads a browser that wants "${wanted}" to ${lang}`, async () => {
    const response = await fetch(at('/'), { redirect: 'manual', headers: wanted ? { 'accept-language': wanted } : {} });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), `/${lang}/`);
    assert.match(response.headers.get('vary'), /accept-language/i);
  });
}

test('the language read last is found again at /', () =>
  visiting({ locale: 'fr-FR', viewport: NARROW }, async (page) => {
    await page.goto('/');
    assert.equal(new URL(page.url()).pathname, '/fr/');
    await page.locator('.languages a[hreflang=zgh]').click();
    await page.goto('/');
    assert.equal(new URL(page.url()).pathname, '/zgh/');
  }));
