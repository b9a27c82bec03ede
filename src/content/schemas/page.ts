import { z } from 'zod';
import { id, note, text } from './common.ts';

/** Markdown; every sentence ends with a mark such as `[^nz-herald:9]`. */
const prose = text.max(3000);

const heading = z.strictObject({ title: text.max(60), text: prose });

const section = z.strictObject({
  /** Part of the page's address, so it is never changed once published. */
  id,
  ...heading.shape,
});

const shared = {
  title: text.max(60),
  /** One sentence for search results. It never holds the private person's name. */
  description: text.max(200),
  /** Markdown, as in the sections. */
  lead: prose,
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
    .includes('{contact}', { error: 'a text with `{contact}` where the address stands' }),
  note,
};

/** `content/pages/`: the words of a page beside the story. What it lists comes from the other folders. */
export const page = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sources'),
    ...shared,
    /** Over the three lists of articles and pages. */
    groups: z.strictObject({ compared: heading, named: heading, other: heading }),
  }),
  z.strictObject({
    kind: z.literal('corrections'),
    ...shared,
    /** Stands in place of the list as long as there is none. */
    none: text.max(120),
  }),
]);

export type PageFile = z.infer<typeof page>;
export type PageKind = PageFile['kind'];
