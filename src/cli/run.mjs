/**
 * The door to every command: `node src/cli/run.mjs <command> [arguments]`.
 *
 * Plain JavaScript without dependencies, because it runs before anything is installed and on
 * whatever Node the machine has (20 or newer). It installs the packages when they are missing or
 * out of date, picks the Node the project is pinned to, and hands over to the command.
 */
import { join } from 'node:path';
import { installIfNeeded } from './run/install.mjs';
import { pickNode } from './run/node.mjs';
import { binary, hand, root, script } from './run/process.mjs';

const commands = {
  start: ['build the site and show it', start],
  dev: [
    'show the site while you edit it',
    (node, rest) => hand(node, [binary('astro'), 'dev', ...rest]),
  ],
  build: [
    'build the site into dist/',
    (node, rest) => hand(node, [binary('astro'), 'build', ...rest]),
  ],
  preview: ['show the site as it was built', preview],
  nginx: [
    'print what an nginx server needs to send the headers',
    (node, rest) => hand(node, [script('nginx.ts'), ...rest]),
  ],
  check: [
    'check everything in content/',
    (node, rest) => hand(node, [script('check.ts'), ...rest]),
  ],
  new: [
    'write a new file: a scene, a quote, an outlet …',
    (node, rest) => hand(node, [script('new.ts'), ...rest]),
  ],
  schemas: [
    'write the schemas that editors complete files with',
    (node, rest) => hand(node, [script('schemas.ts'), ...rest]),
  ],
  test: [
    'run all tests, or some: unit, e2e, visual, static, engines',
    (node, rest) => hand(node, [script('test.ts'), ...rest]),
  ],
  engines: [
    'say which browser engines are here, and get the others',
    (node, rest) => hand(node, [script('engines.ts'), ...rest]),
  ],
  bench: [
    'measure weight and smoothness',
    (node, rest) => hand(node, [join(root, 'tests/bench/bench.ts'), ...rest]),
  ],
  pictures: [
    'renew the pictures the tests compare with',
    (node, rest) => hand(node, [script('visual.ts'), ...rest]),
  ],
  measure: [
    'measure the articles, from a folder of texts',
    (node, rest) => hand(node, [script('measure.ts'), ...rest]),
  ],
  rules: [
    'renew the guide of the checker, and show what changes',
    (node, rest) => hand(node, [script('rules.ts'), ...rest]),
  ],
  fonts: ['cut the fonts anew', (node, rest) => hand(node, [script('fonts.ts'), ...rest])],
  verify: [
    'compare the quotations with a folder of texts',
    (node, rest) => hand(node, [script('verify.ts'), ...rest]),
  ],
  embeds: [
    'measure the embeds, and write down what is new of them',
    (node, rest) => hand(node, [script('embeds.ts'), ...rest]),
  ],
  freeze: [
    'write a quote or a chart as one file that never changes',
    (node, rest) => hand(node, [script('freeze.ts'), ...rest]),
  ],
  shots: ['take pictures of every step', (node, rest) => hand(node, [script('shots.ts'), ...rest])],
};

function preview(node, rest) {
  return hand(node, [script('serve.ts'), ...rest]);
}

async function start(node, rest) {
  const code = await hand(node, [binary('astro'), 'build']);
  return code === 0 ? preview(node, rest) : code;
}

function help() {
  const lines = Object.entries(commands).map(
    ([name, [what]]) => `  npm run ${name.padEnd(8)} ${what}`,
  );
  return ['Commands:', ...lines].join('\n');
}

async function main([name, ...rest]) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new Error(
      `This project needs Node 20 or newer to start; this is ${process.version}. Get it from nodejs.org.`,
    );
  }
  if (name === undefined || !Object.hasOwn(commands, name)) {
    if (name !== undefined) console.error(`There is no command "${name}".\n`);
    console.error(help());
    return 1;
  }
  process.chdir(root);
  await installIfNeeded();
  return commands[name][1](pickNode(), rest);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
