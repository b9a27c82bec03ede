import { copyProject } from '../../../src/cli/copy.ts';
import { serve } from '../../../src/cli/serve.ts';
import type { Scale } from './content.ts';
import { enlarge } from './enlarge.ts';

/** A copy of the site that was built and is being served. */
export interface Site {
  address: string;
  /** How long the build took, in ms. */
  build: number;
}

/** Builds a copy of the site, filled up to `scale` if it is given, and serves it while `use` runs. */
export async function withCopy<T>(
  scale: Scale | undefined,
  use: (site: Site) => Promise<T>,
): Promise<T> {
  const copy = copyProject();
  try {
    if (scale) enlarge(copy.folder, scale);
    const began = performance.now();
    const { code, output } = await copy.build();
    const build = performance.now() - began;
    if (code !== 0) throw new Error(output);
    const server = await serve(copy.dist);
    try {
      return await use({ address: server.address, build });
    } finally {
      await server.close();
    }
  } finally {
    copy.remove();
  }
}
