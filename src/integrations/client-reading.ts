import type { AstroIntegration } from 'astro';

/** Adds `client:reading`: an island wakes when the reader has begun to scroll and comes near it. */
export function clientReading(): AstroIntegration {
  return {
    name: 'client-reading',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'reading',
          entrypoint: './src/integrations/reading.directive.ts',
        });
      },
    },
  };
}
