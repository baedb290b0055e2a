// What paths are sought in: records and what ties them, loaded once into typed arrays. Nodes are numbered in the order of
// their texts, records first, so that "the smaller text" is "the smaller number" wherever two ways are equally good.
import { compareTexts } from '../graph/compareTexts';
import { HUB_ABOVE } from '../graph/hubLimit';
import { bitsOf, weightClassOf, weightTable } from '../graph/weights';
import { tiesOfRows, type LoadedTie } from './loadedTies';

/** A record carries a value; or a finding or a decision names it (`match:f_…`, `decision:d_…`). */
export interface PathRow {
  readonly recordKey: string;
  readonly value: string;
  /** Weight of a finding or decision; left out: the table of weights says it. */
  readonly bits?: number | undefined;
  /** Epoch seconds; 0 or left out is unknown. */
  readonly firstSeen?: number | undefined;
  readonly lastSeen?: number | undefined;
}

export interface PathGraphOptions {
  /** Distinct records that carry a value, where the rows do not hold all of them. */
  readonly sharers?: ReadonlyMap<string, number>;
  /** Records beyond which a value is a hub. */
  readonly hubAbove?: number;
  /** What linking last said of values; of others the number decides. */
  readonly judged?: ReadonlyMap<string, StoredVerdict>;
  /** Cross what linking would not: hubs, silences, values that may not join. Steps say so. */
  readonly crossRefused?: boolean;
  /** Values that a person trusts: crossed, although they are hubs. */
  readonly trusted?: ReadonlySet<string>;
  /** Values and records that a person said join nobody: never crossed. */
  readonly closed?: ReadonlySet<string>;
}

/** What linking last said of a value: that it is a hub, or that it joins somebody or was refused for another reason. */
export type StoredVerdict = 'hub' | 'no hub';

/** Why a value is not crossed. */
export type Closed = 'hub' | 'mayNotJoin' | 'distrusted';

export interface PathGraph {
  /** Sorted; record r is node r. */
  readonly records: readonly string[];
  /** Sorted by text, then by time; tie t is node `records.length + t`. */
  readonly ties: readonly LoadedTie[];
  /** Neighbours of node n, ascending: `neighbours[starts[n]]` to `neighbours[starts[n + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  /** 1 where a node is never gone through; it may still be an end, for it was asked for. */
  readonly isClosed: Uint8Array;
  /** Why ties are closed; nothing for a tie that is not. */
  readonly closedBy: ReadonlyMap<number, Closed>;
  /** What linking said of values, as it was given. */
  readonly judged: ReadonlyMap<string, StoredVerdict>;
  /** Values that were silent so long that they were cut, with the number of their eras. */
  readonly cutValues: ReadonlyMap<string, number>;
  /** Of each tie: what it proves. */
  readonly bits: Float64Array;
  readonly nodeOfRecord: ReadonlyMap<string, number>;
  /** All ties of a value. */
  readonly nodesOfValue: ReadonlyMap<string, readonly number[]>;
}

/** What a person says outweighs any value. */
export const DECIDED_BITS = 40;

/**
 * Loads rows. Neither their order nor their repetition changes anything.
 *
 * @returns the graph; linear in rows but for sorting. About 60 bytes a row.
 */
export function pathGraphOf(rows: Iterable<PathRow>, options: PathGraphOptions = {}): PathGraph {
  const all = [...rows];
  const records = [...new Set(all.map(({ recordKey }) => recordKey))].sort(compareTexts);
  const nodeOfRecord = new Map(records.map((key, node) => [key, node]));
  const { ties, cutValues } = tiesOfRows(all, nodeOfRecord, options);
  const nodesOfValue = new Map<string, number[]>();
  ties.forEach(({ value }, tie) => {
    const nodes = nodesOfValue.get(value) ?? [];
    nodes.push(records.length + tie);
    nodesOfValue.set(value, nodes);
  });
  const closedBy = new Map<number, Closed>();
  const bits = new Float64Array(ties.length);
  ties.forEach((tie, at) => {
    const why = whyClosed(tie, options);
    if (why !== undefined) closedBy.set(at, why);
    bits[at] = tie.toldBits ?? bitsOf(weightClassOf(tie.value), tie.sharers);
  });
  const isClosed = new Uint8Array(records.length + ties.length);
  for (const tie of closedBy.keys()) isClosed[records.length + tie] = 1;
  records.forEach((key, node) => {
    if (options.closed?.has(key) === true) isClosed[node] = 1;
  });
  const adjacency = adjacencyOf(records.length, ties);
  const judged = options.judged ?? new Map<string, StoredVerdict>();
  return {
    ...{ records, ties, ...adjacency, isClosed, closedBy },
    ...{ judged, cutValues, bits, nodeOfRecord, nodesOfValue },
  };
}

/** Neighbours of a node, ascending, without a copy. */
export function neighboursOf({ starts, neighbours }: PathGraph, node: number): Uint32Array {
  return neighbours.subarray(starts[node] ?? 0, starts[node + 1] ?? 0);
}

/** The tie that a node is; undefined for a record. */
export function tieAt(graph: PathGraph, node: number): LoadedTie | undefined {
  return node < graph.records.length ? undefined : graph.ties[node - graph.records.length];
}

function whyClosed(
  { value, sharers, toldBits }: LoadedTie,
  { hubAbove = HUB_ABOVE, crossRefused = false, judged, trusted, closed }: PathGraphOptions,
): Closed | undefined {
  if (closed?.has(value) === true) return 'distrusted';
  if (crossRefused || toldBits !== undefined || trusted?.has(value) === true) return undefined;
  const verdict = judged?.get(value);
  if (verdict === 'hub' || (verdict === undefined && sharers > hubAbove)) return 'hub';
  return weightTable[weightClassOf(value)].mayJoin ? undefined : 'mayNotJoin';
}

function adjacencyOf(
  recordCount: number,
  ties: readonly LoadedTie[],
): { readonly starts: Uint32Array; readonly neighbours: Uint32Array } {
  const starts = new Uint32Array(recordCount + ties.length + 1);
  ties.forEach(({ carriers }, tie) => {
    starts[recordCount + tie + 1] = carriers.length;
    for (const record of carriers) starts[record + 1] = (starts[record + 1] ?? 0) + 1;
  });
  for (let node = 1; node < starts.length; node += 1)
    starts[node] = (starts[node] ?? 0) + (starts[node - 1] ?? 0);
  const neighbours = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  // Ties come in order of their numbers, and so do carriers within a tie: every list is ascending without a sort.
  ties.forEach(({ carriers }, tie) => {
    const node = recordCount + tie;
    for (const record of carriers) {
      for (const [from, to] of [
        [node, record],
        [record, node],
      ] as const) {
        neighbours[next[from] ?? 0] = to;
        next[from] = (next[from] ?? 0) + 1;
      }
    }
  });
  return { starts, neighbours };
}
