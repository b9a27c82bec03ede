import type { APIRoute } from 'astro';
import { messageSchema } from '../../../embed/schema.ts';

/** The messages between a piece and the page around it. */
export const GET: APIRoute = () => Response.json(messageSchema());
