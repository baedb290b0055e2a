// Which ASCII signs a text holds: four numbers of 32 bits, made as its words are read (`TokenTable.signs`).

/** Bit `unit & 31` of the number `unit >> 5` for each sign. */
export type Signs = readonly number[];

/** The signs of a list, to be asked for with `hasAnyOf`. */
export function signsOf(list: string): Signs {
  const signs = [0, 0, 0, 0];
  for (let at = 0; at < list.length; at += 1) {
    const unit = list.charCodeAt(at);
    signs[unit >> 5] = (signs[unit >> 5] ?? 0) | (1 << (unit & 31));
  }
  return signs;
}

/** Whether any sign of a list is among those of a text. */
export const hasAnyOf = (signs: Signs, list: Signs): boolean =>
  (((signs[0] ?? 0) & (list[0] ?? 0)) |
    ((signs[1] ?? 0) & (list[1] ?? 0)) |
    ((signs[2] ?? 0) & (list[2] ?? 0)) |
    ((signs[3] ?? 0) & (list[3] ?? 0))) !==
  0;
