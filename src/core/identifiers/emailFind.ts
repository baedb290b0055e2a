// Finds e-mail addresses in a prepared text: an at sign in any writing, a host behind it, the name of a mailbox before it.
import type { Span } from '../brand';
import { tableOf } from '../text/heldWords';
import { foldWord, readTokens, tokensFrom, type Token, type TokenTable } from '../text/tokens';
import type { Needs } from '../text/needs';
import { isFirstWordOfLabel } from './usernameLabelTable';
import { isMailProvider } from './emailCanonical';
import { atPictures, atTriggers, hasAtPicture, picturesBeforeHosts, type AtMark } from './emailMarks';
import { mayBeAt } from './emailAtWords';
import { gluedAtNames, triggersOf, unpartedAts, type Among } from './emailTriggers';
import { isBehindProse, isMeant, isMeantWithoutAt } from './emailMeant';
import { localBefore, mailHostAt, spokenHostAt, type MailHost } from './emailParts';
import { spokenProviders } from './emailProviders';
import { readingsOf, type Address } from './emailReadings';
import { tellingLeads, toldMailbox, type ToldMailbox } from './emailTold';
import { mailboxBehind } from './emailProviderFirst';
import { mailboxDangling } from './mailbox/danglingSigns';
import { oddAts } from './mailbox/oddAts';
import { anchorsOf, hasGluedSign, readWhole } from './mailbox/anchors';
import { enclosedAts, partFillers } from './mailbox/signTable';
import { declinedAts, mailboxAfterSign, mailboxOfSides } from './mailbox/toldSides';
import { apartTriggers, mailboxesApart } from './mailbox/partsApart';
import { mailboxesAround, type Mailbox } from './mailbox/mailboxes';
import type { Candidate } from './extractor';
import { AT, jointsOf, PICTURE } from './web/joints';
import type { DrawnTogether } from './web/letterRuns';
import { apartFrom, inOrder, isAnyWithin, merged } from './web/spans';

const triggerWords: ReadonlySet<string> = new Set([
  ...atTriggers,
  ...enclosedAts,
  ...spokenProviders.keys(),
  ...apartTriggers,
  ...tellingLeads,
  ...declinedAts,
]);
const circled = /[ⓐⒶ🅐🅰]/u;

/** Whether a letter "a" in a circle may stand for the at sign: clean text does not tell. */
export const hasCircledAt = (raw: string, text: string): boolean => raw !== text && circled.test(raw);

