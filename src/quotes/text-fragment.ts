/** Words at each end by which a long passage is found. */
const ENDS = 5;

/** Percent-encoded as the address of a text directive needs it: `-`, `,` and `&` have a meaning there. */
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll('-', '%2D')
    .replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * An address that leads to a passage of a page, for browsers that know text fragments
 * (`#:~:text=first words,last words`); others open the page.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @param exact the passage exactly as the page has it, on one line
 */
export function toPassage(address: string, exact: string): string {
  const words = exact.split(/\s+/).filter(Boolean);
  if (words.length === 0) return address;
  const text =
    words.length <= 2 * ENDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}
