import type { AstroIntegration } from 'astro';

/**
 * Adds two ways of waking an island: `client:near` when its section comes near, and `client:reading`
 * when the reader has begun to scroll.
 */
export function clientDirectives(): AstroIntegration {
  return {
    name: 'client-directives',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        for (const name of ['near', 'reading'])
          addClientDirective({ name, entrypoint: `./src/integrations/${name}.directive.ts` });
      },
    },
  };
}
