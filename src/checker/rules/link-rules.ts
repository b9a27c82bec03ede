import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { LINK_PROTOCOLS } from '../../content/markdown.ts';

/** A link that a page would lose, or a picture, as an editor wrote it. */
export interface BadLink {
  /** Where it stands in the text. */
  offset: number;
  written: string;
  message: string;
}

const isSafe = (address: string): boolean =>
  /^(?:#|\/(?!\/))/.test(address) ||
  LINK_PROTOCOLS.some((protocol) => address.startsWith(`${protocol}:`));

/** Links of a Markdown text that lead anywhere but to the web, to mail or into the site. */
export function badLinks(text: string): BadLink[] {
  // Most texts have no link, and reading Markdown takes longer than everything else here.
  if (!/\]\(|\]:|!\[|<[a-z]/i.test(text)) return [];
  const found: BadLink[] = [];
  visit(fromMarkdown(text), (node: Nodes) => {
    const offset = node.position?.start.offset ?? 0;
    const written = text.slice(offset, node.position?.end.offset);
    if (node.type === 'image' || node.type === 'imageReference') {
      const message = 'Pictures have no place in a text. Take it out.';
      found.push({ offset, written, message });
    } else if ((node.type === 'link' || node.type === 'definition') && !isSafe(node.url)) {
      const message = `A link must begin with ${LINK_PROTOCOLS.map((name) => `\`${name}:\``).join(', ')}, \`/\` or \`#\`, and this one leads to \`${node.url.slice(0, 60)}\`.`;
      found.push({ offset, written, message });
    }
  });
  return found;
}
