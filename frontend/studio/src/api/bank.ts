import { Failure } from './client';
import { isUnreadable, sendFile } from './files';
import { graphql, type ResultOf } from './graphql';

const BANK_LINE = graphql(`
  fragment BankLineParts on BankLine {
    id
    day
    amount {
      amountMinor
      currency
    }
    text
    outcome
    ageDays
    order {
      number
      total {
        amountMinor
        currency
      }
    }
  }
`);

/** What came in, paid nothing by itself and waits, oldest first. */
export const BANK_QUEUE = graphql(
  `
    query BankQueue($regionId: ID!, $after: String) {
      regionOffice(regionId: $regionId) {
        region {
          currency
        }
        bankQueue(first: 50, after: $after) {
          totalCount
          nodes {
            ...BankLineParts
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [BANK_LINE],
);

export const RESOLVE_BANK_LINE = graphql(`
  mutation ResolveBankLine($input: ResolveBankLineInput!) {
    resolveBankLine(input: $input) {
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

export const RECORD_TRANSFER = graphql(`
  mutation RecordTransfer($input: RecordTransferInput!) {
    recordTransfer(input: $input) {
      order {
        number
      }
      rejection {
        code
        message
        field
      }
    }
  }
`);

/** What a column of a statement can hold. */
export const FIELDS = ['day', 'text', 'amount', 'credit', 'debit'] as const;
export type Field = (typeof FIELDS)[number];
export type Columns = (Field | null)[];

/** What became of a statement: it was kept, its columns are asked for, or it cannot be read. */
export type Sent = { kept: Kept } | { asked: Asked } | { unreadable: true };

interface Kept {
  lineCount: number;
  newCount: number;
}

interface Asked {
  headers: string[];
  columns: Columns;
  rows: string[][];
}

/** Sends a statement of the region's bank; throws a Failure where no answer can be had. */
export async function sendStatement(
  regionId: string,
  file: File,
  columns: Columns | null,
  progress: (done: number) => void,
): Promise<Sent> {
  const query = new URLSearchParams({ regionId, name: file.name });
  if (columns) query.set('columns', columns.map((column) => column ?? '').join(','));
  const sent = await sendFile('/files/bank-statements', query, file, progress);
  if (sent.status === 201) return { kept: sent.body as Kept };
  if (sent.status === 200) return { asked: sent.body as Asked };
  if (isUnreadable(sent)) return { unreadable: true };
  throw new Failure('server');
}

export type BankLine = ResultOf<typeof BANK_LINE>;
