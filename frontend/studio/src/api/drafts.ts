import { COOPERATIVE_NAME, PRODUCT_NAME, TEXT } from './fragments';
import { graphql, type ResultOf } from './graphql';

const WORDING = graphql(`
  fragment WordingParts on Wording {
    ar
    fr
    zgh
    en
  }
`);

const CONTENT = graphql(
  `
    fragment ContentParts on DraftContent {
      source
      name {
        ...WordingParts
      }
      description {
        ...WordingParts
      }
      category
      tags
      unit
      netValue
      netUnit
      weightGrams
      firstPriceMinor
      uniquePiece
      fresh
      coldChain
      fragile
      shipsAbroad
      shelfLifeDays
      madeToOrderDays
      seasonMonths
      withdrawalRight
      ingredients {
        ...WordingParts
      }
      allergens
      storage {
        ...WordingParts
      }
      authorisation
      variants {
        id
        label
      }
      pictures {
        hash
        alt {
          ...WordingParts
        }
      }
      claims {
        label
        number
        holder
        expiresOn
      }
    }
  `,
  [WORDING],
);

/** A draft with all that it says. */
const DRAFT = graphql(
  `
    fragment DraftParts on Draft {
      id
      version
      state
      stale
      reasons
      content {
        ...ContentParts
      }
      problems {
        path
        message
      }
      product {
        id
      }
    }
  `,
  [CONTENT],
);

export type Draft = ResultOf<typeof DRAFT>;
export type Content = Draft['content'];
export type DraftState = Draft['state'];

const SUMMARY = graphql(
  `
    fragment DraftSummary on Draft {
      id
      state
      reasons
      updatedAt
      content {
        name {
          ...WordingParts
        }
        pictures {
          hash
        }
      }
      product {
        id
      }
    }
  `,
  [WORDING],
);

export type DraftSummary = ResultOf<typeof SUMMARY>;

export const DRAFTS = graphql(
  `
    query Drafts($cooperativeId: ID!) {
      seller(cooperativeId: $cooperativeId) {
        drafts {
          ...DraftSummary
        }
      }
    }
  `,
  [SUMMARY],
);

/** One draft, and what can be chosen in it. */
export const DRAFT_TO_WRITE = graphql(
  `
    query DraftToWrite($cooperativeId: ID!, $id: ID!, $locale: Locale!) {
      seller(cooperativeId: $cooperativeId) {
        draft(id: $id) {
          ...DraftParts
        }
      }
      categories {
        code
        name(locale: $locale) {
          ...TextParts
        }
        children {
          code
        }
      }
      labels {
        code
        name(locale: $locale) {
          ...TextParts
        }
      }
    }
  `,
  [DRAFT, TEXT],
);

export type ToWrite = ResultOf<typeof DRAFT_TO_WRITE>;

export const BEGIN_DRAFT = graphql(`
  mutation BeginDraft($input: BeginDraftInput!) {
    beginDraft(input: $input) {
      draft {
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

export const SAVE_DRAFT = graphql(
  `
    mutation SaveDraft($input: SaveDraftInput!) {
      saveDraft(input: $input) {
        draft {
          ...DraftParts
        }
        rejection {
          code
          message
          field
        }
      }
    }
  `,
  [DRAFT],
);

export const SEND_DRAFT = graphql(
  `
    mutation SendDraft($input: SendDraftInput!) {
      sendDraft(input: $input) {
        draft {
          ...DraftParts
        }
        rejection {
          code
          message
          field
        }
      }
    }
  `,
  [DRAFT],
);

export const DISCARD_DRAFT = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const SET_LISTED = graphql(`
  mutation SetListed($input: SetProductListedInput!) {
    setProductListed(input: $input) {
      product {
        id
        listed
      }
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const REVIEW = graphql(
  `
    query Review($regionId: ID!, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        review {
          id
          version
          sentAt
          content {
            name {
              ...WordingParts
            }
            pictures {
              hash
            }
          }
          changes {
            path
            before
            after
          }
          product {
            ...ProductName
          }
          cooperative {
            ...CooperativeName
          }
        }
      }
    }
  `,
  [WORDING, PRODUCT_NAME, COOPERATIVE_NAME],
);

export type Reviewed = ResultOf<typeof REVIEW>['regionOffice']['review'][number];

export const REVIEW_DRAFT = graphql(`
  mutation ReviewDraft($input: ReviewDraftInput!) {
    reviewDraft(input: $input) {
      draft {
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
