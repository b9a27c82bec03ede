/** Typewriter quotation marks and apostrophes as printers' ones; no letter, word or stop changes. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([—–“-])'/g, '$1‘')
    .replaceAll("'", '’');
}

/** The same for words that are shown inside double marks: the marks within them become single ones. */
export const typesetInside = (text: string): string =>
  typeset(text.replace(/[“”]/g, '"').replaceAll('"', "'"));

/** A text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
