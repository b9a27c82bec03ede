import { METHOD } from './marks.ts';
import { renderMarkdown } from './markdown.ts';
import type { Content } from './content.ts';
import type { Entry } from '../schemas/material.ts';
import type { PageFile } from '../schemas/page.ts';
import { allSources, markLinks, SOURCES_PAGE } from './sources.ts';

/**
 * Markdown as HTML for a page beside the story. Its marks lead to the page of sources; those for the
 * method are left out, because these pages tell the method themselves.
 */
export const renderBeside = (text: string, content: Content): string =>
  renderMarkdown(text.replaceAll(`[^${METHOD}]`, ''), markLinks(allSources(content), SOURCES_PAGE));

/** The running texts of a page as HTML. */
export interface PageProse {
  lead: string;
  sections: { id: string; title: string; html: string }[];
  contact: string;
}

/** The running texts of a page, with the address to write to in its place. */
export function pageProse({ lead, sections, contact }: PageFile, content: Content): PageProse {
  const { label, address } = content.site.contact;
  return {
    lead: renderBeside(lead, content),
    sections: sections.map(({ id, title, text }) => ({
      id,
      title,
      html: renderBeside(text, content),
    })),
    contact: renderBeside(contact.replace('{contact}', `[${label}](${address})`), content),
  };
}

type PageOf<K extends PageFile['kind']> = Entry<Extract<PageFile, { kind: K }>>;

/**
 * The file of a page.
 * @throws {RangeError} when there is none; the checker sees to it that there is
 */
export function pageOf<K extends PageFile['kind']>(content: Content, kind: K): PageOf<K> {
  const page = content.pages.find(({ id, data }) => id === kind && data.kind === kind);
  if (!page) throw new RangeError(`There is no content/pages/${kind}.yaml.`);
  return page as PageOf<K>;
}
