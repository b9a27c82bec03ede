/** What Svelte leaves in its HTML to find its way by when it wakes. */
const MARKERS = /<!--(?:\[(?:-?\d+|!)?|\])?-->/g;
const ISLANDS = /(<astro-island[^]*?<\/astro-island>)/;

/**
 * Takes Svelte's markers out of HTML, except inside islands, the only parts that ever wake: in
 * drawings that never do they would be a quarter of the page's nodes. Islands hold no others.
 */
export function withoutMarkers(html: string): string {
  return html
    .split(ISLANDS)
    .map((part) => (part.startsWith('<astro-island') ? part : part.replaceAll(MARKERS, '')))
    .join('');
}
