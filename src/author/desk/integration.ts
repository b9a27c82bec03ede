import type { AstroIntegration } from 'astro';
import { inSite, routes } from '../../lib/routes.ts';

/** Adds the editors' desk to the development server. A build holds nothing of it. */
export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: inSite(routes.desk()), entrypoint: './src/author/desk/Desk.astro' });
        injectRoute({
          pattern: inSite(routes.deskPieces()),
          entrypoint: './src/author/desk/Pieces.astro',
        });
      },
    },
  };
}
