// What a shopper does on the storefront, by what stands on the pages.
import assert from 'node:assert/strict';
import { centimes, plain, text } from './texts.mjs';

/** A date, and honey of another cooperative, each with its president's account. */
export const DATE = {
  slug: 'dattes-boufeggous-sachet-1-kg',
  cooperative: 'cooperative-nakhlat-ziz',
  president: 'coop-001@moussem.example',
};
export const HONEY = {
  slug: 'miel-de-thym-500-g',
  cooperative: 'cooperative-miel-d-er-rich',
  president: 'coop-054@moussem.example',
};
export const REGION = 'draa-tafilalet';

export const RECIPIENT = {
  name: 'سعاد التجريبية',
  phone: '06 12 34 56 78',
  place: '04.421',
  landmark: 'قرب المسجد الكبير',
};

/** Puts a product into the basket by its form; without JavaScript this leads to the basket. */
export async function add(page, lang, { slug }, quantity) {
  await page.goto(`/${lang}/p/${slug}`);
  await page.locator('#quantity').fill(String(quantity));
  await page.locator('form.buy .buy-go').click();
  await page.locator('[role=status]', { hasText: text(lang, 'basket-said-added') }).first().waitFor();
}

export async function fillDetails(page, recipient) {
  await page.locator('#name').fill(recipient.name);
  await page.locator('#phone').fill(recipient.phone);
  await page.locator('#place').selectOption(recipient.place);
  await page.locator('#landmark').fill(recipient.landmark);
}

/** From the basket to the review page. */
export async function toReview(page, lang, recipient = RECIPIENT) {
  await page.goto(`/${lang}/checkout`);
  await fillDetails(page, recipient);
  await page.locator('form.form button.button').click();
  await heading(page, text(lang, 'review-title'));
}

/** From the review page to the confirmation; answers the order's number. */
export async function place(page, lang) {
  await page.locator('.bill form button.button').click();
  await heading(page, text(lang, 'order-placed-title'));
  return (await page.locator('.order-number').innerText()).trim();
}

export async function heading(page, said) {
  await page.locator('h1', { hasText: said }).waitFor();
}

/** The rows of a list of sums, in centimes, in their order. */
export async function sums(of) {
  return (await of.locator('dl.sums dd').allInnerTexts()).map(centimes);
}

/** The parcels of a review or order page as numbers, with everything asserted to add up. */
export async function bill(page, parcels) {
  const parts = [];
  for (const parcel of await page.locator(parcels).all()) {
    const lines = [];
    for (const line of await parcel.locator('.line').all()) {
      const [count, price] = plain(await line.locator('.line-what .quiet').first().innerText()).split('×');
      const made = { name: plain(await line.locator('.line-name').innerText()), quantity: Number(count), price: centimes(price), total: centimes(await line.locator('.line-total').innerText()) };
      assert.equal(made.total, made.quantity * made.price, made.name);
      lines.push(made);
    }
    const [delivery, total] = await sums(parcel);
    const goods = lines.reduce((sum, line) => sum + line.total, 0);
    assert.ok(delivery > 0, 'a parcel costs its delivery');
    assert.equal(total, goods + delivery, 'a parcel is its goods and its delivery');
    parts.push({ seller: plain(await parcel.locator('h2').innerText()), lines, goods, delivery, total });
  }
  const [goods, delivery, total] = await sums(page.locator('.bill'));
  const add = (key) => parts.reduce((sum, part) => sum + part[key], 0);
  assert.deepEqual({ goods, delivery, total }, { goods: add('goods'), delivery: add('delivery'), total: add('total') });
  return { parts, goods, delivery, total };
}

export async function track(page, lang, number, phone = RECIPIENT.phone) {
  await page.goto(`/${lang}/orders`);
  await page.locator('#number').fill(number);
  await page.locator('#phone').fill(phone);
  await page.locator('form.form button').click();
  await heading(page, number);
}
