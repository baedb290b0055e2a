// Memberships as a network of adverts has them, made by number: ten million in seconds, equal on every machine.
//
// Of every 100 memberships about 72 lie in entities whose sizes are skewed (most of 2 to 5 records, a few of 40), held
// together in chains: a value serves two to four records, and the first record with a new one still shows the old. Twelve
// lie on hubs whose sizes are skewed too (some 40 to many thousand carriers, so that some lie below the limit and make a lump), and sixteen on values that nobody shares. Of a
// thousand values of entities one was given out again years later. Memberships come by value, as a search gives them, the
// values in no order of entities.
import type { Memberships } from '../../../src/core/graph/memberships';
import type { WeightClass } from '../../../src/core/graph/weights';

const SECONDS_A_DAY = 86_400;
const FIRST_DAY = 18_000;
const DAYS = 1_800;
const MOST_RECORDS = 40;
const types: readonly WeightClass[] = ['phone', 'email', 'username', 'url'];
const HUBS_FROM = 0x40000000; // values of hubs are numbered from here before they are shuffled

export interface PlantedMemberships extends Memberships {
  readonly edgeTimes: { readonly firstSeen: Uint32Array; readonly lastSeen: Uint32Array };
  /** The text of a value, `<2 hex>:<type>:v<number>`. */
  readonly textOf: (value: number) => string;
}

/** Makes about so many memberships. */
export function plantMemberships(count: number): PlantedMemberships {
  const random = lehmer(42);
  const [records, values, times] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  let [edge, record, value, hub] = [0, 0, 0, 0];
  const add = (ofRecord: number, ofValue: number, day: number): void => {
    if (edge >= count) return;
    records[edge] = ofRecord;
    values[edge] = ofValue;
    times[edge] = (FIRST_DAY + day) * SECONDS_A_DAY;
    edge += 1;
  };
  while (edge < count) {
    const size = Math.min(MOST_RECORDS, 1 + Math.floor(random() ** -0.8));
    const begun = random() * DAYS;
    let left = 0;
    for (let at = 0; at < size; at += 1, record += 1, left -= 1) {
      const day = begun + at * 3;
      if (left === 0) {
        if (at > 0) add(record, value, day);
        value += 1;
        left = 2 + Math.floor(random() * 3);
      }
      add(record, value, random() < 0.001 ? day + 2_000 : day);
      if (random() < 0.22) add(record, (value += 1), day);
      // The k-th hub is met in proportion to 1/k.
      if (random() < 0.17) add(record, HUBS_FROM + Math.floor((count / 2_000) ** random()), day);
    }
    value += 1;
  }
  hub = renumberHubs(values, value);
  return shuffled({ records, values, times }, { recordCount: record + 1, valueCount: hub }, random);
}

/** Numbers the values of hubs after all others. @returns how many values there are. */
function renumberHubs(values: Uint32Array, from: number): number {
  let most = from + 1;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value < HUBS_FROM) continue;
    values[at] = value - HUBS_FROM + from + 1;
    most = Math.max(most, value - HUBS_FROM + from + 2);
  }
  return most;
}

interface Columns {
  readonly records: Uint32Array;
  readonly values: Uint32Array;
  readonly times: Uint32Array;
}

/** Orders memberships by value, values shuffled, and numbers records as they come. */
function shuffled(
  { records, values, times }: Columns,
  { recordCount, valueCount }: { readonly recordCount: number; readonly valueCount: number },
  random: () => number,
): PlantedMemberships {
  const newValueOf = Uint32Array.from({ length: valueCount }, (_, value) => value);
  for (let at = valueCount - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = newValueOf[at] ?? 0;
    newValueOf[at] = newValueOf[other] ?? 0;
    newValueOf[other] = kept;
  }
  const next = new Uint32Array(valueCount + 1);
  for (const value of values) {
    const to = (newValueOf[value] ?? 0) + 1;
    next[to] = (next[to] ?? 0) + 1;
  }
  for (let value = 0; value < valueCount; value += 1)
    next[value + 1] = (next[value + 1] ?? 0) + (next[value] ?? 0);
  const edgeRecords = new Uint32Array(records.length);
  const edgeValues = new Uint32Array(records.length);
  const seen = new Uint32Array(records.length);
  for (let edge = 0; edge < values.length; edge += 1) {
    const value = newValueOf[values[edge] ?? 0] ?? 0;
    const place = next[value] ?? 0;
    next[value] = place + 1;
    edgeRecords[place] = records[edge] ?? 0;
    edgeValues[place] = value;
    seen[place] = times[edge] ?? 0;
  }
  numberByArrival(edgeRecords, recordCount);
  const typeOf = (value: number): WeightClass => types[value & 3] ?? 'phone';
  return {
    recordCount,
    valueCount,
    edgeRecords,
    edgeValues,
    edgeTimes: { firstSeen: seen, lastSeen: seen.slice() },
    textOf: (value) => `${(value & 255).toString(16).padStart(2, '0')}:${typeOf(value)}:v${value}`,
    keyOf: (record) => `adverts:a${record}`,
    weightClassOf: typeOf,
    sharersTold: () => 0,
  };
}

function numberByArrival(records: Uint32Array, recordCount: number): void {
  const numbers = new Uint32Array(recordCount);
  let given = 0;
  for (let edge = 0; edge < records.length; edge += 1) {
    const record = records[edge] ?? 0;
    if (numbers[record] === 0) {
      given += 1;
      numbers[record] = given;
    }
    records[edge] = (numbers[record] ?? 1) - 1;
  }
}

/** Evenly spread numbers from 0 to 1, 1 left out; Lehmer's generator of 31 bits. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}
