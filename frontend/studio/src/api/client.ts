import type { TadaDocumentNode } from 'gql.tada';

/** Why an answer did not come. What people did wrong is no failure but part of an answer. */
export type FailureKind = 'offline' | 'signed-out' | 'not-found' | 'busy' | 'server';

export class Failure extends Error {
  readonly kind: FailureKind;
  /** What the operator finds in the logs, where the server gave it. */
  readonly incident: string | undefined;

  constructor(kind: FailureKind, incident?: string) {
    super(kind);
    this.kind = kind;
    this.incident = incident;
  }
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; incident?: string } }[];
}

/** How long a phone on a bad line is waited for, in milliseconds. */
const PATIENCE = 20_000;

let language = 'fr';

/** Rejections come back in this language. */
export function speak(to: string): void {
  language = to;
}

/** Sends one document; throws a Failure where no answer can be had. */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: String(document), variables }));
  const answer = await read<Result>(response);
  if (answer.errors?.length) throw failureOf(answer.errors[0]?.extensions);
  if (!response.ok || !answer.data) throw new Failure(response.status === 429 ? 'busy' : 'server');
  return answer.data;
}

async function send(body: string): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language,
        'content-type': 'application/json',
        'x-moussem-client': 'studio', // another site cannot send this without our consent
      },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Failure('offline');
  }
}

async function read<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    if (response.status === 401) throw new Failure('signed-out');
    if (response.status === 429) throw new Failure('busy');
    // A proxy on the way that answers with a page: as good as no connection.
    throw new Failure(response.status >= 502 && response.status <= 504 ? 'offline' : 'server');
  }
}

function failureOf(extensions?: { code?: string; incident?: string }): Failure {
  switch (extensions?.code) {
    case 'UNAUTHENTICATED':
      return new Failure('signed-out');
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      return new Failure('not-found');
    case 'TOO_MANY_REQUESTS':
      return new Failure('busy');
    default:
      return new Failure('server', extensions?.incident);
  }
}
