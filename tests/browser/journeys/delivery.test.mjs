// A shopper chooses how the parcel of each cooperative comes, in one step.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { NARROW, closesAfterwards, visiting } from '../kit/browser.mjs';
import { DATE, HONEY, RECIPIENT, add, bill, fillDetails, heading, place } from '../kit/shop.mjs';
import { centimes, plain, text } from '../kit/texts.mjs';

closesAfterwards();
const AR = 'ar';
/** Arfoud has a collection point. */
const ARFOUD = { ...RECIPIENT, place: '08.201.01.01' };

test('two parcels of one order come in two ways, without a script, in Arabic', () =>
  visiting({ locale: 'ar-MA', javaScriptEnabled: false, viewport: NARROW }, async (shopper) => {
    await add(shopper, AR, DATE, 1);
    await add(shopper, AR, HONEY, 1);
    await shopper.goto('/ar/checkout');
    await fillDetails(shopper, ARFOUD);
    assert.equal(await shopper.locator('.ways').count(), 0, 'nowhere yet');

    await shopper.getByRole('button', { name: text(AR, 'delivery-show') }).click();
    await heading(shopper, text(AR, 'details-title'));
    assert.equal(await shopper.locator('#name').inputValue(), ARFOUD.name, 'nothing typed is lost');
    assert.equal(await shopper.locator('#landmark').inputValue(), ARFOUD.landmark);
    assert.equal(await shopper.locator('.ways').count(), 2);
    const narrow = await shopper.evaluate('document.documentElement.scrollWidth <= innerWidth').catch(() => true);
    assert.ok(narrow, 'nothing is cut off');

    const first = shopper.locator('.ways').nth(0).locator('.way', { has: shopper.locator('.way-point') }).first();
    const second = shopper.locator('.ways').nth(1).locator('.way').nth(1);
    const prices = [];
    for (const way of [first, second]) {
      await way.locator('input').check();
      prices.push(centimes(await way.locator('.way-price').innerText()));
    }
    const point = plain(await first.locator('.way-point strong').innerText());
    await shopper.locator('form.form button.button').click();
    await heading(shopper, text(AR, 'review-title'));
    const agreed = await bill(shopper, '.review-parcel');
    assert.deepEqual(agreed.parts.map((part) => part.delivery), prices);

    await place(shopper, AR);
    assert.deepEqual(await bill(shopper, '.order-part'), agreed);
    const collected = shopper.locator('.order-part').nth(0);
    assert.ok(plain(await collected.innerText()).includes(point), 'the point is named');
    assert.ok(plain(await collected.innerText()).includes(plain(text(AR, 'delivery-code'))));
    await shopper.goto('/ar/basket');
  }));

test('the choice of ways can be used by everybody', () =>
  visiting({ locale: 'fr-MA', viewport: NARROW }, async (shopper) => {
    await add(shopper, 'fr', DATE, 1);
    await shopper.goto('/fr/checkout');
    await fillDetails(shopper, ARFOUD);
    await shopper.getByRole('button', { name: text('fr', 'delivery-show') }).click();
    await shopper.locator('.ways').waitFor();
    const found = await new AxeBuilder({ page: shopper }).setLegacyMode(true).analyze();
    assert.deepEqual(found.violations.map((violation) => violation.id), []);
  }));
