import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../browser.ts';
import { KeptBrowser, startChromium, startFirefox } from './puppeteer.ts';
import { defaults, type Session, type SessionOptions } from './session.ts';
import { startWebKit } from './webkit-gtk.ts';
import { startWpe } from './webkit-wpe.ts';

/** What can be done in some engines only. */
export type Ability = 'print' | 'pdfText' | 'textZoom' | 'dark' | 'reducedMotion' | 'forcedColours';

/** An engine that the site is tried in. */
export interface Engine {
  id: 'chromium' | 'firefox' | 'webkit' | 'ios16';
  name: string;
  /** What it stands for. */
  browsers: string;
  /** Debian's packages that it is made of. */
  packages: readonly string[];
  /** Why the engine, or how it is steered here, lacks something. */
  lacks: Readonly<Partial<Record<Ability, string>>>;
  isThere: () => Promise<boolean>;
  /** Opens a window; what is not given is as in `defaults`. */
  start: (options?: Partial<SessionOptions>) => Promise<Session>;
  /** Ends what is kept running between windows. */
  stop: () => Promise<void>;
}

const onPath = (program: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

/** Whether a program can be started by its name. */
export const isOnPath = (program: string): boolean => onPath(program) !== undefined;

const areOnPath = (...programs: string[]): Promise<boolean> =>
  Promise.resolve(programs.every(isOnPath));

const [chromium, firefox] = [new KeptBrowser(), new KeptBrowser()];

/** All engines, in the order of the tables. */
export const engines: readonly Engine[] = [
  {
    id: 'chromium',
    name: 'Chromium',
    browsers: 'Chrome, Edge and others, current',
    packages: ['chromium'],
    lacks: { textZoom: 'it zooms whole pages only' },
    isThere: () =>
      findBrowser().then(
        () => true,
        () => false,
      ),
    start: (options) => startChromium(chromium, { ...defaults, ...options }),
    stop: () => chromium.stop(),
  },
  {
    id: 'firefox',
    name: 'Firefox',
    browsers: 'Firefox, current',
    packages: ['firefox-esr'],
    lacks: {
      textZoom: 'nothing but its own menu sets it',
      pdfText: 'its PDFs do not say which letters glyphs of ours without a name are',
    },
    isThere: () => areOnPath('firefox-esr'),
    start: (options) =>
      startFirefox(firefox, onPath('firefox-esr') ?? '', { ...defaults, ...options }),
    stop: () => firefox.stop(),
  },
  {
    id: 'webkit',
    name: 'WebKit',
    browsers: 'Safari, current',
    packages: ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'python3-gi', 'xvfb'],
    lacks: {
      forcedColours: 'WebKit has none',
      pdfText: 'its PDFs hold drawn letters as shapes',
    },
    isThere: () => areOnPath('WebKitWebDriver', 'Xvfb'),
    start: (options) => startWebKit({ ...defaults, ...options }),
    stop: () => Promise.resolve(),
  },
  {
    id: 'ios16',
    name: 'WebKit of iOS 16',
    browsers: 'Safari 16.0, iPhones with iOS 16',
    packages: ['wpewebkit-driver', 'cog', 'weston', 'libgl1-mesa-dri'],
    lacks: {
      forcedColours: 'WebKit has none',
      print: 'WPE WebKit does not print',
      pdfText: 'WPE WebKit does not print',
      dark: 'WPE WebKit 2.38 is always light',
      reducedMotion: 'WPE WebKit 2.38 knows no such setting',
    },
    isThere: () => areOnPath('WPEWebDriver', 'cog', 'weston'),
    start: (options) => startWpe({ ...defaults, ...options }),
    stop: () => Promise.resolve(),
  },
];
