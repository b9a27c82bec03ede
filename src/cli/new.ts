/**
 * `npm run new <kind> -- --flag value …`: writes a new file, or a new entry of one that is there, and
 * says what the checker says about it and where to look at it. In a terminal it asks for what no
 * flag gives. Nothing is written before everything is known and the checker has found no error.
 */
import { intro, outro } from '@clack/prompts';
import { readLocks } from '../checker/load.ts';
import { report } from '../checker/report.ts';
import { readSourceFiles } from '../checker/reading/read-files.ts';
import { checkMade } from '../author/scaffold/check.ts';
import { InputError, type Kind, type Made } from '../author/scaffold/kind.ts';
import { KINDS } from '../author/scaffold/kinds.ts';
import { projectOf } from '../author/scaffold/project.ts';
import { writeMade } from '../author/scaffold/write.ts';
import { faultOf, flagList, missing, readFlags, withFallbacks } from './new/answers.ts';
import { askKind, askMissing } from './new/ask.ts';

/** Where `npm run dev` shows the site. */
const DEV = 'http://localhost:4321';

const root = process.cwd();
const terminal = process.stdin.isTTY && process.stdout.isTTY;
const files = readSourceFiles(`${root}/content`, root);
const project = projectOf(files);

const kindList = (): string =>
  Object.entries(KINDS)
    .map(([name, { what }]) => `  npm run new ${name.padEnd(10)} ${what}`)
    .join('\n');

async function kindFrom(name: string | undefined): Promise<[string, Kind]> {
  const chosen = name ?? (terminal ? await askKind(KINDS) : '');
  const kind = Object.hasOwn(KINDS, chosen) ? KINDS[chosen] : undefined;
  if (kind) return [chosen, kind];
  throw new InputError(
    `${chosen ? `There is no kind \`${chosen}\`.` : 'Say what to make.'}\n\n${kindList()}`,
  );
}

async function make(name: string, kind: Kind, parameters: readonly string[]): Promise<Made> {
  const typed = readFlags(kind, parameters);
  for (const field of kind.fields) {
    const answer = typed[field.flag];
    const fault = answer === undefined ? undefined : faultOf(field, answer, project, typed);
    if (fault) throw new InputError(`--${field.flag}: ${fault}`);
  }
  if (terminal) intro(`A new ${name}: ${kind.what}`);
  const answers = terminal ? await askMissing(kind, typed, project) : typed;
  const left = missing(kind, answers, project).map(({ flag }) => `--${flag}`);
  if (left.length > 0)
    throw new InputError(`The new ${name} also needs ${left.join(', ')}.\n\n${flagList(kind)}`);
  return kind.make(withFallbacks(kind, answers, project), project);
}

function write(made: Made): void {
  const { problems, texts } = checkMade(made, files, readLocks(root));
  const found = report(
    problems,
    new Map([...texts].filter(([path]) => problems.some(({ file }) => file === path))),
  );
  if (problems.some(({ severity }) => severity === 'error'))
    throw new InputError(`${found}\nNothing was written.`);
  writeMade(made, root);
  const lines = [
    `${made.path} is ${made.isNew ? 'written' : 'changed'}.`,
    problems.length > 0 ? found : 'The checker finds nothing wrong with it.',
    ...(made.next ? [made.next] : []),
    `Look at it with npm run dev: ${DEV}${made.look}`,
  ];
  console.log(lines.join('\n'));
}

async function main([first, ...rest]: readonly string[]): Promise<void> {
  if (first === '--help' || first === '-h') {
    console.log(kindList());
    return;
  }
  const [name, kind] = await kindFrom(first);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(`${name}: ${kind.what}\n\n${flagList(kind)}`);
    return;
  }
  write(await make(name, kind, rest));
  if (terminal) outro('Done.');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
