// Pictures of every kind of page for people to look at, in `results/`.
import { mkdir } from 'node:fs/promises';
import { NARROW, WIDE, close, visiting } from './kit/browser.mjs';
import { STOREFRONT, STUDIO, signInPage } from './kit/pages.mjs';
import { signIn } from './kit/studio.mjs';

const results = new URL('results/', import.meta.url).pathname;
await mkdir(results, { recursive: true });

async function take(page, name, lang, viewport) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
      await document.fonts.ready;
    });
    await page.screenshot({ path: `${results}${name}-${lang}-${viewport.width}-${colorScheme}.png`, fullPage: true });
  }
}

for (const lang of ['ar', 'fr']) {
  for (const viewport of [NARROW, WIDE]) {
    await visiting({ viewport }, async (page, watch) => {
      for (const status of [404, 422]) watch.expects(status);
      const kept = {};
      for (const [name, open] of Object.entries(STOREFRONT)) {
        await open(page, lang, kept);
        await take(page, name, lang, viewport);
      }
    });
    for (const { who, pages } of STUDIO) {
      await visiting({ viewport }, async (page) => {
        await signInPage(page, lang);
        await take(page, 'studio-sign-in', lang, viewport);
        await signIn(page, lang, who);
        for (const [name, open] of Object.entries(pages)) {
          await open(page);
          await take(page, name, lang, viewport);
        }
      });
    }
    console.log(`${lang}, ${viewport.width} px: done`);
  }
}
await close();
console.log(`in ${results}`);
