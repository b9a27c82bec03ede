import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetContent, wholeContent } from '../../checker/current.ts';
import { ContentError } from '../../checker/problem.ts';
import { overlayError } from './overlay-error.ts';

/**
 * Checks the content before anything is built and stops the build when it has errors. In dev, drafts
 * are shown, and a change in `content/` loads the page anew, where it was scrolled to; while there
 * are errors, the page stays and Astro's overlay shows them.
 */
export function checkedContent(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({
          vite: { define: { 'import.meta.env.SHOW_DRAFTS': String(command === 'dev') } },
        });
      },
      'astro:build:start': () => {
        wholeContent();
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/content/`;
        const { client, ...others } = server.environments;
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!path.replaceAll('\\', '/').startsWith(folder)) return;
          forgetContent();
          // Which pages there are may depend on the content.
          for (const { hot } of Object.values(others))
            hot.send({ type: 'custom', event: 'astro:content-changed', data: {} });
          try {
            wholeContent();
            client.hot.send({ type: 'full-reload' });
          } catch (error) {
            if (!(error instanceof ContentError)) throw error;
            logger.error(error.message);
            client.hot.send({ type: 'error', err: overlayError(error) });
          }
        });
      },
    },
  };
}
