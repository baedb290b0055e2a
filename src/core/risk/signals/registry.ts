// Every signal; a new one is one file and one line here. Nothing else changes: no conf, no search.
import { once } from '../../once';
import { reviewPhrases } from '../lexicon/reviewPhrases';
import {
  incall,
  independent,
  intimateService,
  namesAddress,
  outcall,
  plural,
  price,
  spokenForSignal,
  tour,
} from './advert/offer';
import { contactName, site, textSignal } from './advert/published';
import { category } from './business/category';
import { chain } from './business/chain';
import { closed, opened } from './business/lifetime';
import { formerName } from './business/formerName';
import { nameWord } from './business/nameWord';
import { alwaysOpen, closes } from './business/openingHours';
import { ownerOtherRegion } from './business/ownerOtherRegion';
import { priceLevel } from './business/priceLevel';
import { businessRating, reviewCount } from './business/rating';
import { businessStatus } from './business/status';
import { ended, issued } from './licence/dates';
import { discipline } from './licence/discipline';
import { holderOtherRegion } from './licence/holderOtherRegion';
import { inspections } from './licence/inspections';
import { licenceType, profession } from './licence/licenceType';
import { licenceName, officer } from './licence/named';
import { school } from './licence/school';
import { licenceStatus } from './licence/status';
import { amount, method, paidAtNight } from './payment/amount';
import { referenceAdvert } from './payment/reference';
import { clinical, lexicon, lexiconDenied, lexiconPhrase, night, plain } from './review/lexicon';
import { reviewRating } from './review/rating';
import { all } from './shared/all';
import { livingIn } from './shared/livingIn';
import { minorHint } from './shared/minorHint';
import { region } from './shared/region';
import { restriction } from './shared/restriction';
import { documentsHeld, fees, housingOffered } from './shared/work';
import type { SignalDefinition, SignalSource } from './signal';

/** What comes first is kept where a record shows more than there is room for. */
export const signalDefinitions: readonly SignalDefinition[] = [
  all,
  region,
  category,
  closes,
  alwaysOpen,
  businessStatus,
  businessRating,
  reviewCount,
  opened,
  closed,
  priceLevel,
  chain,
  ownerOtherRegion,
  formerName,
  nameWord,
  licenceStatus,
  licenceType,
  profession,
  discipline,
  holderOtherRegion,
  issued,
  ended,
  inspections,
  school,
  licenceName,
  officer,
  reviewRating,
  minorHint,
  livingIn,
  restriction,
  documentsHeld,
  fees,
  housingOffered,
  lexicon,
  lexiconDenied,
  lexiconPhrase,
  plain,
  clinical,
  night,
  namesAddress,
  price,
  incall,
  outcall,
  tour,
  plural,
  spokenForSignal,
  independent,
  intimateService,
  contactName,
  textSignal,
  site,
  amount,
  method,
  paidAtNight,
  referenceAdvert,
];

export const MAX_SIGNALS = 40; // each is an indexed term of the event, beside its identifiers
export const MAX_SIGNAL_CHARACTERS = 48;
/** What a signal looks like: `<name>` or `<name>:<value>`, without any breaker of Splunk. */
export const signalForm = /^[a-z][a-z0-9_]*(?::[a-z0-9][a-z0-9_.-]*)?$/;

/** Kinds whose texts are what others say of somebody. */
const reviewed: ReadonlySet<string> = new Set(['review', 'post', 'tip']);
const termsOfWork = (
  'fee deposit deduct passport papers documents housing accommodation lodging live-in ' +
  'gebühr abgezogen pässe papiere ausweis unterkunft cuota descuent pasaport alojamiento vivienda'
).split(' ');
const speaksOfWork = (text: string): boolean => {
  const lower = text.toLowerCase();
  return termsOfWork.some((word) => lower.includes(word));
};
const ofWork: ReadonlySet<string> = new Set(['fees', 'documents-held', 'housing-offered']);
const ofKind = new Map<string, readonly SignalDefinition[]>();

function signalsFor(kind: SignalSource['kind']): readonly SignalDefinition[] {
  const held = ofKind.get(kind) ?? signalDefinitions.filter(({ kinds }) => kinds.includes(kind));
  ofKind.set(kind, held);
  return held;
}

/**
 * What a record shows, to be indexed beside its identifiers.
 *
 * @returns distinct signals in alphabetical order, `all` among them; at most 40 of at most 48 characters each, a longer
 *   one is left out. Pure, linear in the length of the record.
 */
export function signalsOf(record: SignalSource): readonly string[] {
  const phrases = once(() => {
    const texts = record.texts.map(({ text }) => text);
    if (reviewed.has(record.kind)) return reviewPhrases(texts);
    // The lexicons of adverts have read an advert already; there are many of them, and few speak of terms of work.
    const speaking = texts.filter(speaksOfWork);
    return reviewPhrases(speaking).filter(({ id }) => ofWork.has(id));
  });
  const found = new Set<string>();
  for (const { name, read } of signalsFor(record.kind))
    for (const value of read({ record, phrases })) {
      const signal = value === '' ? name : `${name}:${value}`;
      if (found.size < MAX_SIGNALS && signal.length <= MAX_SIGNAL_CHARACTERS && signalForm.test(signal))
        found.add(signal);
    }
  return [...found].sort();
}
