import type { FailureKind } from '../api/client';

const TEXTS: Record<FailureKind, string> = {
  offline: 'failure-offline',
  'signed-out': 'failure-signed-out',
  'not-found': 'failure-not-found',
  busy: 'failure-busy',
  server: 'failure-server',
};

/** The key of the sentence that says why no answer came. */
export function failureText(kind: FailureKind): string {
  return TEXTS[kind];
}
