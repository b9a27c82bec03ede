import { expect, test } from 'vitest';
import { withoutMarkers } from '../../../src/lib/markers.ts';

test('drawings that never wake lose the markers of Svelte', () => {
  expect(withoutMarkers('<g><!--[--><!--[0--><!--[-1--><!--[!--><!----><b>x</b><!--]--></g>')).toBe(
    '<g><b>x</b></g>',
  );
});

test.each(['astro-island', 'graphic-stage', 'chart-explorer'])('%s keeps its own', (name) => {
  const island = `<${name} uid="a"><div><!--[-->x<!--]--></div></${name}>`;
  expect(withoutMarkers(`<!--[-->${island}<!--]--><p><!---->y</p>${island}`)).toBe(
    `${island}<p>y</p>${island}`,
  );
});

test('a comment that somebody wrote stays', () => {
  const comment = '<!-- Told from five articles -->';
  expect(withoutMarkers(comment)).toBe(comment);
});
