// Where a mailbox may be that the plain reader did not read: a sign of one with something of a host near behind it.
import type { Span } from '../../brand';
import type { Candidate } from '../extractor';
import { tableOf } from '../../text/heldWords';
import { hasAnyOf, signSetOf } from '../../text/signsOf';
import type { TokenTable } from '../../text/tokens';
import { AT, jointsOf } from '../web/joints';
import { spokenProviders } from '../emailProviders';
import { dotNames, innerNames } from '../web/signWords';
import { mailDomainOf } from '../web/host';
import { isAnyWithin } from '../web/spans';
import { capitalAts, capitalDots, codedSignAt, partFillers } from './signTable';

/** Words that only hosts and their dots have: what must follow a sign that is a word of sentences too. */
export const hostWords = new Set(['com', 'net', 'org', ...spokenProviders.keys(), 'gmx', ...dotNames.keys()]);
for (const word of 'point period pont'.split(' ')) hostWords.delete(word);
export const isHostWord = tableOf(hostWords);
/** Names of signs within a name: a mailbox that one stands before was not read whole. */
const isSignWord = tableOf([...dotNames.keys(), ...innerNames.keys(), ...'the bas bajo'.split(' ')]);

/** "at sign, then example, then dot" */
const REACH_TOKENS = 6;
const MAX_GLUED_LETTERS = 48;
const MIN_GLUED_LETTERS = 11; // "atgmailcom" and the last letter of a name
const glued =
  /(?:at|AT)(?:[a-z]{0,8}mail|yahoo|outlook|icloud|proton|gmx|web|yandex)(?:dot|d0t|punkt|punto|com|net|de)|[a-z](?:dot|d0t)(?:com|net|org|co|de)|(?:arroba|arobase|arrobase|chiocciola|malpa|sobaka|klammeraffe|apenstaartje)[a-z]{2,30}(?:d[o0]t|punkt|punto|ponto|point|kropka|tochka|punt)[a-z]{2,4}/i;
/** "roseATexampleDOTorg" */
const gluedCapitals = new RegExp(
  `[a-z0-9](?:${capitalAts.join('|')})[a-z0-9]{2,40}(?:${capitalDots.join('|')})[a-z]`,
);

export interface AnchorText {
  readonly text: string;
  readonly table: TokenTable;
  /** Places in `table` of the names of the at sign. */
  readonly atWords: readonly number[];
  /** Mailboxes that were read already, in order, none over another. */
  readonly known: readonly Span[];
}

const none: readonly number[] = [];
const beginsCode = ['&', '%', '\\'];
const codeSigns = signSetOf(beginsCode.join(''));

/** Places of signs worth a closer look, in order. */
export function anchorsOf({ text, table, atWords, known }: AnchorText): readonly number[] {
  let anchors: number[] | undefined;
  const add = (at: number): void => {
    if (!isAnyWithin(known, at, at + 1)) (anchors ??= []).push(at);
  };
  const joints = jointsOf(text, table);
  if ((joints.has & AT) !== 0)
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1))
      if (!isHandle(text, at)) add(at);
  if (hasAnyOf(table, codeSigns))
    for (const code of beginsCode)
      for (let at = text.indexOf(code); at !== -1; at = text.indexOf(code, at + 1))
        if (codedSignAt(text, at)?.sign === '@') add(at);
  const { starts, ends } = table;
  for (const place of atWords)
    if (isEnclosed(text, starts[place] ?? 0, ends[place] ?? 0) || hasHostBehind(text, table, place))
      add(starts[place] ?? 0);
  for (const place of joints.glued) {
    const start = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    if (
      end - start >= MIN_GLUED_LETTERS &&
      end - start <= MAX_GLUED_LETTERS &&
      isGluedRun(text.slice(Math.max(0, start - 1), end))
    )
      add(start);
  }
  return anchors?.sort((left, right) => left - right) ?? none;
}

const isGluedRun = (run: string): boolean => glued.test(run) || gluedCapitals.test(run);

