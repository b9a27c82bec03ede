/** Keeps the screen on while somebody watches without touching it, where the browser offers that. */
export class AwakeScreen {
  #lock: Promise<WakeLockSentinel | undefined> | undefined;

  /**
   * Asks anew; the browser takes the lock away whenever the page is hidden. `wakeLock` is
   * `navigator.wakeLock`, undefined where there is none.
   */
  keep(wakeLock: WakeLock | undefined): void {
    this.release();
    this.#lock = wakeLock && ask(wakeLock);
  }

  /** Lets the screen go dark again, also when the answer to `keep` is still on its way. */
  release(): void {
    void this.#lock?.then((lock) => lock?.release());
    this.#lock = undefined;
  }
}

async function ask(wakeLock: WakeLock): Promise<WakeLockSentinel | undefined> {
  try {
    return await wakeLock.request('screen');
  } catch {
    // Refused: low battery, a host's permission policy, a hidden page. The clock runs all the same,
    // and the reader, who has asked for nothing of the kind, need not hear of it.
    return undefined;
  }
}
