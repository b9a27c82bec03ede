import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Expects axe to find nothing wrong on the page, or inside `include` and outside `exclude` (CSS
 * selectors). The failure names each rule, what it asks for and the elements that break it.
 */
export async function expectNoAxeViolations(
  page: Page,
  include?: string,
  exclude?: string,
): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (include !== undefined) axe.include(include);
  if (exclude !== undefined) axe.exclude(exclude);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) =>
    [`${id}: ${help}`, ...nodes.map(({ target, html }) => `  ${target.join(' ')}  ${html}`)].join(
      '\n',
    ),
  );
  expect(found.join('\n'), 'axe violations').toBe('');
}
