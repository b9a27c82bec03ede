/** What a policy is for: a frame in any page, or one of the site's own pages. */
export type PolicyFor = 'frame' | 'page';

/**
 * The Content-Security-Policy of pages and frames, as a header's value: nothing is allowed but what
 * is named here.
 * @param origin of the site. `'self'` alone is not enough: in a sandbox without an origin it matches
 * nothing in WebKit, and in a page that is made of a text (`srcdoc`) no frame in Firefox
 * @param hashes of the inline scripts that may run, such as `sha256-…`
 */
export function policy(origin: string, hashes: readonly string[], place: PolicyFor): string {
  const own = `'self' ${origin}`;
  const directives: Record<string, string> = {
    'default-src': "'none'",
    // Drawings carry their state in style attributes.
    'style-src': `${own} 'unsafe-inline'`,
    'img-src': `${own} data:`,
    'font-src': `${own} data:`,
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'script-src': [own, ...hashes.map((hash) => `'${hash}'`)].join(' '),
    'frame-ancestors': place === 'frame' ? '*' : "'self'",
    // The site's own pages show their pieces as others would.
    ...(place !== 'frame' && { 'frame-src': own }),
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
