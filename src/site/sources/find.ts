/** A text as it is searched: no accents, no case, typographic marks as typed ones. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .toLowerCase();

/** The words that somebody looks for. */
export const words = (query: string): string[] => plain(query).split(/\s+/).filter(Boolean);

/** Whether a text holds every one of some words, or words that begin or end so. */
export function matches(text: string, wanted: readonly string[]): boolean {
  const searched = plain(text);
  return wanted.every((word) => searched.includes(word));
}
