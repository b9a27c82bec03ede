import { startDevServer, type DevServer } from './dev-server.ts';
import { test as base } from './test.ts';

/** Runs a development server on a copy of the project while `use` goes on. */
export async function runDevServer(
  {}: object,
  use: (dev: DevServer) => Promise<void>,
): Promise<void> {
  const dev = await startDevServer();
  await use(dev);
  await dev.stop();
}

/** `test` on a development server, one for each worker. */
export const test = base.extend<object, { dev: DevServer }>({
  dev: [runDevServer, { scope: 'worker', timeout: 120_000 }],
  baseURL: ({ dev }, use) => use(dev.address),
  // The first answers wait for Vite, and no picture is taken here.
  patientFonts: false,
});

export { expect } from './test.ts';
