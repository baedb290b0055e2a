// Every extractor, in order of precedence where two claim the same characters; a new one is one line here.
import { appendAll } from '../appendAll';
import type { Needs } from '../text/needs';
import { address } from './address/address';
import { coordinates } from './coordinates/coordinates';
import { document } from './document/document';
import { email } from './email';
import {
  preparerOf,
  type Candidate,
  type Claim,
  type PreparedExtractor,
  type PreparedInContext,
  type PreparedText,
} from './extractor';
import type { ExtractionContext, Identifier, IdentifierExtractor, IdentifierType } from './identifier';
import { hash } from './hash/hash';
import { iban } from './iban/iban';
import { licence } from './licence/licence';
import { payment } from './payment/payment';
import { phone } from './phone/phone';
import { plate } from './plate/plate';
import { registration } from './registration/registration';
import { readTogether, type TextInContext } from './together';
import { username } from './username';
import { wallet } from './wallet/wallet';
import { domain, url } from './web/url';

const byPrecedence: readonly PreparedExtractor[] = [
  email,
  url,
  domain,
  wallet,
  iban,
  hash,
  coordinates,
  payment,
  username,
  registration,
  licence,
  document,
  plate,
  phone,
  address,
];

export const identifierExtractors: readonly IdentifierExtractor[] = byPrecedence;

const CANONICAL = 'email.canonical';
const PROFILE = 'username.profile';
/** Confidence of a site with scheme or www; below it the site is a bare host. */
const WRITTEN_AS_SITE = 0.9;

const byType = new Map<IdentifierType, IdentifierExtractor>(
  byPrecedence.map((extractor) => [extractor.type, extractor]),
);
const precedence = new Map<IdentifierType, number>(byPrecedence.map(({ type }, place) => [type, place]));

/** The extractor of a type; every type has one, which a test holds. */
export function extractorOf(type: IdentifierType): IdentifierExtractor {
  const extractor = byType.get(type);
  if (extractor === undefined) throw new Error(`No extractor is registered for '${type}'.`);
  return extractor;
}

/**
 * Everything that identifies, in a text.
 *
 * @param text - as the source gave it, in any script, at most a few hundred thousand characters.
 * @param context - the country reads phone numbers without a country code.
 * @returns identifiers in order of place, spans on the raw text. Where two claim the same characters, the one of
 *   higher precedence stays; only the readings of one site (page, domain, profile), what a link carries in it
 *   (a number, a mailbox), a mailbox and its canonical form, and one name at several platforms stand together.
 */
export function extractIdentifiers(text: string, context: ExtractionContext): readonly Identifier[] {
  return identifiersIn(prepare(text), context);
}

/** What the extractors need of a text; whoever prepares texts for `identifiersIn` looks for all of it. */
export const identifierNeeds: readonly Needs[] = byPrecedence.map(({ needs }) => needs);
const prepare = preparerOf(identifierNeeds);

/**
 * As `extractIdentifiers`, of many texts at once: a quarter faster, for whoever reads row after row.
 *
 * @returns what each text holds, in the order of the texts; exactly what it holds when read alone.
 */
export function extractFromMany(texts: readonly TextInContext[]): readonly (readonly Identifier[])[] {
  return readTogether(texts, (lot) => {
    const prepared = lot.map(({ text, context }) => ({ prepared: prepare(text), context }));
    return identifiersInMany(prepared);
  });
}

/** As `extractIdentifiers`, of a text that other finders read too. */
export function identifiersIn(prepared: PreparedText, context: ExtractionContext): readonly Identifier[] {
  const found = new Finds({ prepared, context });
  for (const extractor of byPrecedence) found.take(extractor);
  return found.settled();
}

/**
 * As `identifiersIn`, of many texts: each extractor reads all of them before the next begins. An advert takes every
 * extractor through more code than the processor keeps at hand; read together, it is fetched once for all.
 *
 * @param texts - a hundred or so, each with what is known of it.
 * @returns what each of them holds, in the same order.
 */
export function identifiersInMany(texts: readonly PreparedInContext[]): readonly (readonly Identifier[])[] {
  const all = texts.map((one) => new Finds(one));
  for (const extractor of byPrecedence)
    if (extractor.findTogether === undefined) for (const found of all) found.take(extractor);
    else takeTogether(all, texts, extractor, extractor.findTogether);
  return all.map((found) => found.settled());
}

/** As `take` of each, by an extractor that reads stage by stage. */
function takeTogether(
  all: readonly Finds[],
  texts: readonly PreparedInContext[],
  extractor: PreparedExtractor,
  find: NonNullable<PreparedExtractor['findTogether']>,
): void {
  const places: number[] = [];
  for (let at = 0; at < texts.length; at += 1)
    if (texts[at]?.prepared.meets(extractor.needs) === true) places.push(at);
  const found = find(places.map((at) => texts[at] as PreparedInContext));
  places.forEach((at, place) => all[at]?.put(extractor, found[place] ?? []));
}

