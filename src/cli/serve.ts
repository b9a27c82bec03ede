/**
 * A small static server that behaves like a plain static host: gzip, `_headers`, `404.html`,
 * `/folder` → `/folder/`. A site that was built for a folder of its host stands in that folder.
 * `node src/cli/serve.ts [--port 4321] [--folder dist]`, also `npm run preview`; without a port, any
 * free one where the usual one is taken.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { headersFor, namingOrigin, parseHeaders } from './serve/headers.ts';
import { isText, typeOf } from './serve/types.ts';

/** A running server: the address of the site without a slash at the end, and how to stop it. */
export interface Server {
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder on localhost, on any free port if none is given. Browsers keep nothing but what
 * `_headers` lets them keep, its policies name also the origin that is asked, and text is gzipped.
 * Rejects when the port is taken.
 */
export async function serve(folder: string, port = 0): Promise<Server> {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
  const place = folderOnHost(folder);
  const server = createServer((request, response) => {
    const { pathname, search, origin } = new URL(
      request.url ?? '/',
      `http://${request.headers.host ?? 'localhost'}`,
    );
    const zip = request.headers['accept-encoding']?.includes('gzip') === true;
    response.setHeader('cache-control', 'no-store');
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) {
      response.setHeader(name, namingOrigin(value, origin));
    }
    answer(folder, place, { pathname, search }, zip, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', done);
  });
  return {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}${place}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * Where on its host a built site belongs, as its first page says: in `/projects/eleven`, or with `` on
 * all of it.
 */
function folderOnHost(folder: string): string {
  const first = join(folder, 'index.html');
  const html = existsSync(first) ? readFileSync(first, 'utf8') : '';
  const [, address] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  return address === undefined ? '' : new URL(address).pathname.replace(/\/$/, '');
}

async function answer(
  folder: string,
  place: string,
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
  zip: boolean,
  response: ServerResponse,
): Promise<void> {
  if (pathname === place) {
    response.writeHead(301, { location: `${place}/${search}` }).end();
    return;
  }
  if (!pathname.startsWith(`${place}/`)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const path = normalize(join(folder, decodeURIComponent(pathname.slice(place.length))));
  if (!path.startsWith(normalize(folder))) {
    response.writeHead(400).end();
  } else if (await isFolder(path)) {
    if (pathname.endsWith('/')) await send(join(path, 'index.html'), 200, folder, zip, response);
    else response.writeHead(301, { location: `${pathname}/${search}` }).end();
  } else {
    await send(path, 200, folder, zip, response);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

async function send(
  file: string,
  status: number,
  folder: string,
  zip: boolean,
  response: ServerResponse,
): Promise<void> {
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) {
    const lost = join(folder, '404.html');
    if (status === 200 && existsSync(lost)) await send(lost, 404, folder, zip, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = typeOf(file);
  const isZipped = zip && isText(type);
  const bytes = isZipped ? zipped(file, body) : body;
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    vary: 'accept-encoding',
    ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(bytes);
}

/** What each file was when it was last asked for, and the same zipped. */
const sent = new Map<string, { body: Buffer; bytes: Buffer }>();

/** Zips a file once for as long as it stays the same, as hosts do: for a long page it takes 15 ms. */
function zipped(file: string, body: Buffer): Buffer {
  const before = sent.get(file);
  if (before?.body.equals(body)) return before.bytes;
  const bytes = gzipSync(body);
  sent.set(file, { body, bytes });
  return bytes;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, folder: { type: 'string', default: 'dist' } },
  });
  const { port, folder } = values;
  const { address } =
    port === undefined
      ? await serve(folder, 4321).catch(() => serve(folder))
      : await serve(folder, Number(port));
  console.log(`\nThe site is at ${address}/  (Ctrl+C to stop)\n`);
}
