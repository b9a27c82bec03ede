/** What `Sheet` and the rules below agree on: the class of the list from which an outlet is chosen. */
export const OUTLETS = 'of-outlets';

/** The value by which a column is chosen, counted from 0. */
export const columnValue = (index: number): string => `column-${index}`;

/** The column to which the filter around a drawing leaves it, counted from 0; undefined for all of them. */
export function chosenColumn(drawing: Element): number | undefined {
  const list = drawing.closest('figure')?.querySelector<HTMLSelectElement>(`.${OUTLETS}`);
  return list && list.selectedIndex > 0 ? list.selectedIndex - 1 : undefined;
}

/**
 * The style rules by which two lists of choice work without a script: of the blocks only the chosen
 * one is shown, and of the columns only the chosen one. Each list begins with a choice of all.
 * @param figure the id of the element around lists and blocks
 * @param blocks the blocks’ ids, which are the values of their list
 * @param columns how many columns there are
 */
export function filterRules(figure: string, blocks: readonly string[], columns: number): string {
  const chosen = (value: string): string => `#${figure}:has(option[value="${value}"]:checked)`;
  const one = `#${figure}:has(.${OUTLETS} option:checked:not(:first-child))`;
  return [
    ...blocks.map((id) => `${chosen(id)} .block:not(#${id}){display:none}`),
    `${one} :is([role=gridcell],[role=columnheader]){display:none}`,
    ...Array.from({ length: columns }, (_, index) => {
      const own = chosen(columnValue(index));
      // By a class, so that no other element has to be looked at.
      return `${own}{--only:${index}}${own} .c${index}.c${index}{display:inline}`;
    }),
  ].join('');
}
