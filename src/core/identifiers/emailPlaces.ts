// What a text must hold for a mailbox to be looked for, and where in it one may stand.
import type { Span } from '../brand';
import { roleAt, rolesOf, tableOf } from '../text/heldWords';
import type { Needs } from '../text/needs';
import { hasAnyOf, signSetOf } from '../text/signsOf';
import { readTokens, type TokenTable } from '../text/tokens';
import { mayBeAt } from './emailAtWords';
import { atPictures, atTriggers, hasAtPicture, picturesBeforeHosts } from './emailMarks';
import { spokenProviders } from './emailProviders';
import { toldMailbox, type ToldMailbox } from './emailTold';
import { tellingLeads } from './emailToldWords';
import { gluedAtNames, unpartedAts } from './emailTriggers';
import { hasGluedSign } from './mailbox/anchors';
import { mailboxDangling } from './mailbox/danglingSigns';
import { oddAts } from './mailbox/oddAts';
import { apartTriggers } from './mailbox/partsApart';
import { enclosedAts } from './mailbox/signTable';
import { declinedAts, mailboxAfterSign, mailboxOfSides } from './mailbox/toldSides';
import { AT, jointsOf, PICTURE } from './web/joints';
import type { DrawnTogether } from './web/letterRuns';

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

/** Places of those words in a text that was only taken apart. */
export function placesOf({ numbers }: TokenTable): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < numbers.length; place += 1)
    if (isTrigger[numbers[place] ?? 0] === 1) places.push(place);
  return places;
}

/** What a word of those may be, as bits. */
const AT_WORD = 1;
/** A name of the at sign that a side of a mailbox is told by. */
const SIDE_SIGN = 2;
const TELLING_LEAD = 4;
const APART_TRIGGER = 8;
/** An address as written or said may stand at it. */
const MARK_WORD = 16;
const roles = rolesOf([
  [AT_WORD, [...atTriggers, ...enclosedAts]],
  [SIDE_SIGN, [...declinedAts, ...atTriggers.filter((word) => word.length > 1)]],
  [TELLING_LEAD, tellingLeads],
  [APART_TRIGGER, apartTriggers],
  [MARK_WORD, [...atTriggers, ...spokenProviders.keys()]],
]);

/** Whether the sign itself is in a text. */
export const hasAt = (text: string, table: TokenTable): boolean => (jointsOf(text, table).has & AT) !== 0;

/** What the codes of a sign begin with. */
const beginsCode = signSetOf('&%\\');

/** Whether a sign of a mailbox is there at all: spares most texts the rest. */
export function hasAnySign(
  { raw, text, table }: EmailText,
  { marks, ats, nouns, told }: SortedPlaces,
): boolean {
  if (marks.length + ats.length + nouns.length + told.length > 0) return true;
  const joints = jointsOf(text, table);
  const { has, glued } = joints;
  if ((has & AT) !== 0 || glued.length > 0) return true;
  if (hasAnyOf(table, beginsCode)) return true;
  if (
    (has & PICTURE) !== 0 &&
    (hasAtPicture(text, table, joints) || picturesBeforeHosts(text, table, joints).length > 0)
  )
    return true;
  if (table.others.length > 0 && gluedAtNames(text, table).length > 0) return true;
  return hasCircledAt(raw, text) || oddAts(text, table).length > 0;
}

export interface SortedPlaces {
  readonly marks: readonly number[];
  readonly ats: readonly number[];
  readonly nouns: readonly number[];
  readonly told: readonly ToldMailbox[];
}

/** Places by what may stand there; "a" among words is nothing, and is everywhere, and so is "at" without a host. */
export function sortedPlaces({ text, table, places }: EmailText): SortedPlaces {
  let marks: number[] | undefined;
  let ats: number[] | undefined;
  let nouns: number[] | undefined;
  let told: ToldMailbox[] | undefined;
  for (const place of places) {
    const role = roleAt(roles, table.numbers, place);
    if ((role & APART_TRIGGER) !== 0) (nouns ??= []).push(place);
    if ((role & TELLING_LEAD) !== 0) told = withApart(told, toldMailbox(text, table, place));
    if ((role & SIDE_SIGN) !== 0) told = withApart(told, mailboxOfSides(text, table, place));
    const isAt = (role & AT_WORD) !== 0;
    if (isAt && !mayBeAt(text, table, place)) continue;
    if (isAt) (ats ??= []).push(place);
    if ((role & MARK_WORD) !== 0) (marks ??= []).push(place);
  }
  if (hasAt(text, table)) told = withBehindSigns(told, text);
  return { marks: marks ?? none, ats: ats ?? none, nouns: nouns ?? none, told: told ?? none };
}

const none: readonly never[] = [];

/** With what is told of one more mailbox, unless it lies over the one before. */
function withApart(
  told: ToldMailbox[] | undefined,
  mailbox: ToldMailbox | undefined,
): ToldMailbox[] | undefined {
  if (mailbox === undefined || mailbox.start < (told?.at(-1)?.end ?? 0)) return told;
  if (told === undefined) return [mailbox];
  told.push(mailbox);
  return told;
}

/** With the mailboxes whose host is told behind an at sign that nothing is glued to. */
function withBehindSigns(told: ToldMailbox[] | undefined, text: string): ToldMailbox[] | undefined {
  let all = told;
  for (let at = text.indexOf('@ '); at !== -1; at = text.indexOf('@ ', at + 1)) {
    const mailbox = text[at - 1] === ' ' ? mailboxAfterSign(text, at) : mailboxDangling(text, at);
    if (mailbox !== undefined) (all ??= []).push(mailbox);
  }
  return all;
}

/** Where clean text has a letter "a" that was written in a circle. */
export function circledPlaces({ raw, text, rawSpan }: EmailText): readonly number[] {
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
