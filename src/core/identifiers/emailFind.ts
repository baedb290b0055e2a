// Finds e-mail addresses in a prepared text: an at sign in any writing, a host behind it, the name of a mailbox before it.
import type { Span } from '../brand';
import { tableOf } from '../text/heldWords';
import { readTokens, tokensFrom, type Token, type TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import type { Needs } from '../text/needs';
import { canonicalEmail, isMailProvider, withoutInstruction } from './emailCanonical';
import {
  atCapitals,
  isPlainArticle,
  atPicture,
  doubtfulAts,
  atPictures,
  atSign,
  atTriggers,
  atWord,
  picturesBeforeHosts,
  type AtMark,
} from './emailMarks';
import { isBehindProse, isMeant, isMeantWithoutAt } from './emailMeant';
import { localBefore, mailHostAt, spokenHostAt, type LocalPart, type MailHost } from './emailParts';
import { spokenProviders } from './emailProviders';
import { mailboxBehind } from './emailProviderFirst';
import { anchorsOf, hasGluedSign, isHostWord, readWhole } from './mailbox/anchors';
import { enclosedAts, partFillers } from './mailbox/signTable';
import { apartTriggers, mailboxesApart } from './mailbox/partsApart';
import { withoutHyphens } from './mailbox/spelledLetters';
import { mailboxesAround, type Mailbox } from './mailbox/mailboxes';
import type { Candidate } from './extractor';
import { isCapitalsAt } from './web/dots';
import { isDigitUnit, isWordAt } from './web/characters';
import { mailDomainOf } from './web/host';
import { AT, jointsOf, PICTURE } from './web/joints';
import type { DrawnTogether } from './web/letterRuns';
import { apartFrom, inOrder, merged } from './web/spans';

const triggerWords: ReadonlySet<string> = new Set([
  ...atTriggers,
  ...enclosedAts,
  ...spokenProviders.keys(),
  ...apartTriggers,
]);
const circled = /[ⓐⒶ🅐🅰]/u;

/** Whether a letter "a" in a circle may stand for the at sign: clean text does not tell. */
export const hasCircledAt = (raw: string, text: string): boolean => raw !== text && circled.test(raw);

export const emailNeeds: Needs = {
  signs: '@&%\\',
  words: triggerWords,
  also: (text) =>
    text.includes('AT') ||
    atPictures.some((picture) => text.includes(picture)) ||
    hasGluedSign(text) ||
    hasPictureBeforeHost(text),
};

function hasPictureBeforeHost(text: string): boolean {
  if (!gluedPicture.test(text)) return false;
  const table = readTokens(text);
  return picturesBeforeHosts(text, table, jointsOf(text, table)).length > 0;
}
const gluedPicture = /[\p{L}\p{N}]\p{Extended_Pictographic}/u;

/** What of a prepared text the finder reads. */
export interface EmailText {
  readonly raw: string;
  /** Clean, with full stops as they are written. */
  readonly text: string;
  readonly rawSpan: (start: number, end: number) => Span;
  readonly table: TokenTable;
  /** Places in `table` of the words of `emailNeeds`, in order. */
  readonly places: readonly number[];
  readonly drawn: DrawnTogether | undefined;
}

const isTrigger = tableOf(triggerWords);

function placesOf({ numbers }: TokenTable): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < numbers.length; place += 1)
    if (isTrigger[numbers[place] ?? 0] === 1) places.push(place);
  return places;
}

/** What of a text is a mailbox, and what is one that could not be read whole. */
export interface EmailsRead {
  readonly emails: readonly Candidate[];
  /** Stretches that belong to mailboxes: what looks like a site there is none. */
  readonly shadows: readonly Span[];
}

const isAtWord = tableOf([...atTriggers, ...enclosedAts]);
const isApartTrigger = tableOf(apartTriggers);
/** Words at which an address as written or said may stand. */
const isMarkWord = tableOf([...atTriggers, ...spokenProviders.keys()]);