/** What the extractors find in one text. */
class Finds {
  readonly #prepared: PreparedText;
  readonly #context: ExtractionContext;
  readonly #identifiers: Identifier[] = [];
  /**
   * Claims are settled in the text as it is read: in the raw one, two finds share a character that was written for two,
   * and what was written backwards reaches over what stands beside it. Undefined where both are the same.
   */
  readonly #claims: Claim[] | undefined;

  constructor({ prepared, context }: PreparedInContext) {
    this.#prepared = prepared;
    this.#context = context;
    this.#claims = prepared.isAsWritten ? undefined : [];
  }

  take(extractor: PreparedExtractor): void {
    const claims = this.#claims;
    if (claims === undefined)
      addAll(this.#identifiers, extractor.extractPrepared(this.#prepared, this.#context));
    else addAll(claims, extractor.claims(this.#prepared, this.#context));
  }

  put(extractor: PreparedExtractor, found: readonly Candidate[]): void {
    const claims = this.#claims;
    if (claims === undefined) addAll(this.#identifiers, extractor.identifiersOf(this.#prepared, found));
    else addAll(claims, extractor.claimsOf(this.#prepared, found));
  }

  /** In order of place, without those whose characters others have; asked once. */
  settled(): readonly Identifier[] {
    const identifiers = this.#identifiers;
    const claims = this.#claims;
    if (claims === undefined)
      return identifiers.length < 2 ? identifiers : withoutOverlaps(identifiers.sort(byPlace));
    if (claims.length === 0) return identifiers;
    return withoutOverlaps(claims.sort(byPlace))
      .map(({ identifier }) => identifier)
      .sort(byPlace);
  }
}

function addAll<Found>(all: Found[], more: readonly Found[]): void {
  for (let place = 0; place < more.length; place += 1) all.push(more[place] as Found);
}

/** What a find claims, at places of one text. */
type Claimed = Omit<Claim, 'identifier'>;

function withoutOverlaps<Found extends Claimed>(sorted: readonly Found[]): readonly Found[] {
  if (!hasOverlap(sorted)) return sorted;
  const kept: Found[] = [];
  let groupStart = 0;
  let groupEnd = 0;
  for (const next of sorted) {
    if (next.start >= groupEnd) groupStart = kept.length;
    const rivals = kept.slice(groupStart).filter((held) => held.end > next.start && !mayShare(held, next));
    if (rivals.some((held) => rank(held) <= rank(next))) continue;
    if (rivals.length > 0) {
      const stay = kept.slice(groupStart).filter((held) => !rivals.includes(held));
      kept.length = groupStart;
      appendAll(kept, stay);
    }
    kept.push(next);
    groupEnd = Math.max(next.start >= groupEnd ? 0 : groupEnd, next.end);
    // Only what still reaches beyond the next start can be a rival; keeps the group short on long chains.
    while (groupStart < kept.length - 1 && (kept[groupStart]?.end ?? 0) <= next.start) groupStart += 1;
  }
  return kept;
}

function hasOverlap(sorted: readonly Claimed[]): boolean {
  let end = 0;
  for (const next of sorted) {
    if (next.start < end) return true;
    ({ end } = next);
  }
  return false;
}

function mayShare(left: Claimed, right: Claimed): boolean {
  const isSameSite =
    left.start === right.start && left.end === right.end && isOfSite(left) && isOfSite(right);
  return isSameSite || isInLink(left, right) || isInLink(right, left) || isSecondForm(left, right);
}

/** One mailbox as written and in canonical form; one name at several platforms. */
function isSecondForm(left: Claimed, right: Claimed): boolean {
  if (left.type !== right.type || left.start !== right.start || left.end !== right.end) return false;
  if (left.type === 'email') return left.rule === CANONICAL || right.rule === CANONICAL;
  return left.type === 'username' && left.rule !== PROFILE && right.rule !== PROFILE;
}

/** What a link may carry in it, whole. */
const carriedTypes: ReadonlySet<IdentifierType> = new Set(['email', 'wallet', 'hash']);
const carriedRules: ReadonlySet<string> = new Set(['phone.link', 'payment.link', 'coordinates.link']);

function isInLink(outer: Claimed, inner: Claimed): boolean {
  const isCarried = carriedTypes.has(inner.type) || carriedRules.has(inner.rule);
  return isCarried && isOfSite(outer) && outer.start <= inner.start && outer.end >= inner.end;
}

function isOfSite(found: Claimed): boolean {
  return found.type === 'url' || found.type === 'domain' || found.rule === PROFILE;
}

/** A word with a dot in it is a site only if it is nothing else: "ig: jane.love" is a name. */
function rank(found: Claimed): number {
  const place = placeOf(found);
  return isOfSite(found) && found.confidence < WRITTEN_AS_SITE ? place + byPrecedence.length : place;
}

function placeOf(found: Claimed): number {
  return precedence.get(found.type) ?? byPrecedence.length;
}

function byPlace(left: Claimed, right: Claimed): number {
  return left.start - right.start || placeOf(left) - placeOf(right) || right.end - left.end;
}
