import { chosenColumn } from './filter.ts';
import { step, type Place } from './keys.ts';

const placeOf = (cell: Element): Place => {
  const [row = 0, column = 0] = (cell.getAttribute('data-at') ?? '').split(':').map(Number);
  return { row, column };
};

/** The cell itself, or the one that an event inside it is about. */
const cellOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-at]') : null;

/** Exactly one cell of a drawing is in the order of the Tab key. */
function rove(cell: Element): void {
  cell.closest('svg')?.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
  cell.setAttribute('tabindex', '0');
}

function move(cell: Element, options?: FocusOptions): void {
  rove(cell);
  if (cell instanceof SVGElement) cell.focus(options);
}

/** Tab leads into a drawing by the cell that it led to before or, if a filter hides that, the first. */
function open(svg: Element): void {
  const column = chosenColumn(svg);
  const now = svg.querySelector('[tabindex="0"]');
  if (now && (column === undefined || placeOf(now).column === column)) return;
  const first = svg.querySelector(`[data-at="0:${column ?? 0}"]`);
  if (first) rove(first);
}

/** The cell to which a key leads from another one of the same drawing, past those that a filter hides. */
function next(cell: Element, event: KeyboardEvent): Element | null | undefined {
  const svg = cell.closest('svg');
  const last = [...(svg?.querySelectorAll('[data-at]') ?? [])].at(-1);
  if (!svg || !last) return undefined;
  const end = placeOf(last);
  const to = step(event, placeOf(cell), { rows: end.row + 1, columns: end.column + 1 });
  return to && svg.querySelector(`[data-at="${to.row}:${chosenColumn(svg) ?? to.column}"]`);
}

/** Takes the choice back and leaves the focus where it was made. */
export function release(root: Element): void {
  const cell = root.querySelector('[aria-selected="true"]');
  cell?.removeAttribute('aria-selected');
  if (cell) move(cell);
}

/**
 * Makes the cells of the drawn matrices in `root` selectable by keyboard, mouse and touch. It listens
 * on the whole drawing and touches only the cells that change, so that a matrix of thousands of marks
 * comes alive as fast as a small one.
 * @param select is called with the chosen cell’s place, or with undefined when it is given up
 * @returns a function that makes `root` so, and which itself gives one that ends it
 */
export function explore(select: (place: Place | undefined) => void): (root: Element) => () => void {
  return (root) => {
    const controller = new AbortController();
    const { signal } = controller;
    const drawings = [...root.querySelectorAll('[role="grid"]')];
    drawings.forEach(open);
    root.toggleAttribute('data-live', true);

    const choose = (cell: Element): void => {
      root.querySelector('[aria-selected="true"]')?.removeAttribute('aria-selected');
      cell.setAttribute('aria-selected', 'true');
      select(placeOf(cell));
    };

    const onClick = ({ target }: Event): void => {
      const cell = cellOf(target);
      if (!cell) return;
      // It is in sight, and what a reader has just touched should not run away.
      move(cell, { preventScroll: true });
      choose(cell);
    };

    const onKey = (event: Event): void => {
      const cell = cellOf(event.target);
      if (!cell || !(event instanceof KeyboardEvent) || event.altKey || event.metaKey) return;
      const to = next(cell, event);
      if (to) {
        move(to);
        // By the focus alone, Chromium leaves a cell be of which a part is in sight.
        to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      } else if (event.key === 'Enter' || event.key === ' ') choose(cell);
      else if (event.key === 'Escape') {
        release(root);
        select(undefined);
      } else return;
      event.preventDefault();
    };

    const onFilter = (): void => {
      drawings.forEach(open);
      const chosen = root.querySelector('[aria-selected="true"]');
      const column = chosenColumn(root);
      if (!chosen || column === undefined || placeOf(chosen).column === column) return;
      chosen.removeAttribute('aria-selected');
      select(undefined);
    };

    // The lists of a filter stand outside of the drawings that they change.
    document.addEventListener('change', onFilter, { signal });
    root.addEventListener('click', onClick, { signal });
    root.addEventListener('keydown', onKey, { signal });
    return () => {
      controller.abort();
    };
  };
}
