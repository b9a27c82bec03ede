import type { Root as HastRoot } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { onHost } from '../lib/routes.ts';
import { findMarks, type Mark } from './marks.ts';

/** What a source mark shows and where it leads. */
export interface MarkLink {
  /** The visible text: the number of the source on this page. */
  text: string;
  href: string;
  /** The whole reference, for screen readers and as a tooltip. */
  label: string;
}

/** Where a link of an editor's text may lead. */
export const LINK_PROTOCOLS: readonly string[] = ['http', 'https', 'mailto'];

const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    'p',
    'a',
    'em',
    'strong',
    'ul',
    'ol',
    'li',
    'blockquote',
    'h2',
    'h3',
    'h4',
    'sup',
    'code',
    'br',
  ],
  attributes: {
    a: ['href', 'ariaLabel', 'title', ['className', 'mark']],
    sup: [['className', 'marks']],
  },
  protocols: { href: [...LINK_PROTOCOLS] },
  clobber: [],
};

/** Splits a run of text at its marks; neighbouring marks share one superscript. */
function splitText(text: string, linkOf: (mark: Mark) => MarkLink): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  let group: PhrasingContent[] | undefined;
  for (const mark of findMarks(text)) {
    if (mark.offset > end || !group) {
      if (mark.offset > end) nodes.push({ type: 'text', value: text.slice(end, mark.offset) });
      group = [];
      nodes.push({
        type: 'emphasis',
        children: group,
        data: { hName: 'sup', hProperties: { className: ['marks'] } },
      });
    } else {
      group.push({ type: 'text', value: ' ' });
    }
    const { text: visible, href, label } = linkOf(mark);
    group.push({
      type: 'link',
      url: href,
      children: [{ type: 'text', value: visible }],
      data: { hProperties: { className: ['mark'], ariaLabel: label, title: label } },
    });
    end = mark.offset + mark.length;
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) });
  return nodes;
}

function renderTree(text: string, linkOf: (mark: Mark) => MarkLink): HastRoot {
  const tree = fromMarkdown(text);
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node && /^\/(?!\/)/.test(node.url)) node.url = onHost(node.url);
  });
  visit(tree, 'text', (node: Nodes & { type: 'text' }, index, parent: Parents | undefined) => {
    if (!parent || index === undefined || findMarks(node.value).length === 0) return undefined;
    const nodes = splitText(node.value, linkOf);
    parent.children.splice(index, 1, ...(nodes as never[]));
    return index + nodes.length;
  });
  return sanitize(toHast(tree), SCHEMA) as HastRoot;
}

/**
 * Markdown as HTML that is safe to put into a page: raw HTML is dropped, addresses other than
 * http, https and mailto are taken off their links. What leads to a path of the site, as in
 * `/sources/`, leads there wherever the site stands.
 * @param linkOf what each source mark shows and where it leads
 */
export function renderMarkdown(text: string, linkOf: (mark: Mark) => MarkLink): string {
  return toHtml(renderTree(text, linkOf));
}
