import { rolldown } from 'rolldown';

/**
 * Bundles a script of `src/embed/` into one classic script that leaves no global behind, as it is
 * sent. The same sources always give the same bytes.
 * @param file path from the project's folder
 */
export async function bundle(file: string): Promise<string> {
  const build = await rolldown({
    input: file,
    transform: { target: 'es2022' },
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
