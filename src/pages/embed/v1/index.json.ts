import type { APIRoute } from 'astro';
import { getContent } from '../../../checker/current.ts';
import { embedIndex } from '../../../embed/index/index.ts';

/** Every piece that can be embedded. */
export const GET: APIRoute = () => Response.json(embedIndex(getContent()));