/** E-mail addresses in order of place; the form that the provider reads stands behind the one that is written. */
export function findEmails(prepared: EmailText): EmailsRead {
  const { text, table, drawn } = prepared;
  const sorted = sortedPlaces(prepared);
  if (drawn === undefined && !hasAnySign(prepared, sorted)) return noEmails;
  const { marks, ats, nouns } = sorted;
  const tokens = tokensFrom(table, text);
  const emails = emailsIn(prepared, tokens, marks);
  const known = merged(readWhole(emails, tokens));
  const anchors = anchorsOf({ text, tokens, table, atWords: ats, known });
  const { mailboxes, shadows } = mailboxesAround(text, anchors, known);
  const read = widerThan(mailboxes, emails);
  const signed =
    read.length === 0 ? emails : inOrder([...apartFrom(emails, read), ...read.flatMap(candidatesOfMailbox)]);
  const apart = nouns.length === 0 && !hasAt(text, table) ? [] : mailboxesApart(text, tokens, nouns);
  const outside = apart.length === 0 ? [] : apartFrom(inOrder(apart), merged(signed));
  if (outside.length === 0 && shadows.length === 0) return { emails: signed, shadows };
  const all = inOrder([...signed, ...outside.flatMap(candidatesOfMailbox)]);
  return { emails: all, shadows: merged([...all, ...shadows]) };
}

export const noEmails: EmailsRead = { emails: [], shadows: [] };

const hasAt = (text: string, table: TokenTable): boolean => (jointsOf(text, table).has & AT) !== 0;

const CODES = [0x26, 0x25, 0x5c]; // & % \\
const atPicturesWithin = new RegExp(atPictures.join('|'), 'u');

