// minervawhy as a search command: nothing in, out of searches in the user's name what speaks for and against a pair.
import type { Say } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { HUB_ABOVE } from '../../core/graph/hubLimit';
import type { Decision } from '../../core/graph/decision';
import { countOf, dayOf } from '../../core/graph/reasons';
import { JOIN_AT_BITS } from '../../core/graph/weights';
import { DECISION, type DecidedTies } from '../../core/paths/decided';
import { seekPaths } from '../../core/paths/hopSearch';
import { hopsOf, stepsOf } from '../../core/paths/steps';
import { quotedSearchValue } from '../../splunk/spl/quotedValue';
import { askingCommand } from '../asking';
import { textOf, type Asker } from '../minervachanged/ask';
import { cutSentence, rowOf } from '../minervapath/rows';
import { entityOfRecords } from '../minervapath/searches';
import { readDecided, splunkPathSource } from '../minervapath/source';
import { minervawhyDefinition } from './definition';
import { findingAbout, type Finding } from './findings';
import { readSettings, type WhySettings } from './settings';
import { sharedValues, type SharedValues } from './shared';

const { name } = minervawhyDefinition;
/** A path of more steps is no reason to think of two records as one. */
const MAX_WHY_HOPS = 3;

export const minervawhy = askingCommand({
  definition: minervawhyDefinition,
  readSettings,
  rowsOf: whyRows,
});

/** What speaks for and against a pair, whatever answers. */
export async function* whyRows(asker: Asker, pair: WhySettings, say: Say): AsyncGenerator<CommandRow> {
  const decided = await readDecided(asker);
  const shared = await sharedValues(asker, pair, decided);
  const decisions = decisionsAbout(decided, pair);
  const finding = await findingAbout(asker, pair);
  yield* shared.rows;
  for (const decision of decisions) yield decisionRow(decision, pair);
  yield* finding?.rows ?? [];
  const isJoined = shared.shared > shared.refused || finding !== undefined || decisions.length > 0;
  if (!isJoined && shared.known.size === 2) yield* pathBetween(asker, pair, decided, say);
  yield totalRow(pair, { shared, decisions, finding, entities: await entitiesOf(asker, pair) });
}

/** Standing decisions that name both, or hide one of them. */
function decisionsAbout(
  { rows, byId, apart }: DecidedTies,
  { left, right }: WhySettings,
): readonly Decision[] {
  const names = (decision: Decision, key: string): boolean =>
    rows.some(({ recordKey, value }) => recordKey === key && value === `${DECISION}${decision.id}`);
  const held = apart(left, right);
  return [...byId.values()].filter((decision) => {
    if (decision.kind === 'same') return names(decision, left) && names(decision, right);
    if (decision.kind === 'not_same') return decision === held;
    return 'records' in decision && decision.records.some((key) => key === left || key === right);
  });
}

function decisionRow({ kind, author, created, id }: Decision, { left, right }: WhySettings): CommandRow {
  const words = {
    same: 'the two are the same',
    not_same: 'the two are not the same',
    hide: 'one of them is part of no entity',
    trust: '',
    distrust: '',
  }[kind];
  return rowOf({
    feature: 'decision',
    verdict: kind === 'same' ? 'for' : 'against',
    left,
    right,
    sentence: `${author} decided on ${dayOf(created)} that ${words} (${id}); it outranks everything else, and can be taken back.`,
  });
}

async function* pathBetween(
  asker: Asker,
  { left, right }: WhySettings,
  decided: DecidedTies,
  say: Say,
): AsyncGenerator<CommandRow> {
  const result = await seekPaths(
    splunkPathSource(asker, HUB_ABOVE),
    { from: { records: [left] }, to: { records: [right] } },
    { by: 'shortest', count: 1, hops: MAX_WHY_HOPS, crossRefused: false, decided },
  );
  const [path] = result.found.paths;
  for (const step of path === undefined ? [] : stepsOf(result.graph, path, { decided }))
    yield rowOf({
      feature: 'path',
      verdict: 'neutral',
      left: step.record,
      right: step.next,
      bits: step.bits.toFixed(1),
      sharers: step.sharers,
      sentence: step.sentence,
    });
  const cuts = result.cuts.filter(({ kind }) => kind !== 'hops').map(cutSentence);
  for (const cut of cuts) say('WARN', `${name}: ${cut}`);
  const sentence =
    path === undefined
      ? `No path of up to ${MAX_WHY_HOPS} steps leads from one to the other. ${cuts.join(' ')}`.trim()
      : `They share nothing that joins; between them: ${countOf(hopsOf(result.graph, path) - 1, 'record')}. Missing is a value that both carry, a finding, or a decision.`;
  yield rowOf({ feature: 'path', verdict: 'neutral', left, right, sentence });
}

async function entitiesOf(asker: Asker, { left, right }: WhySettings): Promise<readonly [string, string]> {
  const list = [left, right].map((key) => quotedSearchValue(key) ?? '').join(', ');
  const rows = await asker.ask(entityOfRecords(list));
  const entityOf = (key: string): string => {
    const row = rows.find((each) => textOf(each, 'record_key') === key);
    return row === undefined ? '' : textOf(row, 'entity');
  };
  return [entityOf(left), entityOf(right)];
}

interface WhyFacts {
  readonly shared: SharedValues;
  readonly decisions: readonly Decision[];
  readonly finding: Finding | undefined;
  readonly entities: readonly [string, string];
}

/** A decision outranks a finding, and a finding outranks what is merely shared. */
function totalRow(
  { left, right }: WhySettings,
  { shared, decisions, finding, entities }: WhyFacts,
): CommandRow {
  const isSame = decisions.some(({ kind }) => kind === 'same');
  const isApart = decisions.some(({ kind }) => kind === 'not_same' || kind === 'hide');
  const level = isApart ? 'not same' : isSame ? 'same' : (finding?.level ?? sharedLevel(shared));
  const unknown = [left, right].filter((key) => !shared.known.has(key));
  const bits = finding?.bits ?? shared.bits;
  return rowOf({
    feature: 'total',
    verdict: isApart ? 'against' : level === 'none' ? 'neutral' : 'for',
    left,
    right,
    bits: bits.toFixed(1),
    level,
    sentence: [
      finding === undefined
        ? `${countOf(shared.shared - shared.refused, 'shared value')} of ${shared.bits.toFixed(1)} bits, ${shared.refused} refused; ${JOIN_AT_BITS} bits join.`
        : `Resolution’s ${finding.bits.toFixed(1)} bits hold; shared values (${shared.bits.toFixed(1)} bits) are not added to them, for it may have weighed the same.`,
      entitySentence(entities),
      ...unknown.map(
        (key) => `${key} carries no value that you may see: that is unknown, not a reason against.`,
      ),
    ].join(' '),
  });
}

/** The words of linking for the same values; what hangs together through others is not asked here. */
function sharedLevel({ bits, combination }: SharedValues): string {
  if (combination !== undefined) return 'possible match';
  return bits >= JOIN_AT_BITS ? 'possibly related' : 'none';
}

function entitySentence([left, right]: readonly [string, string]): string {
  if (left === '' && right === '') return 'Neither is in an entity.';
  if (left === right) return `Both are in ${left}.`;
  return `One is in ${left || 'no entity'}, the other in ${right || 'no entity'}.`;
}
