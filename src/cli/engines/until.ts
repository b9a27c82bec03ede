/**
 * Asks again and again until the answer is neither false nor undefined, and returns it; an error
 * counts as no answer. Throws after `seconds` with `what` and what the last error was.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  seconds = 10,
): Promise<Exclude<T, undefined | false>> {
  const end = performance.now() + seconds * 1000;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(
    `Waited ${String(seconds)} s for ${what}. ${last instanceof Error ? last.message : ''}`,
  );
}
