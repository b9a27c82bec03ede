import { z } from 'zod';
import type { EmbedKind } from '../lib/embed-kind.ts';
import { MODES, THEMES } from './protocol/host-messages.ts';

const KINDS = ['story', 'scene', 'chart', 'quote'] as const satisfies readonly EmbedKind[];

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
const count = z.int().min(0).max(200);
const px = z.number().min(50).max(20_000);
const share = z.number().min(0).max(1);

/** A message of a type; what it has besides is ignored, so that later versions can add to it. */
const message = <T extends string, S extends z.ZodRawShape>(type: T, about: string, shape: S) =>
  z
    .looseObject({ ns: z.literal('news-embed'), v: z.literal(1), type: z.literal(type), ...shape })
    .describe(about);

/** What a piece says to the page around it. */
export const childMessages = [
  message('ready', 'The piece can be talked to.', {
    kind: z.enum(KINDS),
    id: slug,
    steps: count.describe('How many steps it has; 0 for what has none.'),
    minHeight: px.describe('What a frame needs in which the piece scrolls, in CSS px.'),
  }),
  message('height', 'The piece needs another height.', { height: px.describe('In CSS px.') }),
  message('step', 'Another step is read.', {
    index: count.describe('Counted from 0.'),
    stepId: slug,
    total: count,
  }),
  message('seek', 'The reader moved inside the frame; a driving page should follow.', {
    progress: share,
  }),
] as const;

/** What the page around a piece says to it. */
export const hostMessages = [
  message('hello', 'Asks for `ready` and `height`.', {}),
  message('mode', 'Asks for a way of showing a scene.', { mode: z.enum(MODES) }),
  message('progress', 'How far the reader is in the piece.', { progress: share }),
  message('theme', 'Asks for daylight or dark.', { theme: z.enum(THEMES) }),
] as const;

/** What an embed page takes from its address; everything else there is ignored. */
export const parameters = z
  .object({
    theme: z.enum(THEMES).default('auto'),
    mode: z.enum(MODES).exclude(['driven']).default('auto').describe('Of a scene or the story.'),
    step: slug.optional().describe('The step to begin with.'),
    from: slug.optional().describe('The first step that is shown.'),
    to: slug.optional().describe('The last step that is shown.'),
    bg: z.enum(['solid', 'transparent']).default('solid'),
    motion: z.enum(['auto', 'reduce']).default('auto'),
  })
  .describe('The parameters of an embed page’s address.');

/** The JSON Schema of the messages between a piece and the page around it, version 1. */
export function messageSchema(): object {
  const json = (schema: z.ZodType): object => {
    const made = z.toJSONSchema(schema, { io: 'input' });
    delete made.$schema;
    return made;
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Messages between an embedded piece and the page around it, version 1',
    anyOf: [{ $ref: '#/$defs/child' }, { $ref: '#/$defs/host' }],
    $defs: {
      child: json(z.discriminatedUnion('type', childMessages)),
      host: json(z.discriminatedUnion('type', hostMessages)),
      parameters: json(parameters),
    },
  };
}