export const emailNeeds: Needs = {
  signs: '@&%\\#*$^',
  words: triggerWords,
  also: (text) =>
    text.includes('AT') ||
    atPictures.some((picture) => text.includes(picture)) ||
    hasGluedSign(text) ||
    unpartedAts.some((name) => text.includes(name)) ||
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
/** Names of the at sign that a side of a mailbox is told by. */
const isSideSign = tableOf([...declinedAts, ...atTriggers.filter((word) => word.length > 1)]);
const isTellingLead = tableOf(tellingLeads);
const isApartTrigger = tableOf(apartTriggers);
/** Words at which an address as written or said may stand. */
const isMarkWord = tableOf([...atTriggers, ...spokenProviders.keys()]);

/** E-mail addresses in order of place; the form that the provider reads stands behind the one that is written. */
export function findEmails(prepared: EmailText): EmailsRead {
  const { emails, shadows } = emailsOf(prepared);
  return { emails: emails.filter((one) => !isLabelOfHandle(prepared.text, one)), shadows };
}

const handleBehindLabel = /^ ?[:=>-]{0,2} ?@[^ @]/;

/** "Insta: @juno | SC: @ivo": a label and a handle, not a mailbox of that name. */
function isLabelOfHandle(text: string, { start, value, obfuscated }: Candidate): boolean {
  if (!obfuscated) return false;
  const local = value.slice(0, value.indexOf('@'));
  const end = start + local.length;
  return (
    isFirstWordOfLabel(local) &&
    text.slice(start, end).toLowerCase() === local &&
    text[end] !== '@' &&
    handleBehindLabel.test(text.slice(end, end + 6))
  );
}

function emailsOf(prepared: EmailText): EmailsRead {
  const { text, table, drawn } = prepared;
  const sorted = sortedPlaces(prepared);
  if (drawn === undefined && !hasAnySign(prepared, sorted)) return noEmails;
  const { marks, ats, nouns, told } = sorted;
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
  if (outside.length + shadows.length + told.length === 0) return { emails: signed, shadows };
  const all = withTold([...signed, ...outside.flatMap(candidatesOfMailbox)], told);
  return { emails: all, shadows: merged([...all, ...shadows]) };
}

/** What is told of a mailbox is more than what of it was read with an at sign. */
function withTold(found: readonly Candidate[], told: readonly ToldMailbox[]): readonly Candidate[] {
  const all = inOrder(found);
  if (told.length === 0) return all;
  const read = told.flatMap((one) => readingsOf({ ...one, obfuscated: true, confidence: 0.7 }));
  const known = new Set(all.map(({ value }) => value));
  const missing = read.filter(({ value }) => !known.has(value));
  return inOrder([...apartFrom(all, missing), ...missing]);
}

export const noEmails: EmailsRead = { emails: [], shadows: [] };

const hasAt = (text: string, table: TokenTable): boolean => (jointsOf(text, table).has & AT) !== 0;

const CODES = [0x26, 0x25, 0x5c]; // & % \\

/** Whether a sign of a mailbox is there at all: spares most texts the rest. */
function hasAnySign({ raw, text, table }: EmailText, { marks, ats, nouns, told }: SortedPlaces): boolean {
  if (marks.length + ats.length + nouns.length + told.length > 0) return true;
  const joints = jointsOf(text, table);
  const { has, glued } = joints;
  if ((has & AT) !== 0 || glued.length > 0) return true;
  if (CODES.some((unit) => ((table.signs[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0)) return true;
  if (
    (has & PICTURE) !== 0 &&
    (hasAtPicture(text, table, joints) || picturesBeforeHosts(text, table, joints).length > 0)
  )
    return true;
  if (table.others.length > 0 && gluedAtNames(text, table).length > 0) return true;
  return hasCircledAt(raw, text) || oddAts(text, table).length > 0;
}

interface SortedPlaces {
  readonly marks: readonly number[];
  readonly ats: readonly number[];
  readonly nouns: readonly number[];
  readonly told: readonly ToldMailbox[];
}

/** Places by what may stand there; "a" among words is nothing, and is everywhere, and so is "at" without a host. */
function sortedPlaces({ text, table, places }: EmailText): SortedPlaces {
  const marks: number[] = [];
  const ats: number[] = [];
  const nouns: number[] = [];
  const told: ToldMailbox[] = [];
  for (const place of places) {
    const number = table.numbers[place] ?? 0;
    if (isApartTrigger[number] === 1) nouns.push(place);
    if (isTellingLead[number] === 1) {
      const mailbox = toldMailbox(text, table.words[place] ?? '', table.ends[place] ?? 0);
      if (mailbox !== undefined && mailbox.start >= (told.at(-1)?.end ?? 0)) told.push(mailbox);
    }
    if (isSideSign[number] === 1) {
      const mailbox = mailboxOfSides(text, table, place);
      if (mailbox !== undefined && mailbox.start >= (told.at(-1)?.end ?? 0)) told.push(mailbox);
    }
    const isAt = isAtWord[number] === 1;
    if (isAt && !mayBeAt(text, table, place)) continue;
    if (isAt) ats.push(place);
    if (isMarkWord[number] === 1) marks.push(place);
  }
  if (hasAt(text, table))
    for (let at = text.indexOf('@ '); at !== -1; at = text.indexOf('@ ', at + 1)) {
      const mailbox = text[at - 1] === ' ' ? mailboxAfterSign(text, at) : mailboxDangling(text, at);
      if (mailbox !== undefined) told.push(mailbox);
    }
  return { marks, ats, nouns, told };
}

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
  const whole = found.filter(({ start, end }) => !isAnyWithin(spelled, start, end));
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

function emailAround(text: string, mark: AtMark, floor: number): Address | undefined {
  // "look at", "me at": nearly every "at" is one of running text.
  if (mark.kind === 'word' && isBehindProse(text, mark.start)) return undefined;
  const host = mailHostAt(text, mark.end, mark.kind) ?? spokenHostAt(text, mark.end);
  if (host === undefined) return undefined;
  const isApart = mark.kind === 'apart' || mark.kind === 'picture';
  const local = localBefore(text, mark.start, { floor, isApart });
  if (local === undefined || !isMeant(text, mark, { local, host })) return undefined;
  if (mark.kind === 'word' && signWithin.test(host.written)) return undefined;
  // "meet.me at 5.pm"
  if (mark.kind === 'word' && /^\d{1,2}\.[ap]m$/.test(host.host)) return undefined;
  // "mail at jane|at|example|dot|org"
  if (mark.kind === 'word' && host.isDisguised && /\.at\./i.test(host.written)) return undefined;
  // "jane99, después @example.org": the name stands before the word.
  if (mark.kind === 'apart' ? partFillers.has(foldWord(local.value)) : isHanFiller(local.value))
    return undefined;
  if (isUserInfo(text, local.start) || isFediverse(text, local.start, host)) return undefined;
  const obfuscated = mark.kind !== 'sign' || host.isDisguised || local.hasSpelledDot;
  const confidence = confidenceOf(mark, host, obfuscated);
  return { local, host, start: local.start, end: host.end, obfuscated, confidence };
}

/** "mail at janeATexample.org": the sign is another. */
const signWithin = /[a-z\d]AT[a-z]|[-_]at[-_]/;

/** "后缀是@example.org" */
const isHanFiller = (value: string): boolean =>
  value.charCodeAt(0) >= 0x2e_80 && Array.from(value).every((sign) => partFillers.has(sign));

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

/** `https://user:password@host` is no mailbox. */
function isUserInfo(text: string, start: number): boolean {
  if (!/[/:@]/.test(text[start - 1] ?? '')) return false;
  return /(?<!mailto):\/\/[^\s/?#@]{0,64}$/.test(text.slice(Math.max(0, start - 76), start));
}

/** `@jane@example.org` is a name at a Mastodon host, unless the host is one for mail. */
function isFediverse(text: string, start: number, { host }: MailHost): boolean {
  return text[start - 1] === '@' && !isMailProvider(host);
}
