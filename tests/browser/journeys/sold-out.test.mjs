// What sells out between basket and order is named, and the rest is kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NARROW, closesAfterwards, visiting } from '../kit/browser.mjs';
import { add, bill, heading, place, toReview } from '../kit/shop.mjs';
import { countStock, signIn } from '../kit/studio.mjs';
import { plain, text } from '../kit/texts.mjs';

closesAfterwards();
const AR = 'ar';
const ROSE = {
  slug: 'boutons-de-rose-seches-100-g',
  cooperative: 'cooperative-ward-dades',
  president: 'coop-015@moussem.example',
};
const SAFFRON = { slug: 'l-or-rouge-safran-2-g' };

test('the review names what sold out meanwhile and keeps the rest', () =>
  visiting({ locale: 'ar-MA', javaScriptEnabled: false, viewport: NARROW }, async (shopper, watch) => {
    await add(shopper, AR, ROSE, 2);
    const rose = plain(await shopper.locator(`.line-name a[href="/ar/p/${ROSE.slug}"]`).innerText());
    await add(shopper, AR, SAFFRON, 1);
    await toReview(shopper, AR);
    assert.equal((await bill(shopper, '.review-parcel')).parts.length, 2);

    await visiting({ locale: 'ar-MA', viewport: NARROW }, async (seller) => {
      await signIn(seller, AR, ROSE.president);
      const before = await countStock(seller, AR, ROSE, rose, 0);
      try {
        watch.expects(409);
        await shopper.locator('.bill form button.button').click();
        await heading(shopper, text(AR, 'review-title'));
        const said = plain(await shopper.locator('[role=alert]').innerText());
        assert.ok(said.includes(plain(text(AR, 'review-gone', { name: rose }))), said);
        assert.ok(said.includes(text(AR, 'review-check-again')), said);
        const rest = await bill(shopper, '.review-parcel');
        assert.equal(rest.parts.length, 1);
        await place(shopper, AR);
        assert.deepEqual(await bill(shopper, '.order-part'), rest);
      } finally {
        await countStock(seller, AR, ROSE, rose, before);
      }
    });
  }));

test('the basket marks what sold out and counts the rest', () =>
  visiting({ locale: 'ar-MA', javaScriptEnabled: false, viewport: NARROW }, async (shopper) => {
    await add(shopper, AR, ROSE, 1);
    const rose = plain(await shopper.locator(`.line-name a[href="/ar/p/${ROSE.slug}"]`).innerText());
    await add(shopper, AR, SAFFRON, 1);
    await visiting({ locale: 'ar-MA', viewport: NARROW }, async (seller) => {
      await signIn(seller, AR, ROSE.president);
      const before = await countStock(seller, AR, ROSE, rose, 0);
      try {
        await shopper.goto('/ar/basket');
        assert.equal(plain(await shopper.locator('.basket-line-gone .basket-problem').innerText()), plain(text(AR, 'basket-sold-out')));
        assert.equal(await shopper.locator('.basket-line-gone .line-total s').count(), 1);
        assert.equal(await shopper.locator('.basket-line:not(.basket-line-gone)').count(), 1);
        assert.equal(await shopper.locator('a[href="/ar/checkout"]').count(), 1);
      } finally {
        await countStock(seller, AR, ROSE, rose, before);
      }
    });
  }));
