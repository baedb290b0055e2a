// A path told step by step: from record to record, by what, how much it proves, and when it was seen.
import { countOf, dayOf, describeMid } from '../graph/reasons';
import { JOIN_AT_BITS, weightClassOf, weightTable } from '../graph/weights';
import { HUB_ABOVE } from '../graph/hubLimit';
import { DECISION, FINDING, type DecidedTies } from './decided';
import type { FoundPath } from './findPaths';
import type { LoadedTie } from './loadedTies';
import { tieAt, type PathGraph, type StoredVerdict } from './pathGraph';

export type JoinKind = 'shared value' | 'finding' | 'decision';

export interface PathStep {
  /** Undefined where the path begins at the value itself. */
  readonly record: string | undefined;
  readonly value: string;
  /** Undefined where the path ends at the value itself. */
  readonly next: string | undefined;
  readonly join: JoinKind;
  readonly bits: number;
  /** Distinct records that carry the value. */
  readonly sharers: number;
  /** Epoch seconds; 0 is unknown. From the first time either record was seen with it to the last. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly sentence: string;
}

export interface StepFacts {
  readonly hubAbove?: number;
  readonly decided?: DecidedTies;
}

/** Steps of a path; none for a path of one node. */
export function stepsOf(
  graph: PathGraph,
  { nodes }: Pick<FoundPath, 'nodes'>,
  facts: StepFacts = {},
): readonly PathStep[] {
  return nodes.flatMap((node, at) => {
    const tie = tieAt(graph, node);
    if (tie === undefined) return [];
    const [before, after] = [nodes[at - 1], nodes[at + 1]];
    if (before === undefined && after === undefined) return [];
    return [stepOf(graph, { tie, node, before, after }, facts)];
  });
}

/** Steps from record to record, those that begin or end at a value left out. */
export function hopsOf(graph: PathGraph, { nodes }: Pick<FoundPath, 'nodes'>): number {
  return Math.max(0, nodes.filter((node) => tieAt(graph, node) === undefined).length - 1);
}

interface Place {
  readonly tie: LoadedTie;
  readonly node: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

function stepOf(graph: PathGraph, { tie, node, before, after }: Place, facts: StepFacts): PathStep {
  const [record, next] = [keyAt(graph, before), keyAt(graph, after)];
  const ends = [before, after].filter((end) => end !== undefined);
  const spans = ends.map((end) => spanOf(tie, end));
  const known = spans.filter(({ first }) => first > 0);
  const firstSeen = known.reduce((least, { first }) => Math.min(least, first), Infinity);
  const step = {
    record,
    value: tie.value,
    next,
    join: joinOf(tie.value),
    bits: graph.bits[node - graph.records.length] ?? 0,
    sharers: tie.sharers,
    firstSeen: Number.isFinite(firstSeen) ? firstSeen : 0,
    lastSeen: known.reduce((most, { last }) => Math.max(most, last), 0),
  };
  const verdict = graph.judged.get(tie.value);
  return {
    ...step,
    sentence: [said(step, facts), ...warnings({ ...step, verdict }, spans, facts)].join(' '),
  };
}

interface Seen {
  readonly first: number;
  readonly last: number;
}

function spanOf({ carriers, firstSeen, lastSeen }: LoadedTie, record: number): Seen {
  const at = carriers.indexOf(record);
  return { first: firstSeen[at] ?? 0, last: lastSeen[at] ?? 0 };
}

function keyAt({ records }: PathGraph, node: number | undefined): string | undefined {
  return node === undefined ? undefined : records[node];
}

function joinOf(value: string): JoinKind {
  if (value.startsWith(DECISION)) return 'decision';
  return value.startsWith(FINDING) ? 'finding' : 'shared value';
}

type Told = Omit<PathStep, 'sentence'>;

function said({ record, next, value, join, bits, sharers, ...seen }: Told, { decided }: StepFacts): string {
  if (join === 'decision') {
    const decision = decided?.byId.get(value.slice(DECISION.length));
    return decision === undefined
      ? 'A person decided that these records are the same.'
      : `${decision.author} decided on ${dayOf(decision.created)} that these records are the same (${decision.id}).`;
  }
  if (join === 'finding')
    return `Resolution finds one person or business in both, by ${bits.toFixed(1)} bits (${value.slice(FINDING.length)}); minervawhy says by what.`;
  const what = describeMid(value);
  const when = seen.firstSeen > 0 ? `, seen ${spanText(seen)}` : '';
  if (record === undefined || next === undefined)
    return `${record ?? next ?? ''} carries ${what}, as ${countOf(sharers, 'record')} do${when}.`;
  const others =
    sharers > 2
      ? `, and so ${sharers === 3 ? 'does' : 'do'} ${countOf(sharers - 2, 'other record')}`
      : ', and no other record does';
  return `Both carry ${what}${others}: ${bits.toFixed(1)} bits${when}.`;
}

/** What a reader must know before believing a step that linking alone would not make. */
function warnings(
  {
    record,
    next,
    value,
    join,
    bits,
    sharers,
    verdict,
  }: Told & { readonly verdict: StoredVerdict | undefined },
  spans: readonly Seen[],
  { hubAbove = HUB_ABOVE, decided }: StepFacts,
): readonly string[] {
  const told: string[] = [];
  const weight = weightTable[weightClassOf(value)];
  if (join === 'shared value') {
    if (verdict === 'hub') told.push('Linking judged that it is a hub, so it says little.');
    else if (verdict === undefined && sharers > hubAbove)
      told.push(`So many carry it that it says little: a hub of more than ${hubAbove}, by its number alone.`);
    else if (!weight.mayJoin) told.push('Linking never joins by such a value.');
    else if (bits < JOIN_AT_BITS && record !== undefined && next !== undefined)
      told.push(`Alone it is less than the ${JOIN_AT_BITS} bits that join.`);
    const days = silenceDays(spans);
    if (weight.gapDays !== 'never' && days > weight.gapDays)
      told.push(`The two were seen with it ${days} days apart: it may have been given to somebody else.`);
  }
  const apart = record === undefined || next === undefined ? undefined : decided?.apart(record, next);
  if (apart !== undefined)
    told.push(
      `${apart.author} decided that the two are not the same (${apart.id}); connected is not the same.`,
    );
  return told;
}

function silenceDays(spans: readonly Seen[]): number {
  const [left, right] = spans;
  if (left === undefined || right === undefined || left.first === 0 || right.first === 0) return 0;
  const seconds = Math.max(left.first - right.last, right.first - left.last, 0);
  return Math.floor(seconds / 86_400);
}

function spanText({
  firstSeen,
  lastSeen,
}: {
  readonly firstSeen: number;
  readonly lastSeen: number;
}): string {
  const [first, last] = [dayOf(firstSeen), dayOf(lastSeen)];
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}
