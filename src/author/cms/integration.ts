import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { adminAsset } from './assets.ts';
import { cmsConfig } from './config.ts';
import { adminPage } from './page.ts';
import { savedText } from './text.ts';
import { loadContent } from '../../checker/load.ts';
import { inSite, routes } from '../../lib/routes.ts';

/** Answers a request for the browser editor; false where it is for nothing that there is. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
): Promise<boolean> {
  const origin = `http://${request.headers.host ?? 'localhost'}`;
  const path = new URL(request.url ?? '/', origin).pathname.slice(1);
  if (path === '') {
    const { parsed } = loadContent(root);
    const { html, headers } = adminPage(cmsConfig(parsed, { folder: basename(root), origin }));
    response.writeHead(200, headers).end(html);
    return true;
  }
  if (path === 'text/yaml' || path === 'text/md') {
    const value = JSON.parse(await text(request)) as Record<string, unknown>;
    response.end(savedText(path === 'text/md' ? 'md' : 'yaml', value));
    return true;
  }
  const asset = adminAsset(path);
  if (asset) response.writeHead(200, { 'Content-Type': asset.type }).end(asset.body);
  return asset !== undefined;
}

/**
 * Adds an editor in the browser, at `/admin/`, to the development server. A build holds nothing of
 * it. It has no part in Astro's pages, so that nothing loads it anew while somebody is writing.
 */
export function admin(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'admin',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        // Astro has taken the folder of the host off what is asked for.
        server.middlewares.use(inSite(routes.admin()), (request, response, next) => {
          answer(request, response, root).then((done) => {
            if (!done) next();
          }, next);
        });
      },
    },
  };
}
