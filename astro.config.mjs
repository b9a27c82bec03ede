import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/site/integrations/checked-content.ts';
import { clientDirectives } from './src/site/integrations/client-directives.ts';
import { catalogue } from './src/site/integrations/catalogue.ts';
import { admin } from './src/author/cms/integration.ts';
import { desk } from './src/author/desk/integration.ts';
import { headers } from './src/site/integrations/headers.ts';
import { styles } from './src/site/integrations/styles.ts';
import { forTargets } from './src/site/integrations/targets.ts';
import { siteAddress } from './src/checker/current.ts';
import { BASE } from './src/lib/routes.ts';

export default defineConfig({
  // Without an address the content has errors, and the integration says so.
  site: siteAddress(),
  base: BASE,
  integrations: [
    catalogue(),
    svelte(),
    forTargets(),
    checkedContent(),
    clientDirectives(),
    desk(),
    admin(),
    styles(),
    headers(),
  ],
  // Astro's default takes white space from between inline elements, and with it the spaces of quotes.
  compressHTML: true,
  vite: {
    // Fonts come as files however small: inside a style sheet every page would wait for them.
    build: { assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined) },
    plugins: [
      {
        name: 'no-preloads',
        // What a stage needs is small and mostly there; Firefox reports preloads of it as failed.
        configEnvironment: (name) =>
          name === 'client'
            ? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
            : undefined,
      },
    ],
  },
  devToolbar: { enabled: false },
});
