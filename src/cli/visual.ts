/**
 * `npm run pictures`: builds the site, makes its pictures the baseline of the visual tests, and
 * shows what has changed. What follows goes to Playwright: `-- --project phone-day -g report`.
 */
import { pinnedBrowserRuns, takePictures } from './visual/run.ts';
import { binary, hand } from './run/process.mjs';

if (!pinnedBrowserRuns()) {
  console.error('The pictures are taken with the browser in the packages: Linux x64 only.');
  process.exit(1);
}
const built = await hand(process.execPath, [binary('astro'), 'build']);
process.exitCode =
  built === 0 ? await takePictures(process.argv.slice(2), { PICTURES: 'update' }) : built;
