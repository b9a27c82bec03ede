import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host has at a path. */
export interface HostFile {
  type: 'text/html' | 'text/javascript';
  body: string;
  headers?: Record<string, string>;
}

/** Somebody else's web server, with what a test puts on it. */
export interface HostServer {
  /** Without a slash at the end. */
  address: string;
  files: Map<string, HostFile>;
  close: () => void;
}

/**
 * Starts one on this machine. Answers that a test makes up in the browser would come from nowhere,
 * and browsers let no page from nowhere load something from this machine.
 */
export async function startHost(): Promise<HostServer> {
  const files = new Map<string, HostFile>();
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://host').pathname);
    if (!file) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': `${file.type}; charset=utf-8`, ...file.headers })
        .end(file.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://news.localhost:${String(port)}`,
    files,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
