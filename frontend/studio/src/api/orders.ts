import { MONEY, PRODUCT_NAME, TEXT } from './fragments';
import { graphql, type ResultOf } from './graphql';

const LINE = graphql(
  `
    fragment Line on OrderLine {
      id
      quantity
      productName(locale: $locale) {
        ...TextParts
      }
      variantLabel
      total {
        ...MoneyParts
      }
      product {
        ...ProductName
      }
    }
  `,
  [MONEY, PRODUCT_NAME, TEXT],
);

/** An order as a card in the list: what to pack and what to collect. */
const CARD = graphql(
  `
    fragment Card on SellerPart {
      id
      number
      state
      placedAt
      total {
        ...MoneyParts
      }
      lines {
        ...Line
      }
      recipient {
        name
        place(locale: $locale) {
          ...TextParts
        }
      }
    }
  `,
  [LINE, MONEY, TEXT],
);

const WHOLE = graphql(
  `
    fragment Whole on SellerPart {
      ...Card
      goods {
        ...MoneyParts
      }
      delivery {
        ...MoneyParts
      }
      commission {
        ...MoneyParts
      }
      payout {
        ...MoneyParts
      }
      carrier
      trackingNumber
      weightGrams
      weighedGrams
      way {
        kind
        carrier
        name(locale: $locale) {
          ...TextParts
        }
        point {
          name(locale: $locale) {
            ...TextParts
          }
          landmark
        }
      }
      parcels {
        id
        carrier
        trackingNumber
        weightGrams
      }
      parcelsToJoin {
        id
        carrier
        trackingNumber
      }
      nextSteps
      recipient {
        phone
        landmark
        note
      }
      steps {
        at
        to
        note
        by
      }
    }
  `,
  [CARD, MONEY, TEXT],
);

export type Line = ResultOf<typeof LINE>;
export type Card = ResultOf<typeof CARD>;
export type Whole = ResultOf<typeof WHOLE>;

export const ORDERS = graphql(
  `
    query Orders($cooperativeId: ID!, $state: PartState!, $after: String, $locale: Locale!) {
      seller(cooperativeId: $cooperativeId) {
        orders(first: 20, after: $after, state: $state) {
          nodes {
            ...Card
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
  [CARD],
);

/** What somebody's duty in the cooperative includes. */
export const TASKS = graphql(`
  query Tasks($cooperativeId: ID!) {
    seller(cooperativeId: $cooperativeId) {
      tasks
    }
  }
`);

/** How many orders wait for something to be done. */
export const WAITING = graphql(`
  query Waiting($cooperativeId: ID!) {
    seller(cooperativeId: $cooperativeId) {
      placed: orders(first: 1, state: PLACED) {
        totalCount
      }
      accepted: orders(first: 1, state: ACCEPTED) {
        totalCount
      }
      packed: orders(first: 1, state: PACKED) {
        totalCount
      }
    }
  }
`);

export const ORDER = graphql(
  `
    query Order($cooperativeId: ID!, $id: ID!, $locale: Locale!) {
      seller(cooperativeId: $cooperativeId) {
        order(id: $id) {
          ...Whole
        }
      }
    }
  `,
  [WHOLE],
);

export const ADVANCE = graphql(
  `
    mutation Advance($input: AdvancePartInput!, $locale: Locale!) {
      advancePart(input: $input) {
        part {
          ...Whole
        }
        rejection {
          code
          message
          field
        }
      }
    }
  `,
  [WHOLE],
);

/** One more parcel of what was handed over. */
export const ADD_PARCEL = graphql(
  `
    mutation AddParcel($input: AddParcelInput!, $locale: Locale!) {
      addParcel(input: $input) {
        part {
          ...Whole
        }
        rejection {
          code
          message
          field
        }
      }
    }
  `,
  [WHOLE],
);
