import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetContent, readContent } from '../content/current.ts';

/**
 * Checks the content before anything is built and stops the build when it has errors. In dev, drafts
 * are shown, and a change in `content/` makes the pages anew.
 */
export function checkedContent(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command, config, addWatchFile, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({
          vite: { define: { 'import.meta.env.SHOW_DRAFTS': String(command === 'dev') } },
        });
        addWatchFile(new URL('content/site.yaml', config.root));
      },
      'astro:build:start': () => {
        readContent(root);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(`${root}/content`);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(`${root.replace(/\/$/, '')}/content/`)) return;
          forgetContent();
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
