import type { MiddlewareHandler } from 'astro';
import { ascii } from './html/ascii.ts';
import { withoutMarkers } from './html/markers.ts';

/** Sends every page as browsers read it fastest: without markers that nothing reads, in ASCII. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  return isPage ? new Response(ascii(withoutMarkers(await response.text())), response) : response;
};
