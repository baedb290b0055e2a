// Readings that several sectors share: the same join, for which each sector has its own reasons and points.
import type { IdentifierType } from '../../identifiers/identifier';
import type { RecordKind } from '../../records/record';
import type { Count, Facts } from '../facts';
import type { EpochSeconds } from '../../brand';
import type { Reading } from '../indicator';
import { valueOfSignal, type Signal } from '../signal';
import { contactTypes, countsOfAny, perValueOfMid } from './joins';
import { monthOfTime, monthsBetween } from './months';
import { absent, evidenceOf, fromCounts, fromOwn, present } from './reading';
import { counted, shown, verb } from './words';

/** Adverts that carry a value of one of these types. */
export function inAdverts(
  facts: Facts,
  midTypes: readonly IdentifierType[],
  rule: { readonly signal?: Signal; readonly twiceAt?: number } = {},
): Reading {
  const { signal = 'all', twiceAt = 15 } = rule;
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
    twiceAt = 6,
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
      twiceAt: 6,
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

/** Open for so many years by its own record. */
export function openSince(facts: Facts, now: EpochSeconds, years: number): Reading {
  const [opened] = facts.own('opened');
  if (opened === undefined || (monthsBetween(opened, monthOfTime(now)) ?? 0) < years * 12) return absent;
  return fromOwn(facts, `opened:${opened}`, `Its source says that it has been open since ${opened}.`);
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
