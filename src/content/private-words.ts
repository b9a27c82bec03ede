/** What stands in a pattern for the words by which a private person is told of. */
export const PLACEHOLDERS = /\{who(?:se)?\}/g;
