// What members of a cooperative and officers of the region do in the studio.
import { centimes, studioText } from './texts.mjs';

export const PASSWORD = 'moussem-sample';
export const OFFICER = 'region@moussem.example';

export const NAMES = { ar: 'العربية', fr: 'Français' };
const button = (page, lang, key) => page.getByRole('button', { name: studioText(lang, key), exact: true });

/** Signs in at the studio, in a language chosen there. */
export async function signIn(page, lang, email) {
  await page.goto('/studio/');
  await page.getByRole('button', { name: NAMES[lang], exact: true }).click();
  await page.locator(`html[lang=${lang}]`).waitFor();
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(PASSWORD);
  await button(page, lang, 'sign-in').click();
  await page.getByRole('navigation', { name: studioText(lang, 'screens') }).waitFor();
}

/** Opens an order from the list of new ones. */
export async function openNew(page, { cooperative }, number) {
  await page.goto(`/studio/c/${cooperative}/orders/new`);
  await page.locator('a.card', { hasText: number }).click();
  await page.locator('h1', { hasText: number }).waitFor();
}

async function reaches(page, lang, state) {
  await page.locator('h1 ~ *, header').getByText(studioText(lang, state), { exact: true }).first().waitFor();
}

const sheet = (page) => page.locator('dialog[open]');

export async function accept(page, lang) {
  await button(page, lang, 'step-accept').click();
  await reaches(page, lang, 'state-accepted');
}

/** Ticks every line, as one does while packing, and says that all is packed. */
export async function pack(page, lang) {
  for (const line of await page.locator('main label:has(input[type=checkbox])').all()) await line.click();
  await button(page, lang, 'step-pack').click();
  await reaches(page, lang, 'state-packed');
}

export async function handOver(page, lang, trackingNumber) {
  await button(page, lang, 'step-hand-over').click();
  await sheet(page).getByLabel(studioText(lang, 'tracking-number')).fill(trackingNumber);
  await button(sheet(page), lang, 'step-hand-over').click();
  await reaches(page, lang, 'state-handed-over');
}

export async function deliver(page, lang) {
  await button(page, lang, 'step-deliver').click();
  await button(sheet(page), lang, 'step-deliver').click();
  await reaches(page, lang, 'state-delivered');
}

/** Counts a product's stock anew; answers what it was before. */
export async function countStock(page, lang, { cooperative }, name, pieces) {
  await page.goto(`/studio/c/${cooperative}/products`);
  const card = page.locator('article.card').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const before = Number(await card.locator('.stock strong').innerText());
  await button(card, lang, 'stock').click();
  await sheet(page).getByLabel(studioText(lang, 'stock-counted')).check();
  await sheet(page).getByLabel(studioText(lang, 'stock-there')).fill(String(pieces));
  await button(sheet(page), lang, 'save').click();
  await sheet(page).waitFor({ state: 'detached' });
  await card.locator('.stock strong', { hasText: new RegExp(`^${pieces}$`) }).waitFor();
  return before;
}

/** Today's sales and orders on the region's board. */
export async function today(page, lang, region) {
  // Morocco has been on UTC since 2026-09-20, which the data of zones that comes with node may not know.
  const day = new Date().toISOString().slice(0, 10);
  await page.goto(`/studio/r/${region}?from=${day}&to=${day}`);
  const figure = (key) => page.locator('.tile').filter({ has: page.locator('.name').getByText(studioText(lang, key), { exact: true }) }).locator('.figure').first();
  return {
    sales: centimes(await figure('sales').innerText()),
    orders: Number(await figure('orders').innerText()),
  };
}