/** Whether a sign of a mailbox is there at all: spares most texts the rest. */
function hasAnySign({ raw, text, table }: EmailText, { marks, ats, nouns }: SortedPlaces): boolean {
  if (marks.length > 0 || ats.length > 0 || nouns.length > 0) return true;
  const joints = jointsOf(text, table);
  const { has, glued } = joints;
  if ((has & AT) !== 0 || glued.length > 0) return true;
  if (CODES.some((unit) => ((table.signs[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0)) return true;
  if (
    (has & PICTURE) !== 0 &&
    (atPicturesWithin.test(text) || picturesBeforeHosts(text, table, joints).length > 0)
  )
    return true;
  return hasCircledAt(raw, text);
}

interface SortedPlaces {
  readonly marks: readonly number[];
  readonly ats: readonly number[];
  readonly nouns: readonly number[];
}

/** Places by what may stand there; "a" among words is nothing, and is everywhere, and so is "at" without a host. */
function sortedPlaces({ text, table, places }: EmailText): SortedPlaces {
  const marks: number[] = [];
  const ats: number[] = [];
  const nouns: number[] = [];
  for (const place of places) {
    const number = table.numbers[place] ?? 0;
    if (isApartTrigger[number] === 1) nouns.push(place);
    const isAt = isAtWord[number] === 1;
    if (isAt && !mayBeAt(text, table, place)) continue;
    if (isAt) ats.push(place);
    if (isMarkWord[number] === 1) marks.push(place);
  }
  return { marks, ats, nouns };
}

/** Names of the at sign that are words of sentences, or only letters. */
const isDoubtfulAt = tableOf([...doubtfulAts, ...enclosedAts]);
/** What else only hosts have, as "example point co point uk" does. */
const isSecondLevel = tableOf(['co', 'uk']);
const REACH_OF_HOST = 7;

/** Whether a word for the at sign has something other than blanks beside it, or something of a host near behind it. */
function mayBeAt(text: string, table: TokenTable, place: number): boolean {
  const { starts, ends, numbers } = table;
  const { glued } = jointsOf(text, table);
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  if (isDoubtfulAt[numbers[place] ?? 0] !== 1 || unitAt(text, start) >= 128) return true;
  const before = start > 0 ? unitAt(text, start - 1) : SPACE;
  const behind = end < text.length ? unitAt(text, end) : SPACE;
  const isFreeBefore = before === SPACE || before === LINE;
  if (
    before === AT_SIGN ||
    before === FOUR ||
    before === ZERO ||
    (!isFreeBefore && behind !== SPACE && behind !== LINE)
  )
    return true;
  // "( at )"
  if (isFreeBefore && start > 1 && !isWordAt(text, start - 2) && !isWordAt(text, end + 1)) return true;
  if (end - start === 1 && isPlainArticle(text, table, place)) return false;
  const last = Math.min(numbers.length - 1, place + REACH_OF_HOST);
  if (glued.some((one) => one > place && one <= last)) return true;
  for (let at = place + 1; at <= last; at += 1) {
    if (isHostWord[numbers[at] ?? 0] === 1) return true;
    if (isSecondLevel[numbers[at] ?? 0] === 1) return true;
    const gap = ends[at] ?? 0;
    // "d0t"
    if (gap - (starts[at] ?? 0) === 1 && starts[at + 1] === gap) return true;
    const next = starts[at + 1] ?? text.length;
    if (next - gap === 1) {
      const unit = unitAt(text, gap);
      if (unit !== SPACE && unit !== LINE && unit !== HYPHEN && !isBetweenDigits(text, gap, next))
        return true;
    } else if (
      next - gap === 2 &&
      SENTENCE_ENDS.has(unitAt(text, gap)) &&
      isHostWord[numbers[at + 1] ?? 0] !== 1
    )
      return false;
    else if (next - gap > 2) {
      if (SENTENCE_ENDS.has(unitAt(text, gap))) return false;
      if (hasSignOfDot(text, gap, next)) return true;
    }
  }
  return false;
}
const isBetweenDigits = (text: string, gap: number, next: number): boolean =>
  isDigitUnit(unitAt(text, gap - 1)) && isDigitUnit(unitAt(text, next));
const HYPHEN = 0x2d;
const AT_SIGN = 0x40;
const FOUR = 0x34; // "4t"
const ZERO = 0x30; // "d0t"
const SENTENCE_ENDS = new Set([0x2e, 0x21, 0x3f, 0x0a]);

/** "example . org", "example (org)" */
function hasSignOfDot(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = unitAt(text, at);
    if (unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0x3c) return true;
    if (unit === 0x2e && at + 1 < to) return true;
  }
  return false;
}
const SPACE = 0x20;
const LINE = 0x0a;

/** Mailboxes that hold all of the addresses they share characters with, and more; both in order of place. */
function widerThan(mailboxes: readonly Mailbox[], emails: readonly Candidate[]): readonly Mailbox[] {
  let next = 0;
  return mailboxes.filter(({ start, end, name, host }) => {
    const { length } = `${name}@${host.host}`;
    while (next < emails.length && (emails[next]?.end ?? 0) <= start) next += 1;
    for (let at = next; at < emails.length && (emails[at]?.start ?? end) < end; at += 1) {
      const one = emails[at] as Candidate;
      if (one.start < start || one.end > end) return false;
      // The same stretch, with more of it read as signs: "jane@exampledot com".
      if (one.end - one.start === end - start && length >= one.value.length) return false;
    }
    return true;
  });
}

function candidatesOfMailbox({
  name,
  host,
  start,
  end,
  weight,
  isObfuscated,
}: Mailbox): readonly Candidate[] {
  const local = { start, value: name, hasSpelledDot: false };
  const read = { ...host, isDisguised: isObfuscated };
  const confidence = weight >= 6 ? 0.85 : weight >= 5 ? 0.75 : 0.65;
  return readingsOf({ local, host: read, start, end, obfuscated: isObfuscated, confidence });
}

function emailsIn(
  prepared: EmailText,
  tokens: readonly Token[],
  places: readonly number[],
): readonly Candidate[] {
  const { raw, text, table, drawn } = prepared;
  const circles = hasCircledAt(raw, text) ? circledPlaces(prepared) : [];
  const found = findAmong({ text, table, tokens, places, circles });
  if (drawn === undefined) return found;
  const spelled = findIn(drawn.text, drawn.table)
    .filter(({ start, end }) => drawn.isTouched(start, end))
    .map((candidate) => ({
      ...candidate,
      ...drawn.spanOf(candidate.start, candidate.end),
      rule: candidate.rule === 'plain' ? 'spelled' : candidate.rule,
      obfuscated: true,
      confidence: Math.min(candidate.confidence, 0.85),
    }));
  if (spelled.length === 0) return found;
  // A piece of a spelled address is none: "e @ example.org" of "j a n e @ example.org".
  const whole = found.filter(
    (one) => !spelled.some((other) => one.start < other.end && other.start < one.end),
  );
  return [...whole, ...spelled].sort((left, right) => left.start - right.start);
}

/** Where clean text has a letter "a" that was written in a circle. */
function circledPlaces({ raw, text, rawSpan }: EmailText): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== 'a' && text[at] !== 'A') continue;
    const { start, end } = rawSpan(at, at + 1);
    // Among other letters in circles it is a letter.
    if (circled.test(raw.slice(start, end)) && !isCircledAmong(raw, start, end)) places.push(at);
  }
  return places;
}

