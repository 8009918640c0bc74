// The same purchase with JavaScript, in French, on a wide screen, without a mouse.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WIDE, closesAfterwards, visiting } from '../kit/browser.mjs';
import { DATE, HONEY, bill, heading } from '../kit/shop.mjs';
import { text } from '../kit/texts.mjs';

closesAfterwards();
const FR = 'fr';
/** More steps than any page of this way has. */
const FAR = 200;

test('the keyboard alone leads from a product to the confirmation', () =>
  visiting({ locale: 'fr-MA', viewport: WIDE }, async (page) => {
    await page.goto(`/fr/p/${DATE.slug}`);
    await addsByKeyboard(page, '2');
    assert.equal(new URL(page.url()).pathname, `/fr/p/${DATE.slug}`, 'the script stays on the page');
    assert.equal(await page.locator('[data-basket-count]').innerText(), '2');
    await page.goto(`/fr/p/${HONEY.slug}`);
    await addsByKeyboard(page, '1');

    await press(page, '.basket-link', 'Enter', 'Shift+Tab');
    await heading(page, text(FR, 'basket-title'));
    await press(page, 'a[href="/fr/checkout"]', 'Enter');
    await heading(page, text(FR, 'details-title'));
    await types(page, '#name', 'Souad Exemple');
    await types(page, '#phone', '+212 612 345 678');
    await types(page, '#email', 'souad@example.org');
    await types(page, '#place', 'Rabat');
    assert.match(await page.locator('#place option:checked').innerText(), /^Rabat/);
    await types(page, '#landmark', 'En face de la gare');
    await press(page, 'form.form button.button', 'Enter');
    await heading(page, text(FR, 'review-title'));
    const review = await bill(page, '.review-parcel');
    assert.equal(review.parts.length, 2);
    await press(page, '.bill form button.button', 'Enter');
    await heading(page, text(FR, 'order-placed-title'));
    assert.match((await page.locator('.order-number').innerText()).trim(), /^DT-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.deepEqual(await bill(page, '.order-part'), review);
    await page.locator('.order-thanks', { hasText: text(FR, 'order-placed-mail') }).waitFor();
  }));

test('the first press of the tab key offers the way past the header', () =>
  visiting({ locale: 'fr-MA', viewport: WIDE }, async (page) => {
    await page.goto('/fr/');
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip:focus');
    assert.equal(await skip.getAttribute('href'), '#main');
    const box = await skip.boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0, 'it is in view');
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).hash, '#main');
  }));

async function addsByKeyboard(page, quantity) {
  await reach(page, '#quantity');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(quantity);
  await press(page, '.buy-go', 'Enter');
  await page.locator('[data-said]', { hasText: text(FR, 'basket-said-added') }).waitFor();
}

/** Walks on until the focus is on what is looked for, and sees to it that it shows. */
async function reach(page, selector, way = 'Tab') {
  for (let step = 0; step < FAR; step += 1) {
    await page.keyboard.press(way);
    const focus = await page.evaluate((wanted) => {
      const element = document.activeElement;
      const style = getComputedStyle(element);
      return { there: element.matches(wanted), shown: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 };
    }, selector);
    if (!focus.there) continue;
    assert.ok(focus.shown, `the focus shows on ${selector}`);
    return;
  }
  assert.fail(`the keyboard does not reach ${selector}`);
}

async function press(page, selector, key, way) {
  await reach(page, selector, way);
  await page.keyboard.press(key);
}

async function types(page, selector, words) {
  await reach(page, selector);
  await page.keyboard.type(words);
}
