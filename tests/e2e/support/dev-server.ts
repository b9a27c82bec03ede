import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** A development server on a copy of the project. */
export interface DevServer {
  address: string;
  /** The copy's folder. */
  folder: string;
  /** Changes a file of the copy as an editor who saves it; throws when nothing changes. */
  change: (path: string, from: string, to: string) => void;
  stop: () => Promise<void>;
}

const COPIED = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Resolves with the address that the server says; rejects with what it said when it ends. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, address] = /(http:\/\/localhost:\d+)\//.exec(said) ?? [];
      if (address !== undefined) done(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => {
      failed(new Error(said));
    });
  });
}

/**
 * Starts `astro dev` on a copy of the project. The copy stands inside the project, where it finds
 * the packages, in a folder that is not kept.
 */
export async function startDevServer(): Promise<DevServer> {
  // Vite does not watch test-results, nor what is in node_modules.
  mkdirSync('.astro', { recursive: true });
  const folder = mkdtempSync(resolve('.astro', 'dev-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  // The packages stand outside the copy, where Vite would not read them for the browser.
  renameSync(join(folder, 'astro.config.mjs'), join(folder, 'astro.project.mjs'));
  const reading = `server: { fs: { allow: [${JSON.stringify(resolve('.'))}] } }`;
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import project from './astro.project.mjs';
     export default { ...project, vite: { ...project.vite, ${reading} } };`,
  );
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  // On a port that the system gives it: one that was looked for before may be taken by now.
  const server = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const ended = new Promise<void>((done) =>
    server.once('exit', () => {
      done();
    }),
  );
  const address = await addressOf(server);
  return {
    address,
    folder,
    change: (path, from, to) => {
      const text = readFileSync(join(folder, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${from} is not in ${path}.`);
      writeFileSync(
        join(folder, path),
        text.replace(from, () => to),
      );
    },
    stop: async () => {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
