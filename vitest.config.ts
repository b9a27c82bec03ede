import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The site's own Svelte settings belong to Astro; here components are only drawn on the server.
  plugins: [svelte({ configFile: false })],
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Only what hangs is to fail for its time: how long a build takes says the machine, not the test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
