/**
 * `npm run check`: every problem of every file in `content/`, with its place and the way out. Ends
 * with 1 when there are errors; warnings and notes do not stop anything. `--format json` is for
 * programs, `--format github` for the lines of a change on GitHub.
 */
import { parseArgs } from 'node:util';
import { checkHints } from '../checker/hints.ts';
import { loadContent } from '../checker/load.ts';
import { byPlace } from '../checker/problem.ts';
import { report } from '../checker/report.ts';
import { githubReport } from '../checker/report/github.ts';
import { jsonReport } from '../checker/report/json.ts';

const FORMATS = { pretty: report, json: jsonReport, github: githubReport };

const isFormat = (name: string): name is keyof typeof FORMATS => Object.hasOwn(FORMATS, name);

/** The format that was asked for; undefined, with a message, when there is none such. */
function askedFor(): keyof typeof FORMATS | undefined {
  try {
    const { format } = parseArgs({
      options: { format: { type: 'string', default: 'pretty' } },
    }).values;
    if (isFormat(format)) return format;
  } catch {
    // What cannot be read as options is answered like an unknown format.
  }
  console.error(`Formats: npm run check -- --format ${Object.keys(FORMATS).join('|')}`);
  return undefined;
}

const format = askedFor();
if (format === undefined) {
  process.exitCode = 2;
} else {
  const { problems, parsed, texts } = loadContent(process.cwd());
  const all = [...problems, ...(await checkHints(parsed))].sort(byPlace);
  process.stdout.write(FORMATS[format](all, texts));
  process.exitCode = all.some(({ severity }) => severity === 'error') ? 1 : 0;
}
