import { graphql } from './graphql';

export const MONEY = graphql(`
  fragment MoneyParts on Money {
    amountMinor
    currency
  }
`);

export const TEXT = graphql(`
  fragment TextParts on LocalizedText {
    text
    locale
  }
`);

/** What names a cooperative wherever it is mentioned. */
export const COOPERATIVE_NAME = graphql(
  `
    fragment CooperativeName on Cooperative {
      id
      slug
      name(locale: $locale) {
        ...TextParts
      }
    }
  `,
  [TEXT],
);

/** What names a product, with its picture. */
export const PRODUCT_NAME = graphql(
  `
    fragment ProductName on Product {
      id
      slug
      name(locale: $locale) {
        ...TextParts
      }
      pictures {
        url(width: 160)
      }
    }
  `,
  [TEXT],
);
