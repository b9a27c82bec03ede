import type { MiddlewareHandler } from 'astro';
import { withoutMarkers } from './lib/markers.ts';

/** Sends every page without the markers that nothing reads. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  return isPage ? new Response(withoutMarkers(await response.text()), response) : response;
};
