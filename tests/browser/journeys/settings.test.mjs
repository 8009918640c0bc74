// An officer settles the region's money: what is typed wrongly stays and says why, what is right is noted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { NARROW, closesAfterwards, visiting } from '../kit/browser.mjs';
import { REGION } from '../kit/shop.mjs';
import { OFFICER, signIn } from '../kit/studio.mjs';
import { plain, studioText } from '../kit/texts.mjs';

closesAfterwards();
const FR = 'fr';
const say = (key, values) => studioText(FR, key, values);

test('an officer names an account and the days of payouts', () =>
  visiting({ locale: 'fr-MA', viewport: NARROW }, async (page) => {
    await signIn(page, FR, OFFICER);
    await page.goto(`/studio/r/${REGION}/treasury/settings`);
    const card = (title) => page.getByRole('region', { name: say(title), exact: true });
    const sheet = page.locator('dialog[open]');
    const save = () => sheet.getByRole('button', { name: say('save'), exact: true }).click();

    await card('accounts-title').getByRole('button', { name: say('settings-change') }).click();
    const field = sheet.getByLabel(say('account-into'), { exact: true });
    await field.fill('230 810 0000000000000001 83');
    await save();
    await sheet.locator('.error').waitFor();
    assert.equal(await field.inputValue(), '230 810 0000000000000001 83', 'what was typed stays');
    await field.fill('MA64 2308 1000 0000 0000 0000 0182');
    await save();
    await sheet.waitFor({ state: 'detached' });
    await card('accounts-title').getByText(/0182/).first().waitFor();

    await card('payouts').getByRole('button', { name: say('settings-change') }).click();
    const days = sheet.getByLabel(say('payout-days'), { exact: true });
    assert.equal(await days.inputValue(), '1, 16');
    await days.fill('1, 40');
    await save();
    await sheet.getByText(say('payout-days-wrong')).waitFor();
    await days.fill('1, 10, 20');
    await save();
    await sheet.waitFor({ state: 'detached' });
    await card('payouts').getByText('1, 10, 20').waitFor();

    const noted = card('changes-title').getByRole('listitem').first();
    assert.match(plain(await noted.innerText()), /1, 16.*1, 10, 20/s);
    const axe = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    assert.deepEqual(axe.violations.map((violation) => violation.id), []);
  }));
