// Starts Moussem on sample data of its own, runs node with the arguments given
// against it, and stops it. MOUSSEM_TEST_BIN names the program to start;
// MOUSSEM_TEST_URL names a server that runs already instead.
import { spawn } from 'node:child_process';
import { startServer } from './kit/server.mjs';

const running = process.env.MOUSSEM_TEST_URL;
const server = running ? null : await startServer(process.env.MOUSSEM_TEST_BIN);
const env = { ...process.env, MOUSSEM_TEST_URL: running ?? server.url };
let status = 1;
try {
  const child = spawn(process.execPath, process.argv.slice(2), { env, stdio: 'inherit' });
  status = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
} finally {
  await server?.stop();
}
process.exitCode = status;
