import { Failure } from './client';
import { isUnreadable, sendFile } from './files';
import { COOPERATIVE_NAME, MONEY, TEXT } from './fragments';
import { graphql, type ResultOf } from './graphql';

const FILE = graphql(
  `
    fragment RemittanceFileParts on RemittanceFile {
      id
      carrier
      fileName
      state
      lineCount
      doneCount
      uploadedAt
      bankReference
      booked {
        lines
        amount {
          ...MoneyParts
        }
        fee {
          ...MoneyParts
        }
      }
    }
  `,
  [MONEY],
);

const LINE = graphql(
  `
    fragment RemittanceLineParts on RemittanceLine {
      id
      fileId
      position
      cells
      amount {
        ...MoneyParts
      }
      outcome
      partId
      ageDays
      resolution
      reason
    }
  `,
  [MONEY],
);

/** What each courier has collected and not accounted for, and the carriers that a region names. */
export const HELD = graphql(
  `
    query HeldByCouriers($regionId: ID!, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        cashWithCouriers {
          carrier
          parcels
          total {
            ...MoneyParts
          }
          days7To13 {
            ...MoneyParts
          }
          days14Up {
            ...MoneyParts
          }
        }
        delivery {
          methods {
            carrier
          }
        }
        treasury {
          cashOverCeiling {
            cooperative {
              ...CooperativeName
            }
            held {
              ...MoneyParts
            }
            overSince
            sanctionOn
            announcedAt
            sanctioned
          }
        }
      }
    }
  `,
  [COOPERATIVE_NAME, MONEY],
);

/** What did not match and waits, oldest first. */
export const REMITTANCE_QUEUE = graphql(
  `
    query RemittanceQueue($regionId: ID!, $after: String) {
      regionOffice(regionId: $regionId) {
        remittanceQueue(first: 20, after: $after) {
          totalCount
          nodes {
            ...RemittanceLineParts
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [LINE],
);

/** What came in before, newest first. */
export const REMITTANCE_FILES = graphql(
  `
    query RemittanceFiles($regionId: ID!, $after: String) {
      regionOffice(regionId: $regionId) {
        remittanceFiles(first: 10, after: $after) {
          totalCount
          nodes {
            ...RemittanceFileParts
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [FILE],
);

/** One file, with what its columns hold and its first lines. */
export const REMITTANCE_FILE = graphql(
  `
    query RemittanceFile($regionId: ID!, $id: ID!) {
      regionOffice(regionId: $regionId) {
        remittanceFile(id: $id) {
          ...RemittanceFileParts
          headers
          columns
          lines(first: 3) {
            nodes {
              cells
            }
          }
        }
      }
    }
  `,
  [FILE],
);

/** How many lines of a file turned out each way. */
export const REMITTANCE_COUNTS = graphql(`
  query RemittanceCounts($regionId: ID!, $id: ID!) {
    regionOffice(regionId: $regionId) {
      remittanceFile(id: $id) {
        MATCHED: lines(first: 1, outcome: MATCHED) {
          totalCount
        }
        AMOUNT_DIFFERS: lines(first: 1, outcome: AMOUNT_DIFFERS) {
          totalCount
        }
        NOT_COLLECTED: lines(first: 1, outcome: NOT_COLLECTED) {
          totalCount
        }
        ALREADY_REMITTED: lines(first: 1, outcome: ALREADY_REMITTED) {
          totalCount
        }
        DUPLICATE: lines(first: 1, outcome: DUPLICATE) {
          totalCount
        }
        UNKNOWN: lines(first: 1, outcome: UNKNOWN) {
          totalCount
        }
        UNREADABLE: lines(first: 1, outcome: UNREADABLE) {
          totalCount
        }
      }
    }
  }
`);

/** The lines of a file that turned out one way. */
export const REMITTANCE_LINES = graphql(
  `
    query RemittanceLines($regionId: ID!, $id: ID!, $outcome: RemittanceOutcome!, $after: String) {
      regionOffice(regionId: $regionId) {
        remittanceFile(id: $id) {
          lines(first: 20, after: $after, outcome: $outcome) {
            totalCount
            nodes {
              ...RemittanceLineParts
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
  [LINE],
);

const FOUND_PART = graphql(
  `
    fragment FoundPartParts on OrderPart {
      id
      number
      state
      carrier
      trackingNumber
      total {
        ...MoneyParts
      }
      cooperative {
        name(locale: $locale) {
          ...TextParts
        }
      }
    }
  `,
  [MONEY, TEXT],
);

/** The parcels that a line may mean, the likeliest first. */
export const CANDIDATES = graphql(
  `
    query RemittanceCandidates($regionId: ID!, $lineId: ID!, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        remittanceCandidates(lineId: $lineId) {
          ...FoundPartParts
        }
      }
    }
  `,
  [FOUND_PART],
);

/** An order, for whoever knows its number and its telephone. */
export const FIND_ORDER = graphql(
  `
    query FindOrder($number: String!, $phone: String!, $locale: Locale!) {
      trackOrder(number: $number, phone: $phone) {
        number
        parts {
          ...FoundPartParts
        }
      }
    }
  `,
  [FOUND_PART],
);

export const IMPORT_REMITTANCE = graphql(`
  mutation ImportRemittance($input: ImportRemittanceInput!) {
    importRemittance(input: $input) {
      file {
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

export const RECONCILE_REMITTANCE = graphql(`
  mutation ReconcileRemittance($input: ReconcileRemittanceInput!) {
    reconcileRemittance(input: $input) {
      file {
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

export const RESOLVE_REMITTANCE_LINE = graphql(`
  mutation ResolveRemittanceLine($input: ResolveRemittanceLineInput!) {
    resolveRemittanceLine(input: $input) {
      line {
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

/** Sends what a courier accounts for; gives the id of the file, null where it cannot be read. */
export async function sendRemittance(
  about: { regionId: string; carrier: string },
  file: File,
  progress: (done: number) => void,
): Promise<string | null> {
  const sent = await sendFile('/files/remittances', new URLSearchParams({ ...about, name: file.name }), file, progress);
  if (sent.status === 201) return (sent.body as { id: string }).id;
  if (isUnreadable(sent)) return null;
  throw new Failure('server');
}

export type RemittanceFile = ResultOf<typeof FILE>;
export type WholeFile = NonNullable<ResultOf<typeof REMITTANCE_FILE>['regionOffice']['remittanceFile']>;
export type RemittanceLine = ResultOf<typeof LINE>;
export type OverCeiling = ResultOf<typeof HELD>['regionOffice']['treasury']['cashOverCeiling'][number];
export type Courier = ResultOf<typeof HELD>['regionOffice']['cashWithCouriers'][number];
export type FoundPart = NonNullable<ResultOf<typeof FIND_ORDER>['trackOrder']>['parts'][number];
