// Rows of minervapath: steps of ways, and whatever was not followed, each with a sentence.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { countOf, describeMid } from '../../core/graph/reasons';
import type { DecidedTies } from '../../core/paths/decided';
import type { Cut, HopsFound, MetHub } from '../../core/paths/hopSearch';
import type { FoundPath } from '../../core/paths/findPaths';
import { hopsOf, stepsOf } from '../../core/paths/steps';

const SHOWN_HUBS = 20;
const SHOWN_SILENCES = 20;

/** A row with the fields that have something to say. */
export function rowOf(cells: Readonly<Record<string, string | number | undefined>>): CommandRow {
  return new Map(
    Object.entries(cells).flatMap(([field, value]) =>
      value === undefined || value === '' ? [] : [[field, [String(value)]] as const],
    ),
  );
}

/** The steps of the nth way. */
export function pathRows(
  { graph }: HopsFound,
  path: FoundPath,
  { number, decided }: { readonly number: number; readonly decided: DecidedTies },
): readonly CommandRow[] {
  const steps = stepsOf(graph, path, { decided });
  if (steps.length === 0) {
    const record = graph.records[path.nodes[0] ?? 0] ?? '';
    return [
      rowOf({ row: 'step', path: number, step: 0, record_key: record, sentence: `Both ends are ${record}.` }),
    ];
  }
  return steps.map(({ record, value, next, join, bits, sharers, firstSeen, lastSeen, sentence }, at) =>
    rowOf({
      row: 'step',
      path: number,
      path_bits: path.bits.toFixed(1),
      path_hops: hopsOf(graph, path),
      step: at + 1,
      record_key: record,
      mid: value,
      next_record: next,
      join,
      bits: bits.toFixed(1),
      sharers,
      first_seen: firstSeen || undefined,
      last_seen: lastSeen || undefined,
      sentence,
    }),
  );
}

/** What was not followed: cuts, hubs, silences. */
export function noteRows(result: HopsFound, decided: DecidedTies): readonly CommandRow[] {
  const { cuts, hubs, graph } = result;
  const hubsShown = hubs.slice(0, SHOWN_HUBS).map((hub) => hubRow(hub, decided));
  const more = hubs.length - hubsShown.length;
  return [
    ...cuts.map((cut) => rowOf({ row: 'cut', sentence: cutSentence(cut) })),
    ...hubsShown,
    ...(more > 0
      ? [
          rowOf({
            row: 'hub',
            sentence: `${countOf(more, 'further value')} of many records met and not crossed.`,
          }),
        ]
      : []),
    ...[...graph.cutValues].slice(0, SHOWN_SILENCES).map(([value, eras]) =>
      rowOf({
        row: 'silence',
        mid: value,
        sentence: `${describeMid(value)} was silent so long that it counts as ${eras} values, one after the other: no path goes from one to the next. Ask with cross_hubs=true to look across.`,
      }),
    ),
  ];
}

/** What a cut means for who reads the answer. */
export function cutSentence(cut: Cut): string {
  switch (cut.kind) {
    case 'values':
      return `Hop ${cut.hop} met ${cut.of} shared values; the ${cut.kept} rarest were followed. A path through another may be missing.`;
    case 'records':
      return `Hop ${cut.hop} reached ${cut.of} records; the first ${cut.kept} by their keys were followed. A path through another may be missing.`;
    case 'rows':
      return `${cut.held} rows are held, and no more is read after hop ${cut.hop - 1}. A longer path may be missing.`;
    case 'hops':
      return `Sought over ${countOf(cut.hop, 'hop')}; what lies further apart was not looked for. Write a larger hops= (at most 8).`;
    case 'end':
      return `${describeMid(cut.value)} is carried by ${cut.of} records, too many to begin from. Write a record or an entity instead.`;
  }
}

function hubRow({ value, sharers, isJudged }: MetHub, decided: DecidedTies): CommandRow {
  const isDistrusted = decided.closed.has(value);
  const why = isDistrusted
    ? 'a person has said that it joins nobody; it is not crossed.'
    : `${isJudged ? 'linking judged it a hub; it' : 'by its number alone, as linking said nothing of it, it'} mostly belongs to ` +
      'a service or place that many use, and is not crossed. Ask with cross_hubs=true to cross it.';
  return rowOf({
    row: isDistrusted ? 'distrusted' : 'hub',
    mid: value,
    sharers,
    sentence: `${countOf(sharers, 'record')} share ${describeMid(value)}: ${why}`,
  });
}
