// Readings that several sectors share: the same join, for which each sector has its own reasons and points.
import type { IdentifierType } from '../../identifiers/identifier';
import type { RecordKind } from '../../records/record';
import { valuesNamed, type Count, type Facts, type RecordFact } from '../facts';
import type { EpochSeconds } from '../../brand';
import type { Reading } from '../indicator';
import { valueOfSignal, type Signal } from '../signal';
import { addressTypes, contactTypes, countsOfAny, perValueOfMid } from './joins';
import { monthOfTime, monthsBetween } from './months';
import { absent, evidenceOf, evidenceOfRecord, fromCounts, fromOwn, present } from './reading';
import { LONG_CHAIN, rotationOf } from './rotation';
import { counted, shown, verb } from './words';

/** Adverts that carry a value of one of these types. */
export function inAdverts(
  facts: Facts,
  midTypes: readonly IdentifierType[],
  rule: { readonly signal?: Signal; readonly twiceAt?: number } = {},
): Reading {
  const { signal = 'all', twiceAt = 6 } = rule;
  return fromCounts(facts.counts({ kind: 'advert', signal, midTypes }), {
    atLeast: 1,
    twiceAt,
    say: ({ mid, records }) => `Its ${shown(mid)} stands in ${counted(records, 'advert')}.`,
  });
}

/** Kinds of text in which somebody says something of the place. */
export const textKinds = ['review', 'advert', 'tip', 'post'] as const satisfies readonly RecordKind[];

/** Texts that show a signal: "2 reviews with its page … say that …". */
export function textsThat(
  facts: Facts,
  signal: Signal,
  {
    says,
    kinds = textKinds,
    twiceAt = 3,
  }: {
    /** What they say: "staff live where they work". */
    readonly says: string;
    readonly kinds?: readonly RecordKind[];
    readonly twiceAt?: number;
  },
): Reading {
  return fromCounts(
    countsOfAny(
      facts,
      kinds.map((kind) => ({ kind, signal })),
    ),
    {
      atLeast: 1,
      twiceAt,
      say: ({ kind, mid, records }) =>
        `${counted(records, kind)} with its ${shown(mid)} ${verb(records, 'says', 'say')} that ${says}.`,
    },
  );
}

/** Wording that may point to a minor, in any kind of text. */
export function minorHints(facts: Facts): Reading {
  return fromCounts(
    countsOfAny(
      facts,
      textKinds.map((kind) => ({ kind, signal: 'minor_hint' })),
    ),
    {
      atLeast: 1,
      twiceAt: 3,
      say: ({ kind, mid, records }) =>
        `${counted(records, kind)} with its ${shown(mid)} ${verb(records, 'has', 'have')} wording that may point to a minor; read ${verb(records, 'it', 'them')} first.`,
    },
  );
}

/** One wording in several adverts under one value. */
export function oneWording(facts: Facts, atLeast: number, twiceAt: number): Reading {
  return fromCounts(facts.counts({ kind: 'advert', name: 'text' }), {
    atLeast,
    twiceAt,
    say: ({ mid, records }) => `${counted(records, 'advert')} with its ${shown(mid)} have one wording.`,
  });
}

/** Different values of a signal under one value of the subject: names under a phone, regions under an account. */
export function severalValues(
  facts: Facts,
  question: { readonly kind: RecordKind; readonly name: string },
  { atLeast, twiceAt, what }: { readonly atLeast: number; readonly twiceAt: number; readonly what: string },
): Reading {
  const several = perValueOfMid(facts.counts(question)).filter(([, counts]) => counts.length >= atLeast);
  const [most] = several;
  if (most === undefined) return absent;
  const [mid, values] = most;
  return present({
    evidence: several.flatMap(([, counts]) => counts.map(evidenceOf)),
    strength: values.length >= twiceAt ? 2 : 1,
    sentence: `Records of the kind ${question.kind} with its ${shown(mid)} show ${values.length} different ${what}.`,
  });
}

const overStates = ['revoked', 'suspended', 'surrendered', 'denied'];

/** Licences that an order ended, or that were given up. */
export function endedLicences(
  facts: Facts,
  {
    midTypes,
    mostSubjects,
    twiceAt = 2,
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
    twiceAt: 2,
    say: ({ mid, records, signal }) =>
      `The board acted on ${counted(records, 'licence')} with its ${shown(mid)} for ${causes[valueOfSignal(signal)] ?? 'another cause'}.`,
  });
}

