import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:reading'?: boolean;
  }
}

declare global {
  interface ImportMetaEnv {
    /** Whether the pages are made by `npm run dev`; a build never shows a draft, whatever NODE_ENV says. */
    readonly SHOW_DRAFTS: boolean;
  }
}
