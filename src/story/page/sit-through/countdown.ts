/** `over` is for good; whoever wants to sit through it again takes a new countdown. */
export type CountdownState = 'ready' | 'running' | 'paused' | 'over';

/**
 * The clock of one sitting, in real time. It has no clock of its own: every call is told the time
 * in milliseconds, on any clock. A clock that is set back in between stops it for that moment
 * only; time that has run never comes back.
 */
export class Countdown {
  #length: number;
  #state: CountdownState = 'ready';
  /** Milliseconds that have run, up to `#since`. */
  #spent = 0;
  /** When it last ran or was looked at, on the caller's clock, in milliseconds. */
  #since = 0;

  /** @param length how long it runs, in milliseconds */
  constructor(length: number) {
    this.#length = length;
  }

  /** As of the last call with a time. */
  get state(): CountdownState {
    return this.#state;
  }

  /** Whether nothing is left, as of the last call with a time. */
  get done(): boolean {
    return this.#state === 'over';
  }

  /** Begins at `now` (ms); does nothing once it has begun. */
  start(now: number): void {
    if (this.#state === 'ready') this.#run(now);
  }

  /** Stops at `now` (ms); does nothing unless it is running. */
  pause(now: number): void {
    this.remaining(now);
    if (this.#state === 'running') this.#state = 'paused';
  }

  /** Goes on at `now` (ms); does nothing unless it is paused. */
  resume(now: number): void {
    if (this.#state === 'paused') this.#run(now);
  }

  /** Milliseconds left at `now` (ms): the whole length before the start, and never below 0. */
  remaining(now: number): number {
    if (this.#state === 'running') {
      this.#spent = Math.min(this.#length, this.#spent + Math.max(0, now - this.#since));
      this.#since = now;
      if (this.#spent === this.#length) this.#state = 'over';
    }
    return this.#length - this.#spent;
  }

  #run(now: number): void {
    this.#since = now;
    this.#state = 'running';
  }
}

/** The seconds to show for milliseconds left: 0 only when nothing is left. */
export function shownSeconds(left: number): number {
  return Math.ceil(left / 1000);
}

/** Milliseconds until `shownSeconds` changes, 1 to 1000. */
export function untilNextSecond(left: number): number {
  return left % 1000 || 1000;
}
