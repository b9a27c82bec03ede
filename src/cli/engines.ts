/**
 * `npm run engines`: says which browser engines the machine has, and how to get the others;
 * `-- --install` gets them, as root on Debian. It never fails: the tests run in what there is.
 */
import { parseArgs } from 'node:util';
import { engines, isOnPath, type Engine } from './engines/engines.ts';
import { hand } from './run/process.mjs';

const { values } = parseArgs({ options: { install: { type: 'boolean' } } });

async function missing(): Promise<Engine[]> {
  const there = await Promise.all(engines.map((engine) => engine.isThere()));
  return engines.filter((_, index) => !there[index]);
}

function aptGet(...parameters: string[]): Promise<number> {
  return hand('apt-get', ['-qq', ...parameters], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}

async function install(): Promise<void> {
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
    console.log('Engines are installed by root on Debian only.');
    return;
  }
  await aptGet('update');
  // One by one, so that one that cannot be had leaves the others be.
  for (const { name, packages } of await missing()) {
    console.log(`Installing ${name} …`);
    const code = await aptGet('install', '--yes', '--no-install-recommends', ...packages);
    if (code !== 0) console.log(`${name} could not be installed: apt-get ended with ${code}.`);
  }
}

if (values.install) await install();
const left = await missing();
for (const engine of engines)
  console.log(
    left.includes(engine)
      ? `${engine.name}: not here. On Debian: apt-get install ${engine.packages.join(' ')}`
      : `${engine.name}: here.`,
  );
