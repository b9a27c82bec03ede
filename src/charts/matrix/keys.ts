/** A mark’s place in a grid, both counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** How many rows and columns there are. */
export interface Extent {
  rows: number;
  columns: number;
}

/**
 * Where a key leads in a grid, as the ARIA grid pattern has it; undefined for keys that lead
 * nowhere. It stops at the edges.
 */
export function step(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { row, column }: Place,
  { rows, columns }: Extent,
): Place | undefined {
  const last = { row: rows - 1, column: columns - 1 };
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}
