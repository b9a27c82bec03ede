import { afterAll, describe, inject, test } from 'vitest';
import { engines, type Ability, type Engine } from '../../../src/cli/engines/engines.ts';
import type { Session, SessionOptions } from '../../../src/cli/engines/session.ts';

export type { Session };

declare module 'vitest' {
  interface TaskMeta {
    /** The sentence that is checked, the engine's id, and its version once it has been started. */
    check?: { sentence: string; engine: string; version?: string };
  }
}

export const phone = { width: 390, height: 844 };
export const laptop = { width: 1360, height: 860 };

/** The address of the site, without a slash at the end. */
export const site = inject('site');
/** The same site on an origin of its own, as hosts of its pieces see it. */
export const pieces = site.replace('//localhost', '//pieces.localhost');

const there = await Promise.all(engines.map((engine) => engine.isThere()));

/** What a check needs besides an engine. */
interface Setting extends Partial<SessionOptions> {
  /** The windows it is made in, each in one of its own; by default a laptop's. */
  windows?: readonly { width: number; height: number }[];
  needs?: readonly Ability[];
}

/** Declares a check: a sentence about the site, and what shows in a fresh window that it holds. */
export type Check = (
  sentence: string,
  setting: Setting,
  run: (page: Session, engine: Engine) => Promise<void>,
) => void;

/**
 * Makes the same checks in each engine that the machine has. What an engine cannot do is skipped
 * with the reason.
 */
export function inEachEngine(declare: (check: Check) => void): void {
  for (const engine of engines.filter((_, index) => there[index]))
    describe(engine.name, () => {
      afterAll(() => engine.stop());
      declare((sentence, { windows = [laptop], needs = [], ...options }, run) => {
        const reasons = needs.flatMap((ability) => engine.lacks[ability] ?? []);
        for (const size of windows) {
          const where = windows.length > 1 ? `, at ${size.width} × ${size.height}` : '';
          test(sentence + where, async ({ task, skip }) => {
            task.meta.check = { sentence, engine: engine.id };
            if (reasons[0] !== undefined) skip(reasons[0]);
            const page = await engine.start({ ...options, ...size });
            task.meta.check.version = page.version;
            try {
              await run(page, engine);
            } finally {
              await page.close();
            }
          });
        }
      });
    });
}
