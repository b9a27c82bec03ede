/** Bytes of a document before it is packed, and of the drawings and styles that stand in it. */
export interface Weight {
  html: number;
  svg: number;
  css: number;
}

/** Weighs a document as it was written; a drawing inside another is not foreseen. */
export function weigh(html: string): Weight {
  const inside = (name: string): number => {
    const parts = html.match(new RegExp(`<${name}\\b.*?</${name}>`, 'gs')) ?? [];
    return Buffer.byteLength(parts.join(''));
  };
  return { html: Buffer.byteLength(html), svg: inside('svg'), css: inside('style') };
}
