// The main job: from a search in Arabic to the sale on the region's board.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NARROW, closesAfterwards, visiting } from '../kit/browser.mjs';
import { DATE, HONEY, RECIPIENT, REGION, add, bill, fillDetails, heading, place, track } from '../kit/shop.mjs';
import { OFFICER, accept, deliver, handOver, openNew, pack, signIn, today } from '../kit/studio.mjs';
import { centimes, plain, text } from '../kit/texts.mjs';

closesAfterwards();
const AR = 'ar';
const shopper = { locale: 'ar-MA', javaScriptEnabled: false, viewport: NARROW };
const worker = { locale: 'ar-MA', viewport: NARROW };

test('dates from two cooperatives, paid in cash, reach the shopper and the board', async (t) => {
  const before = await visiting(worker, async (page) => {
    await signIn(page, AR, OFFICER);
    return today(page, AR, REGION);
  });
  let order;
  await t.test('a shopper without JavaScript finds, fills the basket and orders', async () => {
    order = await visiting(shopper, buys);
  });
  await t.test('the first cooperative accepts, packs, hands over and delivers', () =>
    visiting(worker, async (page) => {
      await signIn(page, AR, DATE.president);
      await openNew(page, DATE, order.number);
      await accept(page, AR);
      await pack(page, AR);
      await handOver(page, AR, 'AM-2211-DATES');
      await deliver(page, AR);
    }));
  await t.test('the second cooperative sees its own part, and hands it over', () =>
    visiting(worker, async (page) => {
      await signIn(page, AR, HONEY.president);
      await openNew(page, HONEY, order.number);
      const part = order.parts[1];
      assert.match(plain(await page.locator('main').innerText()), new RegExp(part.lines[0].name.replace(/[().]/g, '\\$&')));
      assert.doesNotMatch(plain(await page.locator('main').innerText()), new RegExp(order.parts[0].lines[0].name.replace(/[().]/g, '\\$&')));
      await accept(page, AR);
      await pack(page, AR);
      await handOver(page, AR, 'AM-2212-HONEY');
    }));
  await t.test('the shopper sees both parcels on their way', () => visiting(shopper, (page, watch) => follows(page, watch, order)));
  await t.test("the region's board rises by exactly the goods of the order", async () => {
    const now = await visiting(worker, async (page) => {
      await signIn(page, AR, OFFICER);
      return today(page, AR, REGION);
    });
    assert.deepEqual(now, { sales: before.sales + order.goods, orders: before.orders + 1 });
  });
});

async function buys(page, watch) {
  await page.goto('/ar/');
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  await page.locator('#search').fill('تمر');
  await page.locator('.search-go').click();
  assert.equal(new URL(page.url()).pathname, '/ar/search');
  await page.locator(`.card a[href="/ar/p/${DATE.slug}"]`).click();
  const dates = plain(await page.locator('h1').innerText());
  assert.match(dates, /تمر|بوفقوس/);
  const price = centimes(await page.locator('.product-price .price-main').innerText());

  await page.locator('#quantity').fill('2');
  await page.locator('form.buy .buy-go').click();
  await page.locator('[role=status]', { hasText: text(AR, 'basket-said-added') }).waitFor();
  await add(page, AR, HONEY, 1);
  await page.goto('/ar/basket');
  assert.equal(await page.locator('.basket-group').count(), 2);
  assert.equal(await page.locator('.basket-group').first().locator('input[name=quantity]').inputValue(), '2');
  assert.equal(centimes(await page.locator('.basket-group .line-total').first().innerText()), 2 * price);
  await page.getByRole('link', { name: text(AR, 'basket-order') }).click();

  watch.expects(422);
  await mistypes(page);
  await page.locator('#phone').fill(RECIPIENT.phone);
  await page.locator('form.form button.button').click();
  await heading(page, text(AR, 'review-title'));
  const review = await bill(page, '.review-parcel');
  assert.deepEqual(review.parts.map((part) => part.lines.map((line) => line.quantity)), [[2], [1]]);
  assert.equal(review.parts[0].lines[0].name, dates);
  assert.match(plain(await page.locator('.review-address').innerText()), new RegExp(RECIPIENT.landmark));
  assert.equal(await page.locator('.bill form button.button').innerText(), text(AR, 'review-place'));

  const number = await place(page, AR);
  assert.match(number, /^DT-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const order = await bill(page, '.order-part');
  assert.deepEqual(order, review);
  return { ...order, number };
}

/** A wrong number comes back with what was typed and a sentence beside the field. */
async function mistypes(page) {
  await fillDetails(page, { ...RECIPIENT, phone: '0812' });
  await page.locator('form.form button.button').click();
  await heading(page, text(AR, 'details-title'));
  assert.equal(plain(await page.locator('#phone-error').innerText()), plain(text(AR, 'error-phone')));
  assert.equal(await page.locator('#phone').getAttribute('aria-invalid'), 'true');
  assert.match(await page.locator('#phone').getAttribute('aria-describedby'), /phone-error/);
  assert.equal(await page.locator('.field-error').count(), 1);
  const kept = await Promise.all(['name', 'phone', 'place', 'landmark'].map((id) => page.locator(`#${id}`).inputValue()));
  assert.deepEqual(kept, [RECIPIENT.name, '0812', RECIPIENT.place, RECIPIENT.landmark]);
}

async function follows(page, watch, { number, parts }) {
  watch.expects(404);
  await page.goto('/ar/orders');
  await page.locator('#number').fill(number);
  await page.locator('#phone').fill('0699999999');
  await page.locator('form.form button').click();
  await page.locator('[role=alert]', { hasText: text(AR, 'track-none') }).waitFor();
  assert.equal(await page.locator('#number').inputValue(), number);

  await track(page, AR, number);
  const shown = await page.locator('.order-part').evaluateAll((all) => all.map((part) => ({
    state: part.querySelector('.section-head .tag').innerText.trim(),
    tracking: part.querySelector('strong bdi[dir=ltr]').innerText.trim(),
    seller: part.querySelector('h2').innerText.trim(),
  })));
  assert.deepEqual(shown, [
    { state: text(AR, 'state-delivered'), tracking: 'AM-2211-DATES', seller: parts[0].seller },
    { state: text(AR, 'state-handed_over'), tracking: 'AM-2212-HONEY', seller: parts[1].seller },
  ]);
}
