// From rows to ties: one value with those who carry it, cut where it was silent so long that it may have been given to
// somebody else.
import { compareTexts } from '../graph/compareTexts';
import { weightClassOf, weightTable } from '../graph/weights';
import type { PathGraphOptions, PathRow } from './pathGraph';

/** A value within one era. */
export interface LoadedTie {
  /** A mid, `match:<finding>` or `decision:<id>`. */
  readonly value: string;
  /** Nodes of records that carry it, ascending. */
  readonly carriers: readonly number[];
  /** Beside each carrier, when it was first and last seen with it, epoch seconds; 0 is unknown. */
  readonly firstSeen: readonly number[];
  readonly lastSeen: readonly number[];
  /** Distinct records that carry the value, those not loaded among them. */
  readonly sharers: number;
  /** Weight that the rows tell; undefined for a value that the table of weights knows. */
  readonly toldBits: number | undefined;
}

interface Carrier {
  readonly record: number;
  readonly first: number;
  readonly last: number;
}

const SECONDS_A_DAY = 86_400;

/** Puts rows together by value; a value that was silent for longer than its rule is several ties. */
export function tiesOfRows(
  rows: readonly PathRow[],
  nodeOfRecord: ReadonlyMap<string, number>,
  { sharers, crossRefused = false, trusted }: PathGraphOptions,
): { readonly ties: readonly LoadedTie[]; readonly cutValues: ReadonlyMap<string, number> } {
  const ties: LoadedTie[] = [];
  const cutValues = new Map<string, number>();
  const byValue = new Map<string, PathRow[]>();
  for (const row of rows) {
    const list = byValue.get(row.value) ?? [];
    list.push(row);
    byValue.set(row.value, list);
  }
  for (const value of [...byValue.keys()].sort(compareTexts)) {
    const carrying = byValue.get(value) ?? [];
    const carriers = carriersIn(carrying, nodeOfRecord);
    const toldBits = toldIn(carrying);
    const isWhole = crossRefused || toldBits !== undefined || trusted?.has(value) === true;
    const eras = isWhole ? [carriers] : erasIn(carriers, weightTable[weightClassOf(value)].gapDays);
    if (eras.length > 1) cutValues.set(value, eras.length);
    const count = Math.max(carriers.length, sharers?.get(value) ?? 0);
    for (const era of eras) ties.push(tieOf(value, era, { sharers: count, toldBits }));
  }
  return { ties, cutValues };
}

/**
 * Stretches without a silence longer than the rule, in order of time. Unlike linking this looks at time alone: a path is
 * a claim to somebody who does not see the rest, so a number that was silent for a year is not gone through unasked.
 *
 * @returns one stretch where nothing is cut; else carriers without a time are in none.
 */
export function erasIn(
  carriers: readonly Carrier[],
  gapDays: number | 'never',
): readonly (readonly Carrier[])[] {
  const dated = carriers.filter(({ first }) => first > 0).sort((left, right) => left.first - right.first);
  if (gapDays === 'never' || dated.length < 2) return [carriers];
  const eras: Carrier[][] = [];
  let lastSeen = -Infinity;
  for (const carrier of dated) {
    if (carrier.first - lastSeen > gapDays * SECONDS_A_DAY) eras.push([]);
    eras.at(-1)?.push(carrier);
    lastSeen = Math.max(lastSeen, carrier.last);
  }
  return eras.length > 1 ? eras : [carriers];
}

function carriersIn(rows: readonly PathRow[], nodeOfRecord: ReadonlyMap<string, number>): readonly Carrier[] {
  const carriers = new Map<number, Carrier>();
  for (const { recordKey, firstSeen = 0, lastSeen = 0 } of rows) {
    const record = nodeOfRecord.get(recordKey) ?? 0;
    const [from, to] = [firstSeen || lastSeen, lastSeen || firstSeen];
    const known = carriers.get(record);
    const first =
      known === undefined || known.first === 0 ? from : Math.min(known.first, from || known.first);
    carriers.set(record, { record, first, last: Math.max(known?.last ?? 0, to) });
  }
  return [...carriers.values()];
}

/** The largest weight told, so that repeated rows give the same in any order. */
function toldIn(rows: readonly PathRow[]): number | undefined {
  let told: number | undefined;
  for (const { bits } of rows)
    if (bits !== undefined && Number.isFinite(bits)) told = Math.max(told ?? 0, bits);
  return told;
}

function tieOf(
  value: string,
  carriers: readonly Carrier[],
  facts: Pick<LoadedTie, 'sharers' | 'toldBits'>,
): LoadedTie {
  const sorted = [...carriers].sort((left, right) => left.record - right.record);
  return {
    value,
    carriers: sorted.map(({ record }) => record),
    firstSeen: sorted.map(({ first }) => first),
    lastSeen: sorted.map(({ last }) => last),
    ...facts,
  };
}
