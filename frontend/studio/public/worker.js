// Keeps the shell of the studio, and nothing else: it opens without a network, and the last data
// that it then shows comes from its own store. Answers of /graphql never pass through here.
const SHELL = 'moussem-studio-1';
const START = '/studio/';

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(SHELL).then((cache) => cache.add(START)));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname.startsWith(START)) event.respondWith(page(request));
  else if (pathname.startsWith(`${START}assets/`)) event.respondWith(asset(request));
});

/** The newest page that can be had. A new one means new assets: the old ones may go. */
async function page(request) {
  const cache = await caches.open(SHELL);
  try {
    const fresh = await fetch(request);
    if (!fresh.ok) return fresh;
    const kept = await cache.match(START);
    if (kept && (await kept.text()) !== (await fresh.clone().text())) await forget(cache);
    await cache.put(START, fresh.clone());
    return fresh;
  } catch (error) {
    const kept = await cache.match(START);
    if (kept) return kept;
    throw error;
  }
}

/** Names of assets carry their content: what is kept is right for ever. */
async function asset(request) {
  const cache = await caches.open(SHELL);
  const kept = await cache.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request, fresh.clone());
  return fresh;
}

async function forget(cache) {
  for (const key of await cache.keys()) await cache.delete(key);
}
