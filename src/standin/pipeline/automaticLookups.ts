// LOOKUP-<class> = table key [AS field] … [OUTPUT|OUTPUTNEW field [AS field] …] (props.conf.spec).
import type { FieldValue, LookupTable } from '../search/host';
import { createFinder, plainMatching, type LookupRow } from '../search/lookupMatching';
import type { EventView, SearchTimeStep } from './eventView';

export interface LookupPair {
  readonly inTable: string;
  readonly inEvent: string;
}

export interface LookupSetting {
  readonly table: string;
  readonly keys: readonly LookupPair[];
  /** Undefined: all fields of the table but the keys. */
  readonly outputs: readonly LookupPair[] | undefined;
  readonly isNewOnly: boolean;
}

export type FindTable = (name: string) => LookupTable | undefined;

/** Lookups of one stanza's settings, in ASCII order of their classes. */
export function lookupSettingsOf(settings: ReadonlyMap<string, string>): readonly LookupSetting[] {
  return [...settings]
    .filter(([key]) => /^lookup/i.test(key))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, value]) => readSetting(value));
}

function readSetting(value: string): LookupSetting {
  const [table = '', ...words] =
    value.match(/"[^"]*"|[^\s,]+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
  const outputAt = words.findIndex((word) => /^output(new)?$/i.test(word));
  return {
    table,
    keys: pairsOf(outputAt < 0 ? words : words.slice(0, outputAt)),
    outputs: outputAt < 0 ? undefined : pairsOf(words.slice(outputAt + 1)),
    isNewOnly: /^outputnew$/i.test(words[outputAt] ?? ''),
  };
}

function pairsOf(words: readonly string[]): readonly LookupPair[] {
  const pairs: LookupPair[] = [];
  for (let at = 0; at < words.length; at++) {
    const inTable = words[at] ?? '';
    const hasAlias = words[at + 1]?.toLowerCase() === 'as';
    pairs.push({ inTable, inEvent: hasAlias ? (words[at + 2] ?? inTable) : inTable });
    if (hasAlias) at += 2;
  }
  return pairs;
}

/** What a lookup writes into events. */
export function outputsOf({ keys, outputs }: LookupSetting, table: LookupTable): readonly LookupPair[] {
  if (outputs !== undefined && outputs.length > 0) return outputs;
  const taken = new Set([...keys.map(({ inTable }) => inTable), table.matching?.time?.field]);
  return table.fields
    .filter((field) => !taken.has(field))
    .map((field) => ({ inTable: field, inEvent: field }));
}

/** Steps for all LOOKUP settings; a table that is absent or not readable is reported, and the step left out. */
export function automaticLookups(
  settings: ReadonlyMap<string, string>,
  findTable: FindTable,
  report: (text: string) => void,
): readonly SearchTimeStep[] {
  return lookupSettingsOf(settings).flatMap((setting) => {
    try {
      const table = findTable(setting.table);
      if (table !== undefined && setting.keys.length > 0) return [stepOf(setting, table)];
      report(
        `The automatic lookup '${setting.table}' has no key, does not exist, or may not be read; events go without it.`,
      );
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
    }
    return [];
  });
}

function stepOf(setting: LookupSetting, table: LookupTable): SearchTimeStep {
  const outputs = outputsOf(setting, table);
  const matching = table.matching ?? plainMatching;
  const find = createFinder(
    table,
    setting.keys.map(({ inTable }) => inTable),
    matching,
  );
  const rowsFor = (view: EventView): readonly LookupRow[] | undefined => {
    const keys = setting.keys.map(({ inEvent }) => view.get(inEvent));
    if (keys.includes(undefined)) return undefined;
    const [only] = keys;
    const { time } = view.event;
    if (keys.length === 1) return only?.flatMap((value) => find([value], time)).slice(0, matching.maxMatches);
    return find(
      keys.map((values) => values?.[0] ?? ''),
      time,
    );
  };
  return (view) => {
    const rows = rowsFor(view);
    if (rows === undefined) return;
    for (const { inTable, inEvent } of outputs) {
      if (setting.isNewOnly && view.get(inEvent) !== undefined) continue;
      const values: FieldValue = rows.flatMap((row) => row.get(inTable) ?? []);
      // An event with all keys and no row loses the outputs; OUTPUTNEW has nothing to lose.
      if (values.length > 0) view.fields.set(inEvent, values);
      else view.fields.delete(inEvent);
    }
  };
}
