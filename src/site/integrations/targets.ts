import type { AstroIntegration } from 'astro';
import { targets } from '../../lib/targets.ts';

/** Writes styles and scripts for the oldest browsers that are served; Astro’s own setting is the newest. */
export function forTargets(): AstroIntegration {
  return {
    name: 'targets',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: { cssTarget: targets },
            plugins: [
              {
                name: 'targets',
                // Astro sets `esnext` here, over what the configuration says.
                configEnvironment: (name) =>
                  name === 'client' ? { build: { target: targets } } : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
