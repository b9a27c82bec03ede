import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/site/styles/tokens.css', 'utf8');

/** The value of a custom property in the sheet of tokens, as it is by day. */
function token(name: string): string {
  const value = new RegExp(`--${name}:\\s*(?:light-dark\\()?(#[\\da-f]{6})`).exec(tokens)?.[1];
  if (!value) throw new RangeError(`src/site/styles/tokens.css has no colour --${name}.`);
  return value;
}

/** The colours of a picture. */
export interface Palette {
  paper: string;
  stage: string;
  card: string;
  ink: string;
  soft: string;
  rule: string;
  bar: string;
}

export const DAY: Palette = {
  paper: token('day-paper'),
  stage: token('day-stage'),
  card: token('day-card'),
  ink: token('day-ink'),
  soft: token('day-soft'),
  rule: token('day-rule'),
  bar: token('day-bar'),
};

export const NIGHT: Palette = {
  paper: token('night-paper'),
  stage: token('night-paper'),
  card: token('night-card'),
  ink: token('night-ink'),
  soft: token('night-soft'),
  rule: token('night-rule'),
  bar: token('night-rule'),
};

export const MARKER = token('marker');
export const ON_MARKER = token('on-marker');
