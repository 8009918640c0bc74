import { COOPERATIVE_NAME, MONEY } from './fragments';
import { graphql, type ResultOf } from './graphql';

const INVOICE = graphql(
  `
    fragment InvoiceParts on Invoice {
      id
      kind
      number
      issuedAt
      total {
        ...MoneyParts
      }
      path
    }
  `,
  [MONEY],
);

/** What a cooperative was invoiced for the commission, newest first. */
export const INVOICES = graphql(
  `
    query Invoices($cooperativeId: ID!, $after: String) {
      seller(cooperativeId: $cooperativeId) {
        money {
          commissionInvoices(first: 10, after: $after) {
            totalCount
            nodes {
              ...InvoiceParts
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [INVOICE],
);

/** What a region invoiced for the commission: to all its cooperatives, or to one. */
export const INVOICES_OF_REGION = graphql(
  `
    query InvoicesOfRegion($regionId: ID!, $cooperativeId: ID, $after: String, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        treasury {
          commissionInvoices(first: 30, after: $after, cooperativeId: $cooperativeId) {
            totalCount
            nodes {
              ...InvoiceParts
              cooperative {
                ...CooperativeName
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [INVOICE, COOPERATIVE_NAME],
);

export type Invoice = ResultOf<typeof INVOICE>;

export type RegionInvoice = ResultOf<
  typeof INVOICES_OF_REGION
>['regionOffice']['treasury']['commissionInvoices']['nodes'][number];
