import { z } from 'zod';
import { fileKind, id, note, text } from './common.ts';
import { markdown, own } from './meta.ts';

/** Markdown; every sentence ends with a mark such as `[^gazette:9]`. */
const prose = text.max(3000).meta(markdown);

const heading = z.strictObject({ title: text.max(60).meta(own), text: prose });

const section = z.strictObject({
  id: id.describe('Part of the page’s address, so it is never changed once published.'),
  ...heading.shape,
});

const shared = {
  title: text.max(60).meta({ ...own, inHead: true }),
  description: text
    .max(200)
    .meta({ ...own, inHead: true })
    .describe('One sentence for search results. It never holds the private person’s name.'),
  lead: prose.describe('Markdown, as in the sections.'),
  sections: z
    .array(section)
    .default([])
    .refine(
      (all) => new Set(all.map((one) => one.id)).size === all.length,
      'sections with an id each of its own',
    ),
  /** Where to write to; `{contact}` becomes the address in `site.yaml`. */
  contact: text
    .max(300)
    .meta(own)
    .includes('{contact}', { error: 'a text with `{contact}` where the address stands' }),
  note,
};

/** `content/pages/`: the words of a page beside the story. What it lists comes from the other folders. */
export const page = fileKind(
  {
    one: 'page',
    what: 'the words of the pages beside the story',
    title: 'title',
    idFrom: 'kind',
    numbered: true,
    piece: 'page',
  },
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('sources'),
      ...shared,
      groups: z
        .strictObject({ compared: heading, named: heading, other: heading })
        .describe('Over the three lists of articles and pages.'),
    }),
    z.strictObject({
      kind: z.literal('corrections'),
      ...shared,
      none: text
        .max(120)
        .meta(own)
        .describe('Stands in place of the list as long as there is none.'),
    }),
    z.strictObject({ kind: z.literal('embed'), ...shared }),
  ]),
);

export type PageFile = z.infer<typeof page>;
export type PageKind = PageFile['kind'];
