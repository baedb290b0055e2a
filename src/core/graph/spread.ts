// Values that so many records carry that they are not listed: how spread they are, as the rows tell it by number.

/** How many distinct records, sources, names and places a value is on; undefined is unknown. */
export interface Spread {
  readonly sharers: number;
  /** An earlier run judged that it is a hub: it stays one, whatever its number. */
  readonly isHub?: boolean | undefined;
  readonly sources?: number | undefined;
  readonly kinds?: number | undefined;
  readonly names?: number | undefined;
  readonly places?: number | undefined;
}

/** The larger of each number that two rows tell of one value. */
export function wider(known: Spread | undefined, told: Spread): Spread {
  if (known === undefined) return told;
  const larger = (left: number | undefined, right: number | undefined): number | undefined =>
    left === undefined || right === undefined ? (left ?? right) : Math.max(left, right);
  return {
    sharers: Math.max(known.sharers, told.sharers),
    isHub: known.isHub === true || told.isHub === true,
    sources: larger(known.sources, told.sources),
    kinds: larger(known.kinds, told.kinds),
    names: larger(known.names, told.names),
    places: larger(known.places, told.places),
  };
}