const handle =
  /@[\p{L}\p{N}_-]{2,64}(?![\p{L}\p{N}_-])(?! ?(?:[.,·•*;] ?[a-z]{2,4}(?![a-z])|[[({<"]|d[o0]t|punkt|punto|point|com|net|org))/iuy;

/** "@jane_doe": a name at a platform, with nothing of a host behind it. */
function isHandle(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (at > 0 && before !== 0x20 && before !== 0x0a && before !== 0x2f) return false;
  handle.lastIndex = at;
  return handle.test(text) || isBeforeSentence(text, at);
}

const sentenceBehind = /@[\p{L}\p{N}_-]{2,64} ?\. ?([A-Z][a-z]{1,3}) (?=\p{L})/uy;

/** "@jane_doe . Only here": what goes on is a sentence, whose first word is no ending. */
function isBeforeSentence(text: string, at: number): boolean {
  sentenceBehind.lastIndex = at;
  const word = sentenceBehind.exec(text)?.[1];
  return word !== undefined && mailDomainOf(`x.${word}`) === undefined;
}

/** "jane@exampledot com", "jane .at. example .dot. com" */
const halfGlued = /(?:dot|d0t|punkt|punto|ponto)\.[a-z]{2,4}$/;
const gluedDots = ['dot', 'd0t', 'punkt', 'punto', 'ponto', 'point', 'kropka', 'tochka'];

/** Whether a run of letters holds an at sign or a dot by its name, of a text that has no other sign of a mailbox. */
export const hasGluedSign = (text: string): boolean =>
  (gluedDots.some((dot) => text.includes(dot)) && glued.test(text)) ||
  (capitalAts.some((at) => text.includes(at)) && gluedCapitals.test(text));

/**
 * Those of some mailboxes that were read whole: the word before is no name of a sign.
 *
 * @param emails - in order of place.
 */
export function readWhole(
  emails: readonly Candidate[],
  { starts, ends, numbers }: TokenTable,
): readonly Candidate[] {
  let next = 0;
  return emails.filter(({ start, value, rule }) => {
    if (rule === 'provider' || halfGlued.test(value) || partFillers.has(value.slice(0, value.indexOf('@'))))
      return false;
    while (next < starts.length && (ends[next] ?? 0) <= start) next += 1;
    return next === 0 || start - (ends[next - 1] ?? 0) > 3 || isSignWord[numbers[next - 1] ?? 0] !== 1;
  });
}

/** "(at)", "..at..", "=at=", "[jane] at [example.org]": something other than words and their commas is at both sides. */
function isEnclosed(text: string, start: number, end: number): boolean {
  const before = text[start - 1] === ' ' ? start - 2 : start - 1;
  const behind = text[end] === ' ' ? end + 1 : end;
  return (
    isEnclosing(text, before) && isEnclosing(text, behind) && (before === start - 1) === (behind === end)
  );
}

const enclosing = new Set('()[]{}<>"\'«»`~|=/*+_^#:.-%“”');
const isEnclosing = (text: string, at: number): boolean => enclosing.has(text[at] ?? ' ');

function hasHostBehind(text: string, { starts, ends, numbers, words }: TokenTable, place: number): boolean {
  const last = Math.min(numbers.length - 1, place + REACH_TOKENS);
  for (let at = place + 1; at <= last; at += 1) {
    const end = ends[at] ?? 0;
    // "a t"
    if (at === place + 1 && words[at] === 't' && end - (ends[place] ?? 0) === 2) return true;
    if (isHostWord[numbers[at] ?? 0] === 1) return true;
    // A sentence ends.
    const unit = text.charCodeAt(end);
    if (unit === 0x2e && starts[at + 1] === end + 1) return true;
    if (
      unit === 0x21 ||
      unit === 0x3f ||
      unit === 0x3a ||
      (unit === 0x2e && text.charCodeAt(end + 1) === 0x20)
    )
      return false;
  }
  return false;
}
