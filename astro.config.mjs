import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';
import { clientReading } from './src/integrations/client-reading.ts';
import { readContent } from './src/content/current.ts';

export default defineConfig({
  site: readContent(process.cwd()).site.address,
  integrations: [svelte(), checkedContent(), clientReading()],
  // The first view needs every style of the page; one request less beats a cache for one page.
  build: { inlineStylesheets: 'always' },
  // Astro's default takes white space from between inline elements, and with it the spaces of quotes.
  compressHTML: true,
  devToolbar: { enabled: false },
});
