import { COOPERATIVE_NAME, TEXT } from './fragments';
import { graphql, type ResultOf } from './graphql';
import { PAYOUT } from './money';

const REGION_PAYOUT = graphql(
  `
    fragment RegionPayout on Payout {
      ...PayoutParts
      cooperative {
        ...CooperativeName
      }
    }
  `,
  [COOPERATIVE_NAME, PAYOUT],
);

const HOLD = graphql(
  `
    fragment HoldParts on PayoutHold {
      id
      reason
      untilDay
      cooperative {
        ...CooperativeName
      }
    }
  `,
  [COOPERATIVE_NAME],
);

const RULE = graphql(`
  fragment RuleParts on CommissionRule {
    id
    version
    cooperativeId
    categoryCode
    productId
    fromDay
    ended
    rateBasisPoints
    fixedMinor
    floorMinor
    ceilingMinor
  }
`);

export const PAYOUTS = graphql(
  `
    query Payouts($regionId: ID!, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        treasury {
          payouts {
            ...RegionPayout
          }
        }
      }
    }
  `,
  [REGION_PAYOUT],
);

export const HOLDS = graphql(
  `
    query Holds($regionId: ID!, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        treasury {
          holds {
            ...HoldParts
          }
        }
      }
    }
  `,
  [HOLD],
);

export const RULES = graphql(
  `
    query Rules($regionId: ID!, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        region {
          currency
        }
        treasury {
          commissionRules {
            ...RuleParts
          }
        }
      }
      categories {
        code
        depth
        name(locale: $locale) {
          ...TextParts
        }
      }
    }
  `,
  [RULE, TEXT],
);

/** The names of a region's cooperatives, to choose one. */
export const NAMES = graphql(
  `
    query Names($regionId: ID!, $after: String, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        cooperatives(first: 100, after: $after) {
          nodes {
            ...CooperativeName
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [COOPERATIVE_NAME],
);

/** A file for the bank, in both forms. */
export const BATCH = graphql(`
  query Batch($regionId: ID!, $id: ID!) {
    regionOffice(regionId: $regionId) {
      treasury {
        payoutBatch(id: $id) {
          id
          csv
          pain001
        }
      }
    }
  }
`);

export const PREPARE_PAYOUT = graphql(`
  mutation PreparePayout($input: PreparePayoutInput!) {
    preparePayout(input: $input) {
      payout {
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

export const CHANGE_PAYOUT = graphql(`
  mutation ChangePayout($input: ChangePayoutInput!) {
    changePayout(input: $input) {
      payout {
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

export const SEND_PAYOUTS = graphql(`
  mutation SendPayouts($input: SendPayoutsInput!) {
    sendPayouts(input: $input) {
      batch {
        id
        csv
        pain001
      }
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const PLACE_HOLD = graphql(`
  mutation PlaceHold($input: PlacePayoutHoldInput!) {
    placePayoutHold(input: $input) {
      hold {
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

export const LIFT_HOLD = graphql(`
  mutation LiftHold($input: LiftPayoutHoldInput!) {
    liftPayoutHold(input: $input) {
      hold {
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

export const ADD_RULE = graphql(`
  mutation AddRule($input: AddCommissionRuleInput!) {
    addCommissionRule(input: $input) {
      rule {
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

export type RegionPayout = ResultOf<typeof REGION_PAYOUT>;
export type Hold = ResultOf<typeof HOLD>;
export type Rule = ResultOf<typeof RULE>;
export type Category = ResultOf<typeof RULES>['categories'][number];
export type CooperativeName = ResultOf<typeof COOPERATIVE_NAME>;
export type Batch = NonNullable<ResultOf<typeof SEND_PAYOUTS>['sendPayouts']['batch']>;
