import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules whose answer a scheme of colours can change; all others are about the same page again. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Expects axe to find nothing wrong on the page, or inside `include` and outside `exclude` (CSS
 * selectors). The failure names each rule, what it asks for and the elements that break it.
 */
export async function expectNoAxeViolations(
  page: Page,
  include?: string,
  exclude?: string,
): Promise<void> {
  await expectNone(new AxeBuilder({ page }), page, include, exclude);
}

/** The same for a scheme of colours that is not the first in which the page, or `include`, is looked at. */
export async function expectReadableColours(page: Page, include?: string): Promise<void> {
  await expectNone(new AxeBuilder({ page }).withRules(ABOUT_COLOURS), page, include);
}

/** Both schemes of colours, each with what axe has to say in it. */
export const SCHEMES = [
  ['light', expectNoAxeViolations],
  ['dark', expectReadableColours],
] as const;

async function expectNone(
  axe: AxeBuilder,
  page: Page,
  include?: string,
  exclude?: string,
): Promise<void> {
  if (include !== undefined) axe.include(include);
  if (exclude !== undefined) axe.exclude(exclude);
  // The other way gathers the findings of all frames in a page of its own, which takes twice as long.
  axe.setLegacyMode(page.frames().length === 1);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) =>
    [`${id}: ${help}`, ...nodes.map(({ target, html }) => `  ${target.join(' ')}  ${html}`)].join(
      '\n',
    ),
  );
  expect(found.join('\n'), 'axe violations').toBe('');
}
