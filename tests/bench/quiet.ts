import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** The share of the machine, 0 to 1, that other work may take while something is measured. */
const LIMIT = 0.2;
/** How long to wait for it, in ms. */
const PATIENCE = 15_000;

/** Waits until the machine has little else to do; says so and goes on where it does not get quiet. */
export async function quietMachine(): Promise<void> {
  const began = performance.now();
  for (;;) {
    const busy = await busyShare();
    if (busy < LIMIT) return;
    if (performance.now() - began < PATIENCE) continue;
    console.error(`The machine stays ${(busy * 100).toFixed(0)} % busy: figures may be too high.`);
    return;
  }
}

/** How busy all processors together are over half a second, 0 to 1. */
async function busyShare(): Promise<number> {
  const before = spent();
  await wait(500);
  const after = spent();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

function spent(): { idle: number; all: number } {
  const times = cpus().map((processor) => processor.times);
  const all = times.flatMap((kinds) => Object.values(kinds)).reduce((sum, time) => sum + time, 0);
  return { idle: times.reduce((sum, { idle }) => sum + idle, 0), all };
}
