/** Bytes of a document before it is packed, and of what stands inside it. */
export interface Weight {
  html: number;
  svg: number;
  css: number;
}

/** Weighs a document as it was written. */
export function weigh(html: string): Weight {
  return {
    html: Buffer.byteLength(html),
    svg: inside(html, 'svg'),
    css: inside(html, 'style'),
  };
}

/** Bytes between the outermost tags of a name, the tags included. */
function inside(html: string, name: string): number {
  let [bytes, depth, begin] = [0, 0, 0];
  for (const { 0: tag, index } of html.matchAll(new RegExp(`<${name}\\b[^>]*>|</${name}>`, 'g'))) {
    if (tag.startsWith('</')) {
      depth -= 1;
      if (depth === 0) bytes += Buffer.byteLength(html.slice(begin, index + tag.length));
    } else {
      if (depth === 0) begin = index;
      depth += 1;
    }
  }
  return bytes;
}
