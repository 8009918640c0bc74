import { Failure } from './client';

/** How long a large file on a bad line is waited for, in milliseconds. */
const PATIENCE = 120_000;

export interface Sent {
  status: number;
  body: unknown;
}

/**
 * Sends a file as it is; throws a Failure where no answer can be had. `progress` is told how much
 * of it has left, from 0 to 1: only the older way of asking can say that.
 */
export function sendFile(path: string, query: URLSearchParams, file: File, progress: (done: number) => void): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${path}?${query}`);
    request.timeout = PATIENCE;
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-moussem-client', 'studio');
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const { status, response } = request;
      if (status < 400 || isUnreadable({ status })) resolve({ status, body: response });
      else reject(failureOf(status));
    };
    request.onerror = request.ontimeout = () => reject(new Failure('offline'));
    request.send(file);
  });
}

/** The server could not read it, or it is too large. */
export const isUnreadable = ({ status }: Pick<Sent, 'status'>): boolean => status === 413 || status === 422;

/** Fetches a paper that the server makes; throws a Failure where there is none. */
export async function fetchPaper(address: string): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) return await response.blob();
  } catch {
    throw new Failure('offline');
  }
  throw failureOf(response.status);
}

function failureOf(status: number): Failure {
  if (status === 401) return new Failure('signed-out');
  if (status === 404) return new Failure('not-found');
  if (status === 429) return new Failure('busy');
  return new Failure(status >= 502 && status <= 504 ? 'offline' : 'server');
}
