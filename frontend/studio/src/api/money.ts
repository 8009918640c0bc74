import { MONEY, TEXT } from './fragments';
import { graphql, type ResultOf } from './graphql';

export const PAYOUT = graphql(
  `
    fragment PayoutParts on Payout {
      id
      number
      method
      state
      amount {
        ...MoneyParts
      }
      dueDay
      accountEnding
      preparedAt
      approvals
      batchId
      proof
      paidAt
      reason
    }
  `,
  [MONEY],
);

const STANDING = graphql(
  `
    fragment StandingParts on Standing {
      pending {
        ...MoneyParts
      }
      available {
        ...MoneyParts
      }
      inPayout {
        ...MoneyParts
      }
      debt {
        ...MoneyParts
      }
      cashHeld {
        ...MoneyParts
      }
    }
  `,
  [MONEY],
);

/** What a cooperative's accounts stand at, and what it will be paid. */
export const ACCOUNTS = graphql(
  `
    query Accounts($cooperativeId: ID!) {
      seller(cooperativeId: $cooperativeId) {
        money {
          standing {
            ...StandingParts
          }
          cash {
            held {
              ...MoneyParts
            }
            ceiling {
              ...MoneyParts
            }
            overSince
            sanctionOn
          }
          nextPayout {
            day
            available {
              ...MoneyParts
            }
            cashTaken {
              ...MoneyParts
            }
            debtTaken {
              ...MoneyParts
            }
            amount {
              ...MoneyParts
            }
            minimum {
              ...MoneyParts
            }
            obstacle
          }
          holds {
            id
            reason
            untilDay
          }
          payouts {
            ...PayoutParts
          }
        }
      }
    }
  `,
  [MONEY, PAYOUT, STANDING],
);

const ROW = graphql(
  `
    fragment Row on StatementRow {
      postingId
      postedAt
      kind
      reference
      partId
      lineId
      goods {
        ...MoneyParts
      }
      commission {
        ...MoneyParts
      }
      commissionTax {
        ...MoneyParts
      }
      delivery {
        ...MoneyParts
      }
      released {
        ...MoneyParts
      }
      cashHeld {
        ...MoneyParts
      }
      share {
        ...MoneyParts
      }
      inPayout {
        ...MoneyParts
      }
    }
  `,
  [MONEY],
);

export const STATEMENT = graphql(
  `
    query Statement($cooperativeId: ID!, $from: Date!, $to: Date!) {
      seller(cooperativeId: $cooperativeId) {
        money {
          statement(from: $from, to: $to) {
            opening {
              ...StandingParts
            }
            rows {
              ...Row
            }
            closing {
              ...StandingParts
            }
          }
        }
      }
    }
  `,
  [ROW, STANDING],
);

/** Why the commission on a part's lines is what it is. */
export const COMMISSIONS = graphql(
  `
    query Commissions($cooperativeId: ID!, $partId: ID!, $locale: Locale!) {
      seller(cooperativeId: $cooperativeId) {
        order(id: $partId) {
          lines {
            id
            productName(locale: $locale) {
              ...TextParts
            }
          }
          lineCommissions {
            lineId
            explanation
          }
        }
      }
    }
  `,
  [TEXT],
);

export type Accounts = NonNullable<ResultOf<typeof ACCOUNTS>['seller']['money']>;
export type NextPayout = NonNullable<Accounts['nextPayout']>;
export type Standing = ResultOf<typeof STANDING>;
export type Payout = ResultOf<typeof PAYOUT>;
export type Row = ResultOf<typeof ROW>;
export type Statement = NonNullable<ResultOf<typeof STATEMENT>['seller']['money']>['statement'];
