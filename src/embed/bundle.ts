import { rolldown } from 'rolldown';

/**
 * Bundles a script of `src/embed/` into one classic script that leaves no global behind, as it is
 * sent. The same sources always give the same bytes.
 * @param file path from the project's folder
 * @param constants strings that stand in the script under a name of their own
 */
export async function bundle(
  file: string,
  constants: Readonly<Record<string, string>> = {},
): Promise<string> {
  const build = await rolldown({
    input: file,
    transform: {
      target: 'es2022',
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
