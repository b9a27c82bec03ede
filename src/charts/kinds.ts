/*
 * The kinds of chart, each by the name that an editor gives in a chart's file. A new one is a folder and
 * a line here.
 */
export { certainty } from './certainty/index.ts';
export { claims } from './claims/index.ts';
export { clock } from './clock/index.ts';
export { names } from './names/index.ts';
export { night } from './night/index.ts';
export { tellings } from './tellings/index.ts';
export { words } from './words/index.ts';
