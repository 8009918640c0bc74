import { Failure, ask } from './client';
import { graphql, type ResultOf } from './graphql';

const PATH = '/files/pictures';

/** Small enough that little is lost where a thin line breaks. */
const PIECE = 256 * 1024;

/** The pauses before a piece is tried again, in milliseconds. */
const PAUSES = [0, 1_000, 3_000, 5_000, 10_000, 20_000];

const ADD = graphql(`
  mutation AddPicture($cooperativeId: ID!, $upload: String!) {
    addPicture(input: { cooperativeId: $cooperativeId, upload: $upload }) {
      picture {
        hash
        width
        height
        url(width: 320)
      }
      rejection {
        message
      }
    }
  }
`);

export type AddedPicture = ResultOf<typeof ADD>['addPicture'];

/**
 * Sends a photograph piece by piece and has a picture made of it; throws a Failure where no answer
 * can be had. A photograph that broke off before, also days and a new page ago, goes on where it
 * stopped. `progress` is told how much of it has left, from 0 to 1.
 */
export async function addPicture(cooperativeId: string, photograph: File, progress: (done: number) => void): Promise<AddedPicture> {
  const upload = await send(photograph, progress);
  const { addPicture: added } = await ask(ADD, { cooperativeId, upload });
  return added;
}

/** Sends a file by the tus protocol; the name under which the server knows it. */
async function send(photograph: File, progress: (done: number) => void): Promise<string> {
  const { Upload } = await import('tus-js-client');
  return new Promise((resolve, reject) => {
    const upload = new Upload(photograph, {
      endpoint: PATH,
      chunkSize: PIECE,
      retryDelays: PAUSES,
      removeFingerprintOnSuccess: true,
      headers: { 'x-moussem-client': 'studio' },
      onProgress: (sent, total) => progress(total > 0 ? sent / total : 0),
      onSuccess: () => resolve(upload.url?.split('/').pop() ?? ''),
      onError: (error) => reject(failureOf('originalResponse' in error ? error.originalResponse?.getStatus() : undefined)),
    });
    void upload.findPreviousUploads().then(([before]) => {
      if (before) upload.resumeFromPreviousUpload(before);
      upload.start();
    });
  });
}

function failureOf(status: number | undefined): Failure {
  if (status === 401) return new Failure('signed-out');
  if (status === 404) return new Failure('not-found');
  if (status === 429 || status === 503) return new Failure('busy');
  return new Failure(status === undefined || status === 0 ? 'offline' : 'server');
}
