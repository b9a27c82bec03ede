/**
 * `npm run nginx`: prints what an nginx server needs to send the headers of the built site. Put it
 * into the `http` block; it says so itself where its second part belongs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHeaders } from './serve/headers.ts';
import { nginxSample } from './serve/nginx.ts';
import { dist, ensureBuilt } from './site.ts';

await ensureBuilt();
process.stdout.write(nginxSample(parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'))));
