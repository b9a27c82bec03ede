import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { say } from '../catalogue/say.ts';
import { dateParts } from '../lib/partial-date.ts';
import type { Quote } from './quote.ts';

/** A citation of a quote's page in the formats that readers copy. */
export interface Citation {
  name: string;
  /** What to call the format when it is copied. */
  format: 'text' | 'markdown' | 'bibtex' | 'csl-json';
  text: string;
}

/** What a citation needs besides the quote. */
export interface CitedPage {
  /** The site's name. */
  site: string;
  /** The address of the quote's page. */
  page: string;
  /** When the quote was last compared, as `2026-11-21`. */
  checked: string;
}

/** The quote's page as a CSL item: https://docs.citationstyles.org/en/stable/specification.html */
export function cslItem({ id, title, lead }: Quote, { site, page, checked }: CitedPage): object {
  return {
    id,
    type: 'webpage',
    title: say('cite.title', { title, outlet: lead.name }),
    author: [{ literal: site }],
    'container-title': site,
    URL: page,
    ...(checked && { issued: { 'date-parts': [dateParts(checked)] } }),
    abstract: lead.text,
    note: say('cite.note', { outlet: lead.credit, place: lead.place }),
  };
}

/** Plain text, Markdown, BibTeX and CSL-JSON, in this order. */
export function citationsOf(quote: Quote, cited: CitedPage): Citation[] {
  const { lead, speaker, said } = quote;
  const item = cslItem(quote, cited);
  const source = lead.address.replace(/#:~:.*$/, '');
  return [
    {
      name: say('cite.plain'),
      format: 'text',
      text: say('cite.as-text', {
        words: lead.text,
        speaker,
        said,
        outlet: lead.credit,
        place: lead.place,
        source,
        ...cited,
      }),
    },
    {
      name: 'Markdown',
      format: 'markdown',
      text: say('cite.as-markdown', {
        words: lead.text,
        speaker,
        said,
        outlet: `[${lead.credit}](<${source}>)`,
        place: lead.place,
        site: `[${cited.site}](<${cited.page}>)`,
      }),
    },
    { name: 'BibTeX', format: 'bibtex', text: new Cite(item).format('bibtex').trim() },
    { name: 'CSL-JSON', format: 'csl-json', text: JSON.stringify([item], null, 2) },
  ];
}