const circledLetter = /[\u24b6-\u24e9\u{1f150}-\u{1f189}]/u;
const isCircledAmong = (raw: string, start: number, end: number): boolean =>
  circledLetter.test(raw.slice(Math.max(0, start - 2), start)) || circledLetter.test(raw.slice(end, end + 2));

/** Addresses in a text that was only taken apart. */
export function findIn(text: string, table: TokenTable): readonly Candidate[] {
  return findAmong({ text, table, tokens: tokensFrom(table, text), places: placesOf(table), circles: [] });
}

interface Among {
  readonly text: string;
  readonly table: TokenTable;
  readonly tokens: readonly Token[];
  /** In `tokens`, of words at which an address may stand. */
  readonly places: readonly number[];
  /** Places of letters "a" in a circle. */
  readonly circles: readonly number[];
}

function findAmong(among: Among): readonly Candidate[] {
  const { text } = among;
  const found: Candidate[] = [];
  let after = 0;
  for (const trigger of triggersOf(among)) {
    if (trigger.at < after) continue;
    const address = trigger.mark
      ? emailAround(text, trigger.mark, after)
      : (emailWithoutAt(text, trigger.at, after) ?? emailBehind(text, trigger.at));
    if (address === undefined) continue;
    found.push(...readingsOf(address));
    after = address.end;
  }
  return found;
}

/** The at sign as pages write it. */
const entities = ['&#64;', '&#x40;', '&commat;'];

interface Trigger {
  readonly at: number;
  /** Absent where only the provider is named. */
  readonly mark?: AtMark;
}

/** At signs, pictures and words in order of place. */
function triggersOf({ text, table, tokens, places, circles }: Among): readonly Trigger[] {
  const triggers: Trigger[] = signTriggers(text, table);
  const joints = jointsOf(text, table);
  if ((joints.has & PICTURE) !== 0)
    for (const mark of picturesBeforeHosts(text, table, joints))
      if (!triggers.some(({ at }) => at === mark.start)) triggers.push({ at: mark.start, mark });
  for (const at of circles) triggers.push({ at, mark: atPicture(text, at, at + 1) });
  const bySigns = triggers.length;
  for (const place of places) {
    const token = tokens[place] as Token;
    const mark = atWord(text, tokens, place);
    if (mark !== undefined) triggers.push({ at: token.start, mark });
    else if (spokenProviders.has(token.word) && text[token.start - 1] !== '@')
      triggers.push({ at: token.start });
  }
  if (bySigns > 0 && triggers.length > 1) triggers.sort((left, right) => left.at - right.at);
  return triggers;
}

function signTriggers(text: string, table: TokenTable): Trigger[] {
  const triggers: Trigger[] = [];
  const each = (sign: string, make: (at: number) => AtMark | undefined): void => {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      const mark = make(at);
      if (mark !== undefined) triggers.push({ at, mark });
    }
  };
  const { has, glued } = jointsOf(text, table);
  if ((has & AT) !== 0) each('@', (at) => atSign(text, at));
  each('&', (at) => {
    const entity = entities.find((sign) => text.startsWith(sign, at));
    return entity === undefined ? undefined : atSign(text, at, entity.length);
  });
  if (glued.length > 0) each('AT', (at) => (isCapitalsAt(text, at, 'AT') ? atCapitals(at) : undefined));
  if ((has & PICTURE) !== 0)
    for (const picture of atPictures) each(picture, (at) => atPicture(text, at, at + picture.length));
  return triggers;
}

interface Address {
  readonly local: LocalPart;
  readonly host: MailHost;
  readonly start: number;
  readonly end: number;
  readonly obfuscated: boolean;
  readonly confidence: number;
}

