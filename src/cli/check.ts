import { loadContent } from '../content/load.ts';
import { report } from '../content/report.ts';

const { problems, texts } = loadContent(process.cwd());
process.stdout.write(report(problems, texts));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
