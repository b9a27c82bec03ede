import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Piece } from './difference.ts';

const TAGS: Record<Piece['kind'], string | undefined> = {
  same: undefined,
  changed: 'mark',
  'left-out': 'del',
  spelling: 'u',
  punctuation: 'u',
};

/**
 * A printing as HTML between quotation marks: `mark` is what the outlet has in other words, `del`
 * what it leaves out, `u` what it spells or punctuates another way. Everything is escaped.
 */
export function wordingHtml(pieces: readonly Piece[]): string {
  const nodes = pieces.flatMap(({ text, kind }, index): ElementContent[] => {
    const words: ElementContent = { type: 'text', value: text };
    const tagName = TAGS[kind];
    const node: ElementContent = tagName
      ? { type: 'element', tagName, properties: {}, children: [words] }
      : words;
    return index === 0 ? [node] : [{ type: 'text', value: ' ' }, node];
  });
  const children: ElementContent[] = [
    { type: 'text', value: '“' },
    ...nodes,
    { type: 'text', value: '”' },
  ];
  return toHtml({ type: 'root', children });
}
