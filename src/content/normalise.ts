/**
 * Brings two spellings of the same words together: Unicode form, quotation marks, dashes, white
 * space, soft hyphens. Letters, words and their order stay as they are, so a changed word shows.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('\u00AD', '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]|--/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The fragments of a quotation between its cuts, `[…]` or `[...]`. */
export function fragments(quotation: string): string[] {
  return quotation
    .split(/\s*\[(?:…|\.\.\.)\]\s*/)
    .map(normalise)
    .filter(Boolean);
}
