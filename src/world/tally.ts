// Counts of what was written, for world.json, truth.json and the caller.
import type { BadRowKind } from './badRows';
import type { WorldFileKey } from './files/registry';
import type { TruthFact } from './truth';
import type { WorldRecord } from './workshop';

type Counts = Record<string, number>;

/** What a world holds. Keys are the names used in the files and in truth.json. */
export interface WorldSummary {
  readonly records: number;
  /** Good rows by file name; the header is none. */
  readonly rows: Readonly<Counts>;
  /** Bad rows by file name and kind; they come on top of the good ones. */
  readonly badRows: Readonly<Record<string, Readonly<Counts>>>;
  /** Good rows written in windows-1252 in the midst of UTF-8, by file name; they count among the good. */
  readonly foreignEncodingRows: Readonly<Counts>;
  readonly groupsByClass: Readonly<Counts>;
  readonly facts: Readonly<Counts>;
  /** Identifiers by type and way of writing, `phone plain`. */
  readonly identifiers: Readonly<Counts>;
  /** Records that carry a hub's value, by kind of hub. */
  readonly hubCarriers: Readonly<Counts>;
}

export interface Tally {
  readonly record: (record: WorldRecord, fileName: string) => void;
  readonly badRow: (fileName: string, kind: BadRowKind) => void;
  readonly foreignEncoding: (fileName: string) => void;
  readonly fact: (fact: TruthFact) => void;
  readonly summary: () => WorldSummary;
}

/** Opens the count. */
export function openTally(fileNames: readonly (readonly [WorldFileKey, string])[]): Tally {
  const rows: Counts = {};
  const badRows: Record<string, Counts> = {};
  for (const [, name] of fileNames) {
    rows[name] = 0;
    badRows[name] = {};
  }
  const [groupsByClass, facts, identifiers, hubCarriers]: [Counts, Counts, Counts, Counts] = [{}, {}, {}, {}];
  const foreignEncodingRows: Counts = {};
  let records = 0;
  return {
    record: (record, fileName) => {
      records += 1;
      raise(rows, fileName);
      for (const { type, writing, hub } of record.identifiers) {
        raise(identifiers, `${type} ${writing}`);
        if (hub !== undefined) raise(hubCarriers, hub);
      }
    },
    badRow: (fileName, kind) => raise((badRows[fileName] ??= {}), kind),
    foreignEncoding: (fileName) => raise(foreignEncodingRows, fileName),
    fact: (fact) => {
      raise(facts, fact.fact);
      if (fact.fact === 'group') raise(groupsByClass, fact.worldClass);
    },
    summary: () => ({
      records,
      rows,
      badRows,
      foreignEncodingRows,
      groupsByClass,
      facts,
      identifiers,
      hubCarriers,
    }),
  };
}

function raise(counts: Counts, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
