import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How many drawings may lie about; each holds some megabytes. */
const MOST = 40;

let collect: (() => void) | undefined;
let drawn = 0;

/**
 * Counts a drawing, and now and then has those that nobody needs any more thrown away. They lie
 * outside the heap, so that the collector does not see how much they hold.
 */
export function countDrawing(): void {
  drawn += 1;
  if (drawn % MOST > 0) return;
  setFlagsFromString('--expose-gc');
  collect ??= runInNewContext('gc') as () => void;
  collect();
}
