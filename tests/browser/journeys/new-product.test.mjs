// A cooperative makes a product, the region looks at it, and only then shoppers see it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { NARROW, closesAfterwards, visiting } from '../kit/browser.mjs';
import { DATE, REGION } from '../kit/shop.mjs';
import { OFFICER, countStock, signIn } from '../kit/studio.mjs';
import { studioText } from '../kit/texts.mjs';

closesAfterwards();
const FR = 'fr';
const NAME = 'Confit de figues au romarin';
const SLUG = 'confit-de-figues-au-romarin';
const say = (key, values) => studioText(FR, key, values);
const phone = { locale: 'fr-MA', viewport: NARROW };

async function usable(page) {
  const axe = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  assert.deepEqual(axe.violations.map((violation) => violation.id), []);
  assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'nothing is cut off');
}

const press = (page, key) => page.getByRole('button', { name: say(key), exact: true }).click();

/** Opens a search; answers whether the product is among what was found. */
async function found(page) {
  await page.goto(`/fr/search?q=${encodeURIComponent('confit romarin')}`);
  return (await page.locator(`a[href$="/p/${SLUG}"]`).count()) > 0;
}

test('a product is made on a phone, accepted, and found', async (t) => {
  await t.test('the cooperative writes it; what is typed survives', () =>
    visiting(phone, async (page) => {
      await signIn(page, FR, DATE.president);
      await page.goto(`/studio/c/${DATE.cooperative}/products`);
      await press(page, 'draft-new');
      await page.locator('input[name="name.fr"]').fill(NAME);
      await page.reload();
      await page.locator('input[name="name.fr"]').waitFor();
      assert.equal(await page.locator('input[name="name.fr"]').inputValue(), NAME, 'kept on the device');
      await page.getByLabel('Français', { exact: true }).first().check();
      await page.locator('textarea[name="description.fr"]').fill('Figues de Zagora, cuites au chaudron.');
      await page.getByLabel(say('draft-category'), { exact: true }).selectOption('jams');
      await usable(page);
      await press(page, 'draft-next');

      await page.getByLabel(say('unit-jar'), { exact: true }).check();
      await page.locator('input[name=netValue]').fill('250');
      await page.locator('input[name=weightGrams]').fill('430');
      await page.locator('input[name=firstPrice]').fill('45,50');
      await usable(page);
      await press(page, 'draft-next');

      await page.locator('textarea[name="ingredients.fr"]').fill('Figues, sucre, romarin');
      await page.locator('input[name=shelfLifeDays]').fill('365');
      await usable(page);
      await press(page, 'draft-next');

      const photograph = { name: 'figues.png', mimeType: 'image/png', buffer: await page.screenshot() };
      await page.getByLabel(say('picture-add'), { exact: true }).setInputFiles(photograph);
      await page.locator('img[src^="/media/"]').waitFor();
      await usable(page);
      await press(page, 'draft-send');

      await page.getByText(say('draft-problems')).waitFor();
      await page.locator('input[name="storage.fr"]').fill('À l’abri de la lumière');
      await page.locator('input[name=authorisation]').fill('CONF.12.34.26');
      await press(page, 'draft-next');
      await press(page, 'draft-send');
      await page.getByText(say('draft-state-sent'), { exact: true }).waitFor();
    }));

  await t.test('no shopper sees it yet', () =>
    visiting(phone, async (page, watch) => {
      watch.expects(404);
      assert.equal(await found(page), false);
      const answer = await page.goto(`/fr/p/${SLUG}`);
      assert.equal(answer.status(), 404);
    }));

  await t.test('an officer reads it field by field and accepts it', () =>
    visiting(phone, async (page) => {
      await signIn(page, FR, OFFICER);
      await page.goto(`/studio/r/${REGION}/review`);
      const card = page.locator('article', { hasText: NAME });
      await card.getByText('Figues, sucre, romarin').waitFor();
      await usable(page);
      await card.getByRole('button', { name: say('review-accept') }).click();
      await card.waitFor({ state: 'detached' });
    }));

  await t.test('the cooperative counts it, and a shopper finds it', () =>
    visiting(phone, async (page) => {
      await signIn(page, FR, DATE.president);
      assert.equal(await countStock(page, FR, DATE, NAME, 12), 0);
      for (let tries = 0; !(await found(page)) && tries < 50; tries += 1);
      await page.locator(`a[href$="/p/${SLUG}"]`).first().click();
      await page.getByRole('heading', { name: NAME, exact: true }).waitFor();
      const body = await page.locator('main').innerText();
      assert.equal(await page.locator('.product-picture img').count(), 1);
      for (const told of ['Figues, sucre, romarin', 'CONF.12.34.26', '182,00']) assert.ok(body.includes(told), told);
    }));
});