/** No licence in force carries one of its values, though licences are known. */
export function withoutLicence(facts: Facts): Reading {
  return facts.counts({ kind: 'licence', signal: 'status:active', mostSubjects: Infinity }).length > 0
    ? absent
    : fromOwn(
        facts,
        'all',
        'No licence in force is known that carries one of its values, though licences of its region are.',
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

/** A contact that other businesses carry too, but not so many that it is a service. */
export function contactShared(facts: Facts): Reading {
  return fromCounts(
    facts
      .counts({ kind: 'business', signal: 'all', midTypes: contactTypes })
      .filter(({ subjects }) => subjects > 1),
    {
      atLeast: 2,
      twiceAt: 4,
      say: ({ mid, records }) =>
        `Its ${shown(mid)} stands in the listings of ${counted(records, 'business')}.`,
    },
  );
}

/** Businesses of a trade that share one of its contacts, or stand at its address. */
export function tradesAt(
  facts: Facts,
  categories: readonly string[],
  {
    midTypes,
    atLeast,
    twiceAt,
    where,
  }: {
    readonly midTypes: readonly IdentifierType[];
    readonly atLeast: number;
    readonly twiceAt?: number;
    readonly where: 'at its address' | 'under one of its contacts';
  },
): Reading {
  const questions = categories.map((category) => ({
    kind: 'business' as const,
    signal: `category:${category}`,
    midTypes,
    mostSubjects: Infinity,
  }));
  return fromCounts(countsOfAny(facts, questions), {
    atLeast,
    ...(twiceAt === undefined ? {} : { twiceAt }),
    say: ({ records, signal }) =>
      `${counted(records, 'business')} listed as ${valueOfSignal(signal)} ${verb(records, 'stands', 'stand')} ${where}.`,
  });
}

const MAILBOX_LICENCES = 12;

/** An address of private mailboxes: a provider is listed there, or a dozen licences name it. */
export function atMailbox(facts: Facts): Reading {
  const providers = facts.counts({
    kind: 'business',
    signal: 'category:mailbox',
    midTypes: addressTypes,
    mostSubjects: Infinity,
  });
  if (providers.length > 0)
    return fromCounts(providers, {
      atLeast: 1,
      say: () => 'A provider of private mailboxes is listed at its address.',
    });
  return fromCounts(
    facts.counts({ kind: 'licence', signal: 'all', midTypes: addressTypes, mostSubjects: Infinity }),
    {
      atLeast: MAILBOX_LICENCES,
      say: ({ records }) =>
        `${counted(records, 'licence')} name its address; it is read as one of private mailboxes.`,
    },
  );
}

/** Actions for papers and hygiene happen to anybody. */
const lightActions: ReadonlySet<string> = new Set(['records', 'sanitation', 'other']);

/** A licence in force for three years and more, and no grave action on any that reaches it. */
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
    ({ signals }) =>
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

/** Open for so many years by its own record. */
export function openSince(facts: Facts, now: EpochSeconds, years: number): Reading {
  const [opened] = facts.own('opened');
  if (opened === undefined || (monthsBetween(opened, monthOfTime(now)) ?? 0) < years * 12) return absent;
  return fromOwn(facts, `opened:${opened}`, `Its source says that it is open since ${opened}.`);
}

/** Listed as a site of a chain. */
export function ofChain(facts: Facts): Reading {
  return facts.isOwn('chain')
    ? fromOwn(facts, 'chain', 'Its source names a parent company or a number of the site.')
    : absent;
}

/** Payments that show one of several signals. */
export function paymentsThat(
  facts: Facts,
  signals: readonly Signal[],
  {
    atLeast,
    twiceAt,
    say,
  }: { readonly atLeast: number; readonly twiceAt: number; readonly say: (count: Count) => string },
): Reading {
  return fromCounts(
    countsOfAny(
      facts,
      signals.map((signal) => ({ kind: 'payment', signal })),
    ),
    { atLeast, twiceAt, say },
  );
}

function distinctOf(records: readonly RecordFact[], name: string): number {
  return new Set(records.flatMap(({ signals }) => valuesNamed(signals, name))).size;
}
