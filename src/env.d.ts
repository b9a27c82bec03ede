declare namespace App {}

declare module 'astro' {
  interface AstroClientDirectives {
    'client:reading'?: boolean;
  }
}
