import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../../checker/current.ts';
import { keptLoaders } from '../../../embed/kept-loaders.ts';
import { loaderFile } from '../../../embed/loader-file.ts';

export const getStaticPaths = (async () => {
  const now = await loaderFile(getContent().site.name);
  const before = keptLoaders().filter(({ file }) => file !== now.file);
  return [now, ...before].map(({ file, code }) => ({
    params: { loader: file.replace(/\.js$/, '') },
    props: { code },
  }));
}) satisfies GetStaticPaths;

/** The loader, under a name that changes with its bytes, and those that were published before. */
export const GET: APIRoute<{ code: string }> = ({ props: { code } }) =>
  new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
