import { createHash } from 'node:crypto';
import { routes } from '../lib/routes.ts';
import { bundle } from '../lib/bundle.ts';

/** The script that pages around a piece may load: its address, its bytes and what they hash to. */
export interface LoaderFile {
  /** As in `loader.1a2b3c4d5e.js`, and so another one for other bytes. */
  file: string;
  /** From the host's root. */
  path: string;
  code: string;
  /** For the attribute of the same name. */
  integrity: `sha384-${string}`;
}

/** The event that tells a page of a step, in the site's own name: `my-story:step`. */
export const stepEvent = (site: string): string =>
  `${site.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}:step`;

/**
 * The loader; file name and integrity are computed from the bytes that are sent.
 * @param site the site's name, for the event that pages hear
 */
export async function loaderFile(site: string): Promise<LoaderFile> {
  const code = await bundle('src/embed/loader/loader.ts', { STEP_EVENT: stepEvent(site) });
  const hash = createHash('sha384').update(code);
  const file = `loader.${hash.copy().digest('hex').slice(0, 10)}.js`;
  return {
    file,
    path: routes.loader(file),
    code,
    integrity: `sha384-${hash.digest('base64')}`,
  };
}
