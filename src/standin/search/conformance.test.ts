// Conformance cases are data: tests/cases/spl/*.json. `input` is a table read by `inputlookup input`, `events` lie in
// an index; `expected` are the rows (fields that begin with `_` only where named), `refused` a part of the message.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookupMatching } from '../lookupSettings';
import { confEvents, type CaseChunk, type ConfTexts } from '../testSupport/confEvents';
import type { FieldValue, LookupTable } from './host';
import { memoryHost } from './memoryHost';
import { runSearch } from './run';

type Cell = string | FieldValue;
type Table = readonly Readonly<Record<string, Cell>>[];

interface ConformanceCase {
  readonly spl: string;
  readonly why?: string;
  readonly input?: Table;
  /** What transforms.conf says of the lookup `input`. */
  readonly stanza?: Readonly<Record<string, string>>;
  readonly events?: readonly {
    readonly raw: string;
    readonly index?: string;
    readonly source?: string;
    readonly host?: string;
    /** Epoch seconds; `now` is 1700000000, 2023-11-14 22:13:20 UTC, a Tuesday. */
    readonly time?: number;
    readonly indexTime?: number;
    readonly indexed?: Readonly<Record<string, FieldValue>>;
  }[];
  /** Conf files, and the text that goes through index time by them; a problem that must be reported. */
  readonly conf?: ConfTexts;
  readonly chunk?: CaseChunk;
  readonly problem?: string;
  /** What macros.conf says; by `name` or `name(number of arguments)`. */
  readonly macros?: Readonly<
    Record<string, { readonly definition: string; readonly argumentNames?: readonly string[] }>
  >;
  readonly expected?: Table;
  readonly refused?: string;
  readonly verified: 'documentation' | 'recording' | 'inference' | 'stand-in';
  readonly source: string;
}

const folder = join(__dirname, '../../../tests/cases/spl');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const cases = files.flatMap((file) =>
  (JSON.parse(readFileSync(join(folder, file), 'utf8')) as ConformanceCase[]).map((one, at) => ({
    name: `${file} ${at}: ${one.spl.slice(0, 120)}`,
    one,
  })),
);

function valueOf(cell: Cell): FieldValue {
  return typeof cell === 'string' ? [cell] : cell;
}

function tableOf(rows: Table): LookupTable {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    fields,
    rows: rows.map((row) => new Map(Object.entries(row).map(([field, cell]) => [field, valueOf(cell)]))),
  };
}

async function answer({
  spl,
  input = [],
  stanza = {},
  events = [],
  macros = {},
  conf = {},
  chunk,
  problem,
}: ConformanceCase): Promise<Table> {
  const table = { ...tableOf(input), matching: lookupMatching('input', new Map(Object.entries(stanza))) };
  const byConf =
    chunk === undefined
      ? undefined
      : confEvents({ conf, chunk, lookup: (name) => (name === 'input' ? table : undefined) });
  const data = {
    events: events.map(({ indexed = {}, ...event }) => ({
      ...event,
      indexed: new Map(Object.entries(indexed)),
    })),
    macros: Object.fromEntries(
      Object.entries(macros).map(([key, macro]) => [key, { argumentNames: [], ...macro }]),
    ),
    lookups: { input: table },
  };
  const host =
    byConf === undefined ? memoryHost(data) : memoryHost({ ...data, events: byConf.events }, byConf.host);
  const { results } = await runSearch(host, { spl, earliest: 0, latest: Infinity });
  if (problem !== undefined) expect(byConf?.problems.join()).toContain(problem);
  return results.rows.map((row) =>
    Object.fromEntries(
      results.fields
        .filter((field) => !field.startsWith('_') && row.get(field) !== undefined)
        .map((field) => [field, row.get(field)?.length === 1 ? row.get(field)![0]! : row.get(field)!]),
    ),
  );
}

describe('the search language', () => {
  test('has its 600 conformance cases, each with a source', () => {
    expect(cases.length).toBeGreaterThanOrEqual(600);
    expect(cases.filter(({ one }) => one.source === '')).toEqual([]);
    expect(
      new Set(
        cases.map(({ one }) =>
          JSON.stringify([one.spl, one.input, one.stanza, one.events, one.conf, one.chunk, one.macros]),
        ),
      ).size,
    ).toBe(cases.length);
  });

  test.each(cases)('$name', async ({ one }) => {
    if (one.refused !== undefined) await expect(answer(one)).rejects.toThrow(one.refused);
    else expect(await answer(one)).toEqual(one.expected);
  });
});
