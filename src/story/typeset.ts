/** Typewriter quotation marks and apostrophes as printers' ones; no letter, word or stop changes. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([—–“-])'/g, '$1‘')
    .replaceAll("'", '’');
}
