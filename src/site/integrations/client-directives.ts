import type { AstroIntegration } from 'astro';

/** Adds `client:reading`, which wakes an island when the reader begins to scroll. */
export function clientDirectives(): AstroIntegration {
  return {
    name: 'client-directives',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'reading',
          entrypoint: './src/site/integrations/reading.directive.ts',
        });
      },
    },
  };
}
