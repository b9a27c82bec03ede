import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { icoOf } from '../share/ico.ts';

/** The site's icon at the address that browsers ask for where no page names one, as for a picture. */
export const GET: APIRoute = () =>
  new Response(icoOf(readFileSync('public/icon.svg', 'utf8')), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
