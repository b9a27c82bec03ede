import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:reading'?: boolean;
  }
}
