/**
 * The oldest browsers that are served, as Vite, Rolldown and Browserslist’s `esbuild`-style lists name
 * them: every style and script that is sent is written for them.
 */
export const targets = ['safari16.0', 'ios16.0', 'firefox115', 'chrome111'];
