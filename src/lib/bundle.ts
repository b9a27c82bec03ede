import { rolldown } from 'rolldown';
import { targets } from './targets.ts';

type Constants = Readonly<Record<string, string>>;

async function make(file: string, constants: Constants): Promise<string> {
  const build = await rolldown({
    input: file,
    transform: {
      target: targets,
      define: Object.fromEntries(
        Object.entries(constants).map(([name, text]) => [name, JSON.stringify(text)]),
      ),
    },
    treeshake: { moduleSideEffects: true },
    logLevel: 'silent',
  });
  try {
    const { output } = await build.generate({ format: 'iife', minify: true, comments: false });
    return output[0].code.trim();
  } finally {
    await build.close();
  }
}

const made = new Map<string, Promise<string>>();

/**
 * Bundles a script of a page or a frame into one classic script that leaves no global behind, as it is
 * sent. The same sources always give the same bytes. Every page asks for them, so that they are made
 * once; after a change of such a script `npm run dev` wants to be started anew.
 * @param file path from the project's folder
 * @param constants strings that stand in the script under a name of their own
 */
export function bundle(file: string, constants: Constants = {}): Promise<string> {
  const key = JSON.stringify([file, constants]);
  const code = made.get(key) ?? make(file, constants);
  made.set(key, code);
  return code;
}
