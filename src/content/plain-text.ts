import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { withoutMarks } from './marks.ts';

/** A text in Markdown as the words that a reader sees, on one line, without its source marks. */
export function plainText(markdown: string): string {
  const words: string[] = [];
  visit(fromMarkdown(withoutMarks(markdown)), (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    else if (node.type === 'paragraph' || node.type === 'break') words.push(' ');
  });
  return words.join('').replaceAll(/\s+/g, ' ').trim();
}
