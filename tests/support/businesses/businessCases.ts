// Labelled pairs of businesses that do not exist, resolved together as one file: what a person would say of each, and
// what resolution says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsIn } from '../../../src/core/matching/findings';
import { recordSchema, recordToResolve } from '../../../src/core/matching/recordSchema';
import { resolveRecords } from '../../../src/core/matching/resolveRecords';
import type { RecordToResolve } from '../../../src/core/matching/schema';
import { repositoryRoot } from '../repositoryRoot';

/** What a person would call the pair: one business, a question, or two businesses. */
export type BusinessLabel = 'same' | 'possible' | 'different';

type Side = Readonly<Record<string, string>>;

export interface BusinessCase {
  readonly id: string;
  /** Kind of agreement, or kind of trap. */
  readonly class: string;
  readonly expected: BusinessLabel;
  readonly left: Side;
  readonly right: Side;
}

export interface BusinessOutcome extends BusinessCase {
  readonly found: BusinessLabel;
}

export interface BusinessOutcomes {
  readonly cases: readonly BusinessOutcome[];
  /** Matches between records of two cases: all of them wrong. */
  readonly strayMatches: number;
}

/** Right ones among all that were called so, and among all that are. */
export interface Accuracy {
  readonly precision: number;
  readonly recall: number;
}

const file = join(repositoryRoot, 'tests', 'cases', 'resolution', 'businesses.json');

export function businessCases(): readonly BusinessCase[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly BusinessCase[] }).cases;
}

/** Resolves all cases in one run, as Minerva runs it. */
export function resolveBusinesses(cases: readonly BusinessCase[]): BusinessOutcomes {
  const records = cases.flatMap(({ id, left, right }) => [
    recordOf(`${id}:left`, left),
    recordOf(`${id}:right`, right),
  ]);
  const found = new Map<string, BusinessLabel>();
  let strayMatches = 0;
  for (const { records: both, level } of findingsIn(
    resolveRecords(records, recordSchema, { ruleLifting: 'never' }),
  )) {
    const [left, right] = both.map((key) => key.slice(0, key.lastIndexOf(':')));
    if (left === right) found.set(left ?? '', level === 'match' ? 'same' : 'possible');
    else if (level === 'match') strayMatches += 1;
  }
  return { cases: cases.map((one) => ({ ...one, found: found.get(one.id) ?? 'different' })), strayMatches };
}

function recordOf(recordKey: string, { phone, registration, ...fields }: Side): RecordToResolve {
  const values: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [value]])),
    mid: [
      ...(phone === undefined ? [] : [`aa:phone:${phone}`]),
      ...(registration === undefined ? [] : [`bb:registration:${registration}`]),
    ],
  };
  const record = recordToResolve({
    recordKey,
    kind: 'business',
    source: 'directory',
    fields: (field) => values[field] ?? [],
  });
  if (record === undefined) throw new Error(`The record ${recordKey} of the cases is no business.`);
  return record;
}

/** How right one label is; stray matches count against `same`. */
export function accuracyOf(label: BusinessLabel, { cases, strayMatches }: BusinessOutcomes): Accuracy {
  const given = cases.filter(({ found }) => found === label);
  const right = given.filter(({ expected }) => expected === label).length;
  const truth = cases.filter(({ expected }) => expected === label).length;
  const all = given.length + (label === 'same' ? strayMatches : 0);
  return { precision: all === 0 ? 1 : right / all, recall: truth === 0 ? 1 : right / truth };
}
