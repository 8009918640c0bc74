// A server of our own: free port, fresh data in a temporary directory.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long the server may take until it is ready, and until it has stopped. */
const PATIENCE_MS = 60_000;

/**
 * Migrates, loads the sample and serves.
 * @param {string | undefined} program the `moussem` binary
 */
export async function startServer(program) {
  if (!program) throw new Error('set MOUSSEM_TEST_BIN to the moussem binary, or MOUSSEM_TEST_URL to a running server');
  const dir = await mkdtemp(path.join(tmpdir(), 'moussem-browser-'));
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const env = {
    ...process.env,
    MOUSSEM_DATA_DIR: dir,
    MOUSSEM_LISTEN: `127.0.0.1:${port}`,
    MOUSSEM_PUBLIC_URL: url,
    // A journey looks at once for what it has just changed.
    MOUSSEM_PAGE_CACHE_SECONDS: '0',
  };
  const log = path.join(dir, 'server.log');
  let served;
  try {
    await done(program, ['migrate'], env);
    await done(program, ['seed', 'sample'], env);
    const file = await open(log, 'w');
    served = spawn(program, ['serve'], { env, stdio: ['ignore', file.fd, file.fd] });
    await file.close();
    await ready(url, served);
  } catch (error) {
    served?.kill('SIGKILL');
    console.error(await readFile(log, 'utf8').catch(() => ''));
    await rm(dir, { recursive: true, force: true });
    throw error;
  }
  return { url, stop: () => stop(served, dir, log) };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function done(program, args, env) {
  console.error(`# moussem ${args.join(' ')}`);
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`moussem ${args.join(' ')} ended with ${code}:\n${said}`);
}

async function ready(url, served) {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (served.exitCode !== null) throw new Error(`moussem serve ended with ${served.exitCode}`);
    const answer = await fetch(new URL('readyz', url)).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`moussem serve was not ready in ${PATIENCE_MS} ms`);
}

/** Asks the server to stop, and makes sure that it does so cleanly. */
async function stop(served, dir, log) {
  const ended = served.exitCode === null ? once(served, 'exit') : [served.exitCode, null];
  const patience = setTimeout(() => served.kill('SIGKILL'), PATIENCE_MS);
  served.kill('SIGTERM');
  const [code, signal] = await ended;
  clearTimeout(patience);
  const said = await readFile(log, 'utf8');
  await rm(dir, { recursive: true, force: true });
  assert.deepEqual({ code, signal }, { code: 0, signal: null }, `no clean end on SIGTERM:\n${said.slice(-2000)}`);
  assert.doesNotMatch(said, /panicked at/, 'the server panicked');
}
