/*
 * The kinds of graphic, each by the name that an editor gives in a scene's file. A new one is a folder
 * and a line here.
 */
export { account } from './account/index.ts';
export { chain } from './chain/index.ts';
export { interview } from './interview/index.ts';
export { queue } from './queue/index.ts';
export { statements } from './statements/index.ts';
export { tellings } from './tellings/index.ts';
export { timeline } from './timeline/index.ts';
