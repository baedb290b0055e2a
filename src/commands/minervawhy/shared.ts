// What two records share, value by value: what it proves, or why it proves nothing here.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { strongestCombination, type Combination } from '../../core/graph/combinations';
import { HUB_ABOVE } from '../../core/graph/hubLimit';
import { describeMid } from '../../core/graph/reasons';
import { weightClassOf, weightTable } from '../../core/graph/weights';
import type { DecidedTies } from '../../core/paths/decided';
import { pathGraphOf, type PathRow } from '../../core/paths/pathGraph';
import { stepsOf, type PathStep } from '../../core/paths/steps';
import { readMid } from '../../core/identifiers/mid';
import { textOf, type Asker } from '../minervachanged/ask';
import { rowOf } from '../minervapath/rows';
import { refusalsOf } from '../minervapath/searches';
import { sharersOf, splunkPathSource } from '../minervapath/source';
import type { WhySettings } from './settings';

export interface SharedValues {
  readonly rows: readonly CommandRow[];
  /** Bits of values that join, none refused. */
  readonly bits: number;
  /** Values that both carry, and those of them that were refused. */
  readonly shared: number;
  readonly refused: number;
  /** Values of different kinds that are together rare enough for a possible match, as linking has it. */
  readonly combination: Combination | undefined;
  /** Records of the two that carry anything at all. */
  readonly known: ReadonlySet<string>;
}

/** Values that both records carry at present, strongest first, refused ones last. */
export async function sharedValues(
  asker: Asker,
  pair: WhySettings,
  decided: DecidedTies,
): Promise<SharedValues> {
  const carried = await splunkPathSource(asker, HUB_ABOVE).valuesOf([pair.left, pair.right]);
  const known = new Set(carried.map(({ recordKey }) => recordKey));
  const valuesOf = (key: string): Set<string> =>
    new Set(carried.filter(({ recordKey }) => recordKey === key).map(({ value }) => value));
  const right = valuesOf(pair.right);
  const shared = [...valuesOf(pair.left)].filter((value) => right.has(value));
  const sharers = await sharersOf(asker, shared, HUB_ABOVE);
  const refusals = await refusalReasons(asker, shared);
  const told = shared
    .map((value) => tellValue(carried, pair, { value, sharers, decided, refusals }))
    .sort((one, other) => Number(one.isRefused) - Number(other.isRefused) || other.bits - one.bits);
  const joining = told.filter(({ isRefused }) => !isRefused);
  return {
    rows: told.map(({ row }) => row),
    bits: joining.reduce((sum, { bits }) => sum + bits, 0),
    shared: told.length,
    refused: told.length - joining.length,
    combination: strongestCombination(
      joining.map(({ value: mid, bits }) => ({ mid, bits, others: [OTHER] })),
    ),
    known,
  };
}

const OTHER = 1; // the one record beside the first: of two there is no more to tell apart

interface Refusal {
  readonly verdict: string;
  readonly reason: string;
}

async function refusalReasons(
  asker: Asker,
  values: readonly string[],
): Promise<ReadonlyMap<string, Refusal>> {
  const reasons = new Map<string, Refusal>();
  for await (const rows of asker.about(values, refusalsOf, 'mid'))
    for (const row of rows)
      reasons.set(textOf(row, 'mid'), { verdict: textOf(row, 'verdict'), reason: textOf(row, 'reason') });
  return reasons;
}

interface ValueFacts {
  readonly value: string;
  readonly sharers: ReadonlyMap<string, number>;
  readonly decided: DecidedTies;
  readonly refusals: ReadonlyMap<string, Refusal>;
}

interface Told {
  readonly value: string;
  readonly row: CommandRow;
  readonly bits: number;
  readonly isRefused: boolean;
}

function tellValue(carried: readonly PathRow[], pair: WhySettings, facts: ValueFacts): Told {
  const { value, decided } = facts;
  const rows = carried.filter((row) => row.value === value);
  const graph = pathGraphOf(rows, { crossRefused: true, sharers: facts.sharers });
  const nodes = [
    graph.nodeOfRecord.get(pair.left) ?? 0,
    graph.records.length,
    graph.nodeOfRecord.get(pair.right) ?? 0,
  ];
  const [step] = stepsOf(graph, { nodes }, { decided });
  const refusal = step === undefined ? undefined : refusalOf(step, rows, facts);
  const bits = step?.bits ?? 0;
  const row = rowOf({
    feature: readMid(value)?.type ?? 'value',
    verdict: refusal === undefined ? 'for' : 'neutral',
    left: value,
    right: value,
    bits: refusal === undefined ? bits.toFixed(1) : '0.0',
    sharers: step?.sharers,
    first_seen: step?.firstSeen || undefined,
    last_seen: step?.lastSeen || undefined,
    sentence: refusal ?? step?.sentence,
  });
  return { value, row, bits, isRefused: refusal !== undefined };
}

/** Why a shared value says nothing here: a person's word, linking's, or the table of weights. */
function refusalOf(step: PathStep, rows: readonly PathRow[], facts: ValueFacts): string | undefined {
  const { value, decided, refusals } = facts;
  const what = describeMid(value);
  if (decided.closed.has(value)) return `Both carry ${what}, but a person has said that it joins nobody.`;
  if (decided.trusted.has(value)) return undefined;
  const { verdict, reason } = refusals.get(value) ?? { verdict: '', reason: '' };
  if (verdict === 'hub' || verdict === 'oversize' || verdict === 'distrusted') return reason;
  if (step.sharers > HUB_ABOVE)
    return `Both carry ${what}, as ${step.sharers} records do: such a value mostly belongs to a service or place that many use, and joins nobody.`;
  if (!weightTable[weightClassOf(value)].mayJoin)
    return `Both carry ${what}; linking never joins by it: ${weightTable[weightClassOf(value)].note}`;
  // A gap cuts some carriers from others: whether these two, their own times say.
  if (pathGraphOf(rows).cutValues.has(value))
    return verdict === 'gap' ? `${step.sentence} ${reason}` : `${step.sentence} It is not weighed.`;
  return undefined;
}
