import type { AstroIntegration } from 'astro';
import { inlineMessages } from '../../catalogue/inline.ts';
import { locale, messages } from '../../catalogue/say.ts';

/** Writes the words of the catalogue into the scripts that need some, in place of the catalogue. */
export function catalogue(): AstroIntegration {
  return {
    name: 'catalogue',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'catalogue',
                enforce: 'pre',
                applyToEnvironment: ({ name }) => name === 'client',
                transform: {
                  filter: { id: /\.(ts|svelte)$/, code: 'say.ts' },
                  handler: (code, id) =>
                    inlineMessages(code, id.endsWith('.svelte'), { messages, locale }),
                },
              },
            ],
          },
        });
      },
    },
  };
}
