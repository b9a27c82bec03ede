import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../../content/current.ts';
import { loaderFile } from '../../../embed/loader-file.ts';

export const getStaticPaths = (async () => {
  const { file, code } = await loaderFile(getContent().site.name);
  return [{ params: { loader: file.replace(/\.js$/, '') }, props: { code } }];
}) satisfies GetStaticPaths;

/** The loader, under a name that changes with its bytes. */
export const GET: APIRoute<{ code: string }> = ({ props: { code } }) =>
  new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
