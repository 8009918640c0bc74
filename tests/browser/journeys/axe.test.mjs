// No page has a fault that axe finds, narrow and wide, by day and by night.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { NARROW, WIDE, closesAfterwards, visiting } from '../kit/browser.mjs';
import { STOREFRONT, STUDIO, signInPage } from '../kit/pages.mjs';
import { signIn } from '../kit/studio.mjs';

closesAfterwards();

for (const lang of ['ar', 'fr']) {
  for (const [size, viewport] of Object.entries({ narrow: NARROW, wide: WIDE })) {
    test(`axe finds nothing on the storefront, ${lang}, ${size}`, (t) =>
      visiting({ viewport }, async (page, watch) => {
        for (const status of [404, 422]) watch.expects(status);
        const kept = {};
        for (const [name, open] of Object.entries(STOREFRONT)) {
          await open(page, lang, kept);
          await t.test(name, () => inBothLights(page));
        }
      }));

    test(`axe finds nothing in the studio, ${lang}, ${size}`, async (t) => {
      for (const { who, pages } of STUDIO) {
        await visiting({ viewport }, async (page) => {
          await signInPage(page, lang);
          await t.test(`sign-in before ${who}`, () => inBothLights(page));
          await signIn(page, lang, who);
          for (const [name, open] of Object.entries(pages)) {
            await open(page);
            await t.test(name, () => inBothLights(page));
          }
        });
      }
    });
  }
}

async function inBothLights(page) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']); // the rest is the same by night
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`));
    assert.deepEqual(found, [], colorScheme);
  }
}