function emailAround(text: string, mark: AtMark, floor: number): Address | undefined {
  // "look at", "me at": nearly every "at" is one of running text.
  if (mark.kind === 'word' && isBehindProse(text, mark.start)) return undefined;
  const host = mailHostAt(text, mark.end, mark.kind) ?? spokenHostAt(text, mark.end);
  if (host === undefined) return undefined;
  const isApart = mark.kind === 'apart' || mark.kind === 'picture';
  const local = localBefore(text, mark.start, { floor, isApart });
  if (local === undefined || !isMeant(text, mark, { local, host })) return undefined;
  if (isUserInfo(text, local.start) || isFediverse(text, local.start, host)) return undefined;
  const obfuscated = mark.kind !== 'sign' || host.isDisguised || local.hasSpelledDot;
  const confidence = confidenceOf(mark, host, obfuscated);
  return { local, host, start: local.start, end: host.end, obfuscated, confidence };
}

/** "jane gmail com", "jane99 (gmail)", "jane99 on gmail" */
function emailWithoutAt(text: string, at: number, floor: number): Address | undefined {
  const host = spokenHostAt(text, at);
  if (host === undefined || (text[at - 1] !== ' ' && text[at - 1] !== '(')) return undefined;
  const gap = host.isIncomplete ? onBefore(text, at) : text[at - 2] === ' ' ? at - 2 : at - 1;
  if (gap === undefined) return undefined;
  const local = localBefore(text, gap, { floor, isApart: false });
  if (local === undefined || partFillers.has(local.value.toLowerCase())) return undefined;
  if (!isMeantWithoutAt(text, { local, host })) return undefined;
  return { local, host, start: local.start, end: host.end, obfuscated: true, confidence: 0.65 };
}

/** Where the name ends before "on gmail" and "(gmail)". */
function onBefore(text: string, at: number): number | undefined {
  if (text[at - 1] === '(') return text[at - 2] === ' ' ? at - 2 : at - 1;
  return text.slice(Math.max(0, at - 4), at) === ' on ' ? at - 4 : undefined;
}

/** "my gmail is jane", "gmail: jane99" */
function emailBehind(text: string, at: number): Address | undefined {
  const host = spokenHostAt(text, at);
  const found = host === undefined ? undefined : mailboxBehind(text, at, host);
  if (host === undefined || found === undefined) return undefined;
  return { ...found, host, obfuscated: true, confidence: 0.65 };
}

function confidenceOf({ kind }: AtMark, host: MailHost, obfuscated: boolean): number {
  if (host.isIncomplete) return 0.7;
  if (kind === 'word' || kind === 'picture') return 0.75;
  if (kind === 'apart') return 0.8;
  return obfuscated ? 0.9 : 0.99;
}

/** Lower case; the Turkish capital with a dot is one "i", or its small form would carry a dot of its own. */
const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase().normalize('NFC');

/**
 * The address as written and, where it differs, the same mailbox in its provider's canonical form and without what the
 * writer asks to take out: both on one span, both to be joined on.
 */
function readingsOf({ local, host, start, end, obfuscated, confidence }: Address): readonly Candidate[] {
  const written: Candidate = {
    start,
    end,
    value: withoutHyphens(`${lowerCase(local.value)}@${host.host}`),
    rule: host.isIncomplete ? 'provider' : obfuscated ? 'spelled' : 'plain',
    obfuscated,
    confidence,
  };
  const asked = withoutInstruction(local.value, host.written);
  const home = asked && mailDomainOf(asked.host);
  const cleared = asked && home ? `${lowerCase(asked.local)}@${home}` : undefined;
  const canonical = canonicalEmail(cleared ?? written.value);
  const value = canonical?.value ?? cleared;
  if (value === undefined || value === written.value) return [written];
  const details = { ...(asked && cleared && { removed: asked.removed }), ...canonical?.details };
  const sure = cleared ? Math.min(confidence, 0.8) : confidence;
  return [written, { ...written, value, rule: 'canonical', confidence: sure, details }];
}

/** `https://user:password@host` is no mailbox. */
function isUserInfo(text: string, start: number): boolean {
  if (!/[/:@]/.test(text[start - 1] ?? '')) return false;
  return /:\/\/[^\s/?#@]{0,64}$/.test(text.slice(Math.max(0, start - 70), start));
}

/** `@jane@example.org` is a name at a Mastodon host, unless the host is one for mail. */
function isFediverse(text: string, start: number, { host }: MailHost): boolean {
  return text[start - 1] === '@' && !isMailProvider(host);
}
