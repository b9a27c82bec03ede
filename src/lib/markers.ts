/** An island, or what Svelte leaves in its HTML to find its way by when it wakes. */
const ISLAND_OR_MARKER =
  /(<(astro-island|graphic-stage|chart-explorer)\b[^]*?<\/\2>)|<!--(?:\[(?:-?\d+|!)?|\])?-->/g;

/**
 * Takes Svelte's markers out of HTML, except inside islands, the only parts that ever wake: in
 * drawings that never do they would be a quarter of the page's nodes. Islands hold no others.
 */
export const withoutMarkers = (html: string): string =>
  html.replaceAll(ISLAND_OR_MARKER, (_, island: string | undefined) => island ?? '');
