import { MONEY, PRODUCT_NAME, TEXT } from './fragments';
import { graphql, type ResultOf } from './graphql';

const GOODS = graphql(
  `
    fragment Goods on Product {
      ...ProductName
      available
      listed
      price {
        ...MoneyParts
      }
      unitPrice {
        ...MoneyParts
      }
      unit(locale: $locale) {
        ...TextParts
      }
      variants {
        id
        available
        label
      }
    }
  `,
  [MONEY, PRODUCT_NAME, TEXT],
);

export type Goods = ResultOf<typeof GOODS>;
export type Variant = Goods['variants'][number];

export const PRODUCTS = graphql(
  `
    query Products($cooperativeId: ID!, $after: String, $locale: Locale!) {
      seller(cooperativeId: $cooperativeId) {
        products(first: 50, after: $after) {
          nodes {
            ...Goods
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
        }
      }
    }
  `,
  [GOODS],
);

const MOVE = graphql(
  `
    fragment Move on StockMove {
      id
      movedAt
      delta
      onHandAfter
      reason
      note
      orderNumber
      by
      variant {
        label
        product {
          ...ProductName
        }
      }
    }
  `,
  [PRODUCT_NAME],
);

export type Move = ResultOf<typeof MOVE>;

export const JOURNAL = graphql(
  `
    query Journal($cooperativeId: ID!, $variantId: ID, $after: String, $locale: Locale!) {
      seller(cooperativeId: $cooperativeId) {
        stockJournal(first: 30, after: $after, variantId: $variantId) {
          nodes {
            ...Move
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
        }
      }
    }
  `,
  [MOVE],
);

export const SET_PRICE = graphql(`
  mutation SetPrice($input: SetPriceInput!) {
    setPrice(input: $input) {
      product {
        id
      }
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const ADJUST_STOCK = graphql(`
  mutation AdjustStock($input: AdjustStockInput!) {
    adjustStock(input: $input) {
      variant {
        id
        available
      }
      rejection {
        code
        message
        field
      }
    }
  }
`);
