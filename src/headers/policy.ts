/** The Content-Security-Policy of pages and frames: nothing is allowed but what is named here. */
const nothingElse = {
  'default-src': "'none'",
  // Drawings carry their state in style attributes.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** What a policy is for: a frame in any page, or one of the site's own pages. */
export type PolicyFor = 'frame' | 'page';

/**
 * A policy as a header's value.
 * @param hashes of the inline scripts that may run, such as `sha256-…`
 */
export function policy(hashes: readonly string[], place: PolicyFor): string {
  const directives: Record<string, string> = {
    ...nothingElse,
    'script-src': ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' '),
    'frame-ancestors': place === 'frame' ? '*' : "'self'",
    // The site's own pages show their pieces as others would.
    ...(place !== 'frame' && { 'frame-src': "'self'" }),
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
