import { COOPERATIVE_NAME, MONEY, PRODUCT_NAME, TEXT } from './fragments';
import { graphql, type ResultOf } from './graphql';

export const SALES = graphql(
  `
    query Sales($cooperativeId: ID!, $from: Date!, $to: Date!, $locale: Locale!) {
      seller(cooperativeId: $cooperativeId) {
        sales(from: $from, to: $to) {
          orders
          delivered
          goods {
            ...MoneyParts
          }
          commission {
            ...MoneyParts
          }
          byDay {
            day
            orders
            goods {
              ...MoneyParts
            }
          }
          byProduct {
            product {
              ...ProductName
            }
            units
            goods {
              ...MoneyParts
            }
          }
        }
      }
    }
  `,
  [MONEY, PRODUCT_NAME],
);

export const BOARD = graphql(
  `
    query Board($regionId: ID!, $from: Date!, $to: Date!, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        sales(from: $from, to: $to) {
          orders
          baskets
          sales {
            ...MoneyParts
          }
          averageOrder {
            ...MoneyParts
          }
          delivered
          deliveredShareBasisPoints
          byDay {
            day
            orders
            sales {
              ...MoneyParts
            }
          }
          byProvince {
            place {
              code
              name(locale: $locale) {
                ...TextParts
              }
            }
            orders
            sales {
              ...MoneyParts
            }
          }
          byCategory {
            category {
              code
              name(locale: $locale) {
                ...TextParts
              }
            }
            units
            sales {
              ...MoneyParts
            }
          }
          byCooperative {
            cooperative {
              ...CooperativeName
            }
            orders
            sales {
              ...MoneyParts
            }
          }
          womenLed {
            orders
            cooperatives
            shareBasisPoints
            sales {
              ...MoneyParts
            }
          }
        }
      }
    }
  `,
  [COOPERATIVE_NAME, MONEY, TEXT],
);

export type Board = ResultOf<typeof BOARD>['regionOffice']['sales'];

export const COOPERATIVES = graphql(
  `
    query Cooperatives($regionId: ID!, $after: String, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        cooperatives(first: 60, after: $after) {
          nodes {
            ...CooperativeName
            province {
              name(locale: $locale) {
                ...TextParts
              }
            }
            members
            womenMembers
            womenLed
            iceFits
            productCount
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
  [COOPERATIVE_NAME, TEXT],
);

export type Cooperative = ResultOf<typeof COOPERATIVES>['regionOffice']['cooperatives']['nodes'][number];
