import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { routes } from '../../lib/routes.ts';

/** What an opening is drawn with; all other styles of its page are for what stands below. */
const OPENING =
  /src[\\/]site[\\/](?:styles[\\/](tokens|base)|opening[\\/](opening)|\w+[\\/](Bar|Corrections|Hero|ModeSwitch)\.astro\?.*)\.css/;
/** What the names of its sheets begin with. */
const PREFIX = 'opening-';
/** The styles of a kind of graphic. */
const GRAPHIC = /graphics[\\/](\w+)[\\/]Drawing\.svelte\?.*\.css/;
const OF_GRAPHIC = /^graphic-(\w+)\./;
/** How the script of a Svelte component asks for its styles. */
const ASKS = /^import ["'][^"']*\btype=style\b[^"']*["'];?$/m;

/** Each in a sheet of its own, so that a page or frame which shares one does not get the others. */
function sheetOf(module: string): string | null {
  const opening = OPENING.exec(module)?.slice(1).find(Boolean);
  const graphic = GRAPHIC.exec(module)?.[1];
  return opening ? PREFIX + opening : graphic ? `graphic-${graphic}` : null;
}

/** Whether a page shows what a sheet is for. */
function isShown(sheet: string, page: string): boolean {
  const [, kind] = OF_GRAPHIC.exec(sheet) ?? [];
  return kind === undefined || page.includes(`data-kind="${kind}"`);
}

/** What browsers load later brings no styles: they stand in the page, where it was drawn before. */
const stylesComeWithPages = {
  name: 'styles-come-with-pages',
  apply: 'build',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  transform: (code: string, id: string) =>
    id.endsWith('.svelte') ? { code: code.replace(ASKS, ''), map: null } : undefined,
} as const;

/** Where in a page the styles of what stands below its opening are asked for. */
const BELOW = '<template data-styles="below"></template>';
/** A style sheet that Astro has linked in a head. */
const LINK = /<link rel="stylesheet" href="[^"]*\/_astro\/([^"]+\.css)">/g;

/**
 * Says how the styles of a page come. They stand in its head, because one request less beats a cache
 * for one page. Where a page marks the end of its opening, only what draws the opening stands there:
 * the rest is a file that is linked where it is first needed, and the opening does not wait for it.
 */
export function styles(): AstroIntegration {
  return {
    name: 'styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const codeSplitting = {
          groups: [{ test: (id: string) => sheetOf(id) !== null, name: sheetOf }],
        };
        updateConfig({
          build: { inlineStylesheets: 'never' },
          vite: {
            plugins: [stylesComeWithPages],
            environments: {
              prerender: { build: { rolldownOptions: { output: { codeSplitting } } } },
            },
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const folder = join(root, '_astro');
        const isSheet = (file: string): boolean => file.endsWith('.css');
        const sheets = new Map(
          readdirSync(folder)
            .filter(isSheet)
            .map((file) => [file, readFileSync(join(folder, file), 'utf8').trim()]),
        );
        const linked = new Set<string>();
        for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(root, file);
          const { html, below } = placeStyles(readFileSync(path, 'utf8'), sheets);
          if (below) writeFileSync(join(folder, below.name), below.css);
          writeFileSync(path, html);
          for (const [, name = ''] of html.matchAll(/\/_astro\/([^"]+\.css)/g)) linked.add(name);
        }
        for (const file of readdirSync(folder))
          if (isSheet(file) && !linked.has(file)) rmSync(join(folder, file));
      },
    },
  };
}

/** A page with its styles where they belong, and the file that it now links, if it does. */
export function placeStyles(
  page: string,
  sheets: ReadonlyMap<string, string>,
): { html: string; below?: { name: string; css: string } } {
  const [head = '', ...rest] = page.split('</head>');
  const body = rest.join('</head>');
  const names = [...head.matchAll(LINK)]
    .map(([, name = '']) => name)
    .filter((name) => isShown(name, body));
  const together = (some: string[]): string => some.map((name) => sheets.get(name) ?? '').join('');
  const hasBelow = body.includes(BELOW);
  const isInHead = (name: string): boolean => !hasBelow || name.startsWith(PREFIX);
  const first = head.search(LINK);
  const styled = (css: string): string =>
    `${head.slice(0, first)}<style>${css}</style>${head.slice(first).replaceAll(LINK, '')}</head>`;
  if (first < 0) return { html: page };
  if (!hasBelow) return { html: styled(together(names)) + body };
  const css = together(names.filter((name) => !isInHead(name)));
  const name = `below.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  const link = `<link rel="stylesheet" href="${routes.asset(name)}">`;
  return {
    html: styled(together(names.filter(isInHead))) + body.replace(BELOW, link),
    below: { name, css },
  };
}
