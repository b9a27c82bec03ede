import { startDevServer, type DevServer } from './dev-server.ts';
import { test as base } from './test.ts';

/** `test` on a development server of its own, which works on a copy of the project. */
export const test = base.extend<object, { dev: DevServer }>({
  dev: [
    async ({}, use) => {
      const dev = await startDevServer();
      await use(dev);
      await dev.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ dev }, use) => use(dev.address),
});

export { expect } from './test.ts';
