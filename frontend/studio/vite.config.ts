import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** What the server answers while `npm run dev` serves the screens. */
const SERVED = ['/graphql', '/files', '/media', '/papers'];

// The server answers /studio/ with a policy of script-src 'self' and style-src 'self':
// nothing may be inlined, and colours stay as `light-dark()`, which the targets below know.
export default defineConfig({
  base: '/studio/',
  plugins: [svelte()],
  build: {
    target: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    fs: { allow: ['..'] },
    proxy: Object.fromEntries(SERVED.map((path) => [path, 'http://localhost:8080'])),
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
