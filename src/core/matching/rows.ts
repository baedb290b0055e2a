// Rows of levels numbered: how often each distinct one occurs is all that estimation looks at.

const MOST_ROWS_IN_AN_ARRAY = 1 << 22; // 16 MB

/** Gives a row its number: the next one if it is new. */
export type RowNumbers = (levels: Uint8Array, from: number) => number;

/**
 * Numbers rows as they come.
 *
 * @param radices - of each field how many levels it has, "missing" included.
 */
export function numberRows(radices: readonly number[]): RowNumbers {
  const rows = radices.reduce((product, radix) => product * radix, 1);
  return rows <= MOST_ROWS_IN_AN_ARRAY ? numbersInArray(rows, radices) : numbersInMap(radices.length);
}

/** A row as one number in mixed radix, looked up in an array of all that are possible. */
function numbersInArray(rows: number, radices: readonly number[]): RowNumbers {
  const numbers = new Int32Array(rows);
  const sizes = Uint8Array.from(radices);
  let given = 0;
  return (levels, from) => {
    let key = 0;
    for (let field = 0; field < sizes.length; field += 1)
      key = key * (sizes[field] ?? 1) + (levels[from + field] ?? 0);
    const known = numbers[key] ?? 0;
    if (known > 0) return known - 1;
    given += 1;
    numbers[key] = given;
    return given - 1;
  };
}

function numbersInMap(fieldCount: number): RowNumbers {
  const numbers = new Map<string, number>();
  return (levels, from) => {
    const key = String.fromCharCode(...levels.subarray(from, from + fieldCount));
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}
