import type { Content } from '../../content/content.ts';
import { whole } from '../../lib/routes.ts';
import { loaderFile } from '../loader-file.ts';
import type { Loader } from './snippets.ts';

/** The loader as the snippets name it. */
export async function loaderOf({ site }: Pick<Content, 'site'>): Promise<Loader> {
  const { path, integrity } = await loaderFile(site.name);
  return { address: whole(path, site), integrity };
}
