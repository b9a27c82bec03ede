import { createRawSnippet, type Component, type Snippet } from 'svelte';
import { render } from 'svelte/server';

/** Draws a component, without the marks that hydration would need. */
export function draw<P extends object>(Drawing: Component<P>, props: P): string {
  const { body } = render(Drawing as never, { props: props as never });
  return body.replaceAll(/<!--.*?-->/g, '').trim();
}

/** A finished drawing as what a component has between its tags. */
export const inside = (svg: string): Snippet =>
  createRawSnippet(() => ({ render: () => `<g>${svg}</g>` }));
