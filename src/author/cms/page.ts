import { randomUUID } from 'node:crypto';
import { ICON } from '../../site/metadata/icon.ts';
import { routes } from '../../lib/routes.ts';
import type { CmsConfig } from './config.ts';

/** What the page may load and ask for: nothing that is not here. */
const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self' data: blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');

/** The page of the browser editor, and what it is sent with. */
export function adminPage(config: CmsConfig): { html: string; headers: Record<string, string> } {
  const nonce = randomUUID();
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(nonce),
      'Cache-Control': 'no-store',
    },
    html: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Content</title>
    ${ICON}
    <style>
      /* There is no host to sign in at. */
      .buttons > button.secondary {
        display: none;
      }
    </style>
  </head>
  <body>
    <script type="module" nonce="${nonce}">
      import { init, registerCustomFormat } from '${routes.admin('sveltia-cms.mjs')}';
      // Files are written by the server, as \`npm run new\` writes them.
      const written = (path) => async (value) => {
        const response = await fetch(path, { method: 'POST', body: JSON.stringify(value) });
        if (!response.ok) throw new Error('The development server does not answer. Is it running?');
        return response.text();
      };
      registerCustomFormat('yaml', 'yaml', { toFile: written('${routes.admin('text/yaml')}') });
      registerCustomFormat('yaml-frontmatter', 'md', { toFile: written('${routes.admin('text/md')}') });
      init({ config: ${JSON.stringify(config).replaceAll('<', '\\u003C')} });
    </script>
  </body>
</html>
`,
  };
}
