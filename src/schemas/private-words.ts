/** What stands in a pattern for the words by which a private person is told of. */
export const PLACEHOLDERS = /\{who(?:se)?\}/g;

/**
 * A pattern of a house style as a regular expression says it: its placeholders stand for words, and a
 * space for any white space, a quantifier behind it for all of that.
 * @param said what stands for a placeholder
 */
export const expressionOf = (pattern: string, said: (placeholder: string) => string): string =>
  pattern
    .replaceAll(PLACEHOLDERS, said)
    .replaceAll(/\[[^\]]*\]| /g, (part) =>
      part === ' ' ? String.raw`(?:\s+)` : part.replaceAll(' ', String.raw`\s`),
    );
