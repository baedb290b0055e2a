// Tables that are read in a terminal and in a pull request.

/** Lines of a table: the first column to the left, the others to the right, each as wide as its widest cell. */
export function textTable(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** A share with three digits: `0.984`. */
export const share = (share01: number): string => share01.toFixed(3);

/** A count: `1,234`. */
export const count = (number: number): string => number.toLocaleString('en');
