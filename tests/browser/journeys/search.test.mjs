// Suggestions while somebody types, and the search that works without them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { NARROW, WIDE, closesAfterwards, visiting } from '../kit/browser.mjs';
import { heading } from '../kit/shop.mjs';
import { text } from '../kit/texts.mjs';

closesAfterwards();
const BOX = '#search';
const OPTIONS = '#search-suggestions [role=option]';

test('suggestions are reached, followed and closed by the keyboard', () =>
  visiting({ locale: 'fr-MA', viewport: WIDE }, async (page) => {
    await page.goto('/fr/');
    const box = page.locator(BOX);
    assert.equal(await box.getAttribute('role'), 'combobox');
    await box.pressSequentially('savo');
    await page.locator(OPTIONS).first().waitFor();
    assert.equal(await box.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('ArrowDown');
    const first = page.locator(OPTIONS).first();
    assert.equal(await box.getAttribute('aria-activedescendant'), await first.getAttribute('id'));
    assert.equal(await first.getAttribute('aria-selected'), 'true');
    const { violations } = await new AxeBuilder({ page }).include('.site-header').analyze();
    assert.deepEqual(violations.map(({ id }) => id), []);
    await page.keyboard.press('ArrowUp');
    assert.equal(await box.getAttribute('aria-activedescendant'), null, 'back to what was typed');
    await page.keyboard.press('Escape');
    assert.equal(await box.getAttribute('aria-expanded'), 'false');
    assert.equal(await box.inputValue(), 'savo');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fr/c/soaps');
  }));

test('without a choice, enter searches for what was typed; a press follows a suggestion', () =>
  visiting({ locale: 'ar-MA', viewport: NARROW }, async (page) => {
    await page.goto('/ar/');
    await page.locator(BOX).pressSequentially('عسل');
    await page.locator(OPTIONS).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ar/search?q=*');
    await page.locator(BOX).fill('صابون');
    await page.locator(OPTIONS).first().click();
    await page.waitForURL('**/ar/c/soaps');
  }));

test('the search box is a form that needs no script, and nothing found leads on', () =>
  visiting({ locale: 'fr-MA', viewport: NARROW, javaScriptEnabled: false }, async (page) => {
    await page.goto('/fr/');
    await page.locator(BOX).fill('huile argan');
    await page.locator('.search-go').click();
    await heading(page, text('fr', 'search-for', { query: 'huile argan' }));
    await page.locator('#nearby').waitFor();
    await page.getByRole('link', { name: 'huile', exact: true }).click();
    await heading(page, text('fr', 'search-for', { query: 'huile' }));
    assert.ok((await page.locator('.cards > li').count()) > 5);
  }));
