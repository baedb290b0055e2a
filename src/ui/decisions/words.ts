// Decisions in words, as buttons, lists and announcements say them.
import { readMid } from '../../core/identifiers/mid';
import type { DecisionKind } from '../../core/graph/decision';
import type { Decision } from '../../queries/entity/decisions';
import { countOf, nameOfType, readableValue } from '../words';

/** What a decision does, for who is about to make it. */
export const decisionMeanings: Readonly<Record<DecisionKind, string>> = {
  same: 'These records stay in one entity, whatever their values say.',
  not_same: 'These records never stand in one entity, whatever they share.',
  hide: 'It joins nobody and stands in no entity. It can still be found and opened.',
  trust: 'The value joins its records, however many carry it.',
  distrust: 'The value joins nobody.',
};

const verbs: Readonly<Record<DecisionKind, string>> = {
  same: 'Same',
  not_same: 'Not the same',
  hide: 'Hidden',
  trust: 'Value trusted',
  distrust: 'Value joins nobody',
};

/** `Not the same: Rose Quill and Rosalind Quill`. */
export function describeDecision(
  { kind, records, mid }: Pick<Decision, 'kind' | 'records' | 'mid'>,
  nameOf: (recordKey: string) => string,
): string {
  return `${verbs[kind]}: ${mid === '' ? namesOf(records, nameOf) : describeValue(mid)}`;
}

/** `phone +12025550143`; a value that is indexed by its hash says so. */
export function describeValue(mid: string): string {
  const parts = readMid(mid);
  if (parts === undefined) return mid;
  const { type, value, isHashed } = parts;
  return `${nameOfType(type)} ${isHashed ? `${value.slice(0, 12)}… (a hash)` : readableValue(type, value)}`;
}

const SHOWN_NAMES = 4;

function namesOf(records: readonly string[], nameOf: (recordKey: string) => string): string {
  const names = records.slice(0, SHOWN_NAMES).map(nameOf);
  const rest = records.length - names.length;
  const all = rest > 0 ? [...names, countOf(rest, 'more record')] : names;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
