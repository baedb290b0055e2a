// Readings of licences that several sectors share.
import type { EpochSeconds } from '../../brand';
import type { IdentifierType } from '../../identifiers/identifier';
import { valuesNamed, type Facts, type RecordFact } from '../facts';
import type { Reading, SignalRead } from '../indicator';
import { valueOfSignal } from '../signal';
import { countsOfAny } from './joins';
import { monthOfTime, monthsBetween } from './months';
import { absent, evidenceOfRecord, fromCounts, fromOwn, present } from './reading';
import { LONG_CHAIN, rotationOf } from './rotation';
import { counted, shown, verb } from './words';

const overStates = ['revoked', 'suspended', 'surrendered', 'denied'];

/** Licences that an order ended, or that were given up. */
export function endedLicences(
  facts: Facts,
  {
    midTypes,
    mostSubjects,
    twiceAt = 4,
  }: {
    readonly midTypes?: readonly IdentifierType[];
    readonly mostSubjects?: number;
    readonly twiceAt?: number;
  } = {},
): Reading {
  const questions = overStates.map((state) => ({
    kind: 'licence' as const,
    signal: `status:${state}`,
    ...(midTypes === undefined ? {} : { midTypes }),
    ...(mostSubjects === undefined ? {} : { mostSubjects }),
  }));
  return fromCounts(countsOfAny(facts, questions), {
    atLeast: 1,
    twiceAt,
    say: ({ mid, records, signal }) =>
      `${counted(records, 'licence')} with its ${shown(mid)} ${verb(records, 'was', 'were')} ${valueOfSignal(signal)}.`,
  });
}

/** Actions of a board for one of these causes. */
export function boardActed(
  facts: Facts,
  causes: Readonly<Record<string, string>>,
  { mostSubjects }: { readonly mostSubjects?: number } = {},
): Reading {
  const questions = Object.keys(causes).map((cause) => ({
    kind: 'licence' as const,
    signal: `discipline:${cause}`,
    ...(mostSubjects === undefined ? {} : { mostSubjects }),
  }));
  return fromCounts(countsOfAny(facts, questions), {
    atLeast: 1,
    twiceAt: 4,
    say: ({ mid, records, signal }) =>
      `The board acted on ${counted(records, 'licence')} with its ${shown(mid)} for ${causes[valueOfSignal(signal)] ?? 'another cause'}.`,
  });
}

/** No licence in force carries one of its values, though licences are known: some that reach it, or others of its region. */
export function withoutLicence(facts: Facts): Reading {
  if (facts.counts({ kind: 'licence', signal: 'status:active', mostSubjects: Infinity }).length > 0)
    return absent;
  return fromOwn(
    facts,
    'all',
    facts.hasKind('licence')
      ? 'Licences that reach it are known, and none in force that carries one of its values.'
      : 'No licence in force is known that carries one of its values, though licences of its region are.',
  );
}

/** Licences that follow each other under new names. */
export function rotation(facts: Facts): Reading {
  const found = rotationOf(facts);
  if (found === undefined) return absent;
  const { chain, linked } = found;
  return present({
    evidence: linked.map(evidenceOfRecord),
    strength: chain.length >= LONG_CHAIN ? 2 : 1,
    sentence: `${chain.length} licences followed each other under ${distinctOf(chain, 'name')} names, each after the last was ended by an order or given up.`,
  });
}

const SEVERAL_NAMES = 3;
const MANY_NAMES = 6;

/** One officer on licences of several names. */
export function oneHolder(facts: Facts): Reading {
  const byOfficer = new Map<string, RecordFact[]>();
  for (const licence of facts.records('licence'))
    for (const officer of valuesNamed(licence.signals, 'officer'))
      byOfficer.set(officer, [...(byOfficer.get(officer) ?? []), licence]);
  const held = [...byOfficer.values()]
    .map((licences) => ({ licences, names: distinctOf(licences, 'name') }))
    .filter(({ names }) => names >= SEVERAL_NAMES)
    .sort((left, right) => right.names - left.names);
  const [most] = held;
  if (most === undefined) return absent;
  return present({
    evidence: held.flatMap(({ licences }) => licences.map(evidenceOfRecord)),
    strength: most.names >= MANY_NAMES ? 2 : 1,
    sentence: `One name of an officer stands on licences of ${most.names} establishments with different names.`,
  });
}

/** Actions for papers and hygiene happen to anybody. */
const lightActions: ReadonlySet<string> = new Set(['records', 'sanitation', 'other']);

/** A licence of its own in force for three years and more, and no grave action on any that reaches it. */
export function longLicensed(facts: Facts, now: EpochSeconds): Reading {
  const licences = facts.records('licence');
  const isTainted = licences.some(
    ({ signals }) =>
      valuesNamed(signals, 'discipline').some((action) => !lightActions.has(action)) ||
      valuesNamed(signals, 'status').some((state) => overStates.includes(state)),
  );
  if (isTainted) return absent;
  const month = monthOfTime(now);
  const long = licences.filter(
    ({ mids, signals }) =>
      // Another shop of the same officer says nothing for this one.
      mids.some((mid) => facts.subject.mids.includes(mid)) &&
      signals.includes('status:active') &&
      valuesNamed(signals, 'issued').some((issued) => (monthsBetween(issued, month) ?? 0) >= LONG_MONTHS),
  );
  const [first] = long;
  if (first === undefined) return absent;
  return present({
    evidence: long.map(evidenceOfRecord),
    strength: 1,
    sentence: `A licence issued in ${valuesNamed(first.signals, 'issued')[0] ?? ''} is in force, without any grave action of the board.`,
  });
}

const LONG_MONTHS = 36;

/** Inspections that the board lists, and no grave action. */
export function inspectedOnly(facts: Facts): Reading {
  const isGrave = facts
    .counts({ kind: 'licence', name: 'discipline', mostSubjects: Infinity })
    .some(({ signal }) => !lightActions.has(valueOfSignal(signal)));
  if (isGrave) return absent;
  return fromCounts(
    countsOfAny(facts, [
      { kind: 'licence', signal: 'inspections:some' },
      { kind: 'licence', signal: 'inspections:many' },
    ]),
    {
      atLeast: 1,
      say: ({ mid, records }) =>
        `The board lists inspections of ${counted(records, 'licence')} with its ${shown(mid)}, and no grave action.`,
    },
  );
}

function distinctOf(records: readonly RecordFact[], name: string): number {
  return new Set(records.flatMap(({ signals }) => valuesNamed(signals, name))).size;
}

/** What `rotation` asks for. */
export const rotationReads: readonly SignalRead[] = ['name', 'issued', 'ended', 'status', 'officer'].map(
  (name) => ({ kind: 'licence', name }),
);
