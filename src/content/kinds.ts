/**
 * Every kind of file in `content/`, each under the name of its folder: those that stand for themselves,
 * and those whose schema the charts and the graphics define with theirs.
 */
export * from '../schemas/kinds.ts';
export { chart as charts } from './chart.ts';
export { scene as scenes } from './scene.ts';
