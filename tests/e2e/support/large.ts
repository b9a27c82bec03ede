import { withCopy } from '../../bench/scale/site.ts';
import { test as base } from './test.ts';

/** More columns than a laptop’s screen holds, and no more than that: it is built for every worker. */
const scale = { outlets: 20, utterances: 25, claims: 32 };

/** `test` on a site with a lot of content, built once for each worker. */
export const test = base.extend<object, { large: string }>({
  large: [
    async ({}, use) => {
      await withCopy(scale, ({ address }) => use(address));
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ large }, use) => {
    await use(large);
  },
});

export { expect } from './test.ts';
