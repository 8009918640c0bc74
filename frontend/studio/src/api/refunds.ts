import { MONEY } from './fragments';
import { graphql, type ResultOf } from './graphql';

const REFUND = graphql(
  `
    fragment RefundParts on RefundByHand {
      id
      order {
        number
        recipientName
      }
      phone
      paymentMethod
      amount {
        ...MoneyParts
      }
      paidAmount {
        ...MoneyParts
      }
      cause
      reason
      declined
      ageDays
    }
  `,
  [MONEY],
);

/** What shoppers are to get back and no provider gives, oldest first. */
export const REFUNDS = graphql(
  `
    query Refunds($regionId: ID!, $after: String) {
      regionOffice(regionId: $regionId) {
        treasury {
          refundsByHand(first: 20, after: $after) {
            totalCount
            nodes {
              ...RefundParts
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
  [REFUND],
);

export const SETTLE_REFUND = graphql(`
  mutation SettleRefund($input: SettleRefundByHandInput!) {
    settleRefundByHand(input: $input) {
      refund {
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

export type Refund = ResultOf<typeof REFUND>;
