import type { AstroIntegration } from 'astro';

/** Adds the editors' desk to the development server. A build holds nothing of it. */
export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/desk', entrypoint: './src/desk/Desk.astro' });
        injectRoute({ pattern: '/desk/pieces', entrypoint: './src/desk/Pieces.astro' });
      },
    },
  };
}
