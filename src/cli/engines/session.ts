/** What a reader may have set in a browser before a page is opened. */
export interface SessionOptions {
  /** The window's inside, in CSS pixels at a zoom of 1. */
  width: number;
  height: number;
  /** Zoom of the whole page, 1 is 100 %. */
  zoom: number;
  /** Zoom of the text alone, 1 is 100 %. */
  textZoom: number;
  /** Whether scripts of pages run. */
  script: boolean;
  scheme: 'light' | 'dark';
  reducedMotion: boolean;
  forcedColours: boolean;
}

/** A reader with a laptop who has set nothing. */
export const defaults: SessionOptions = {
  width: 1360,
  height: 860,
  zoom: 1,
  textZoom: 1,
  script: true,
  scheme: 'light',
  reducedMotion: false,
  forcedColours: false,
};

export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowLeft' | 'ArrowRight' | 'ArrowDown';

/**
 * One window of a browser. Functions given to it run inside the page: they see nothing of the file
 * that they stand in, and what they take and return must be JSON. Where scripts of pages do not run
 * they must answer at once: there are no timers, frames or promises.
 */
export interface Session {
  /** The browser's own version, as in `156.0.8078.108`. */
  version: string;
  /** Opens an address and waits for its load event. */
  open: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  back: () => Promise<void>;
  evaluate: <A extends unknown[], R>(run: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
  /** The same inside a frame. Frames in frames are named from the outside: `#outer >> iframe`. */
  evaluateIn: <A extends unknown[], R>(
    selector: string,
    run: (...args: A) => R,
    ...args: A
  ) => Promise<Awaited<R>>;
  press: (key: Key) => Promise<void>;
  /** Presses the mouse at a point of the window, in CSS pixels. */
  click: (x: number, y: number) => Promise<void>;
  /** Turns the wheel over a point of the window, in CSS pixels; down is positive. */
  wheel: (x: number, y: number, by: number) => Promise<void>;
  /** What the window shows, as a PNG. */
  screenshot: () => Promise<Buffer>;
  /** The page on A4 paper, as a PDF. */
  print: () => Promise<Uint8Array>;
  close: () => Promise<void>;
}
