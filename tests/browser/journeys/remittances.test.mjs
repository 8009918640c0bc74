// A courier's file comes in: what it collected is booked, what does not fit is settled by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { NARROW, closesAfterwards, visiting } from '../kit/browser.mjs';
import { DATE, RECIPIENT, REGION, add, bill, place, toReview } from '../kit/shop.mjs';
import { OFFICER, accept, deliver, handOver, openNew, pack, signIn } from '../kit/studio.mjs';
import { centimes, plain, studioText } from '../kit/texts.mjs';

closesAfterwards();
const FR = 'fr';
const COURIERS = `/studio/r/${REGION}/treasury/couriers`;
const say = (key, values) => studioText(FR, key, values);
const phone = { locale: 'fr-MA', viewport: NARROW };

test('an officer takes in what a courier has collected', async (t) => {
  const order = await visiting(phone, async (page) => {
    await add(page, FR, DATE, 1);
    await toReview(page, FR);
    const { total } = await bill(page, '.review-parcel');
    return { total, number: await place(page, FR) };
  });
  const tracking = `AM-${order.number}`;
  await visiting(phone, async (page) => {
    await signIn(page, FR, DATE.president);
    await openNew(page, DATE, order.number);
    await accept(page, FR);
    await pack(page, FR);
    await handOver(page, FR, tracking);
    await deliver(page, FR);
    order.carrier = plain(await page.locator('dd:has(.tracking) bdi').first().innerText());
  });

  await t.test('one line is booked, the other one waits and is put aside', () =>
    visiting(phone, async (page) => {
      await signIn(page, FR, OFFICER);
      await page.goto(COURIERS);
      await page.getByLabel(say('carrier'), { exact: true }).selectOption(order.carrier);
      const amount = (order.total / 100).toFixed(2).replace('.', ',');
      const rows = ['Suivi;Commande;Téléphone;Montant;Frais', `${tracking};${order.number};${RECIPIENT.phone};${amount};10,00`, 'AM-NULLE-PART;;;80,00;5,00'];
      const file = { name: 'crbt.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
      await page.getByLabel(say('remittance-file'), { exact: true }).setInputFiles(file);
      await page.getByRole('button', { name: say('remittance-send') }).click();

      await page.getByText(say('remittance-columns-ask')).waitFor();
      const match = page.locator('main form button[type=submit]');
      assert.equal(await page.getByLabel('Montant', { exact: true }).inputValue(), 'AMOUNT', 'the columns are proposed');
      await page.getByLabel('Montant', { exact: true }).selectOption({ label: say('column-none') });
      await match.click();
      await page.getByText(say('remittance-columns-lack')).waitFor();
      await page.getByLabel('Montant', { exact: true }).selectOption('AMOUNT');
      await match.click();

      const figure = (key) => page.locator('.tile').filter({ has: page.getByText(say(key), { exact: true }) }).locator('.figure').first();
      await figure('remittance-lines-booked').waitFor();
      assert.equal(plain(await figure('remittance-lines-booked').innerText()), '1');
      assert.equal(centimes(await figure('remittance-amount').innerText()), order.total);
      assert.equal(centimes(await figure('remittance-net').innerText()), order.total - 1_000);
      const axe = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      assert.deepEqual(axe.violations.map((violation) => violation.id), []);

      await page.goto(COURIERS);
      const line = page.locator('li', { hasText: 'AM-NULLE-PART' });
      await line.getByRole('button', { name: say('line-settle') }).click();
      const sheet = page.locator('dialog[open]');
      await sheet.getByLabel(say('remittance-aside'), { exact: true }).check();
      await sheet.getByRole('button', { name: say('save') }).click();
      await sheet.getByText(say('field-missing')).waitFor();
      await sheet.getByLabel(say('reason'), { exact: true }).fill('Colis d’un autre vendeur');
      await sheet.getByRole('button', { name: say('save') }).click();
      await sheet.waitFor({ state: 'detached' });
      await line.waitFor({ state: 'detached' });
    }));
});
