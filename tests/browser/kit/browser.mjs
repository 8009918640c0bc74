// Chromium, and contexts that watch everything that their pages do.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after } from 'node:test';
import { chromium } from 'playwright-core';

export const url = process.env.MOUSSEM_TEST_URL;
if (!url) throw new Error('run by `npm test`, or set MOUSSEM_TEST_URL to a running server');
export const at = (path) => new URL(path, url).href;

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

let launched;
export async function launch() {
  launched ??= chromium.launch({
    executablePath: process.env.MOUSSEM_TEST_CHROMIUM ?? PROGRAMS.find(existsSync),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return launched;
}

export async function close() {
  await (await launched)?.close();
  launched = undefined;
}

/** Closes the browser after the tests of a file. */
export const closesAfterwards = () => after(close);

export const NARROW = { width: 360, height: 780 };
export const WIDE = { width: 1280, height: 900 };

/**
 * Runs a journey in a context of its own. It fails when a page asks another
 * origin, writes an error to the console, throws, or goes against its policy.
 * @param {import('playwright-core').BrowserContextOptions} options
 * @param {(page: import('playwright-core').Page, watch: { expects(status: number): void }) => Promise<unknown>} journey
 */
export async function visiting(options, journey) {
  const browser = await launch();
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce', timezoneId: 'Africa/Casablanca', ...options });
  context.setDefaultTimeout(15_000);
  const watch = watching(context);
  try {
    const page = await context.newPage();
    const result = await journey(page, watch);
    assert.deepEqual(watch.faults, [], 'what the pages did wrong');
    return result;
  } finally {
    await context.close();
  }
}

function watching(context) {
  const faults = [];
  const expected = new Set();
  const origin = new URL(url).origin;
  context.on('request', (request) => {
    const asked = new URL(request.url());
    const own = asked.origin === origin || ['data:', 'blob:'].includes(asked.protocol);
    if (!own) faults.push(`asked ${request.url()} on ${request.frame().url()}`);
  });
  context.on('response', (response) => {
    const status = response.status();
    const policy = response.headers()['content-security-policy'];
    const page = response.request().isNavigationRequest() && status >= 200 && !(status >= 300 && status < 400);
    if (page && !policy) faults.push(`no policy on ${response.url()}`);
    if (page && policy?.includes('unsafe-')) faults.push(`${policy} on ${response.url()}`);
    if (status >= 400 && !expected.has(status)) faults.push(`${status} for ${response.url()}`);
  });
  context.on('console', (message) => {
    const known = [...expected].some((status) => message.text().includes(`status of ${status} `));
    if (message.type() === 'error' && !known) faults.push(`${message.text()} on ${message.page()?.url()}`);
  });
  context.on('weberror', (error) => faults.push(`${error.error()} on ${error.page()?.url()}`));
  return { faults, expects: (status) => expected.add(status) };
}
