import { BASE, inSite, routes } from '../../lib/routes.ts';
import { policy } from './policy.ts';

/** Headers for the paths that a pattern of static hosts names: `*` stands for anything. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** A page of the built site. */
export interface BuiltPage {
  /** From the host's root, as in `/quote/no-crime/`. */
  path: string;
  /** Of its inline scripts. */
  hashes: readonly string[];
}

/** Where the pages made for frames are. */
const FRAMES = routes.frames();

/** The pattern for a page and its neighbours; but the frames are below a page that is none. */
function patternOf(path: string): string {
  const [folder = '', ...below] = inSite(path).split('/').filter(Boolean);
  return below.length > 0 && folder !== 'embed' ? `${routes.page(folder)}*` : path;
}

/**
 * The headers of the whole site. No header is set by two rules for the same path, because hosts
 * would send both.
 * @param files every file of the site, from the host's root
 * @param origin where the site will stand, as in `https://example.org`
 */
export function headerRules(
  pages: readonly BuiltPage[],
  files: readonly string[],
  origin: string,
): HeaderRule[] {
  const isFrame = ({ path }: BuiltPage): boolean => path.startsWith(FRAMES);
  const hashesOf = (some: readonly BuiltPage[]): string[] =>
    [...new Set(some.flatMap(({ hashes }) => hashes))].sort();
  const own = pages.filter((page) => !isFrame(page));
  const deep = new Set(own.map(({ path }) => patternOf(path)).filter((path) => path.endsWith('*')));
  const patterns = own.map(({ path }) => patternOf(path)).filter((path) => !deep.has(`${path}*`));
  const ownHashes = hashesOf(own);
  const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  return [
    {
      path: `${BASE}*`,
      headers: {
        // A sandboxed frame has no origin, and a page with COEP takes only what allows it.
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    { path: routes.asset('*'), headers: immutable },
    ...files
      .filter((file) => /^\/embed\/v1\/loader\.[0-9a-f]+\.js$/.test(inSite(file)))
      .map((path) => ({ path, headers: immutable })),
    ...[...new Set(patterns)].sort().map((path) => ({
      path,
      headers: {
        'Content-Security-Policy': policy(origin, ownHashes, 'page'),
      },
    })),
    {
      path: `${FRAMES}*`,
      headers: {
        'Content-Security-Policy': policy(origin, hashesOf(pages.filter(isFrame)), 'frame'),
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Referrer-Policy': 'no-referrer',
      },
    },
  ];
}

/** The rules as the `_headers` file of static hosts. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');
