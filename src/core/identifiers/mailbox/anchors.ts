// Where a mailbox may be that the plain reader did not read: a sign of one with something of a host near behind it.
import type { Span } from '../../brand';
import type { Candidate } from '../extractor';
import { tableOf } from '../../text/heldWords';
import type { Token, TokenTable } from '../../text/tokens';
import { jointsOf } from '../web/joints';
import { spokenProviders } from '../emailProviders';
import { dotNames, innerNames } from '../web/signWords';
import { apartFrom } from '../web/spans';
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
  readonly tokens: readonly Token[];
  /** The same, side by side. */
  readonly table: TokenTable;
  /** Places in `tokens` of the names of the at sign. */
  readonly atWords: readonly number[];
  /** Mailboxes that were read already, in order. */
  readonly known: readonly Span[];
}

/** Places of signs worth a closer look, in order. */
export function anchorsOf({ text, tokens, table, atWords, known }: AnchorText): readonly number[] {
  const anchors: number[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1))
    if (!isHandle(text, at)) anchors.push(at);
  for (const code of ['&', '%', '\\'])
    for (let at = text.indexOf(code); at !== -1; at = text.indexOf(code, at + 1))
      if (codedSignAt(text, at)?.sign === '@') anchors.push(at);
  for (const place of atWords)
    if (isEnclosed(text, tokens[place] as Token) || hasHostBehind(text, tokens, place))
      anchors.push((tokens[place] as Token).start);
  for (const place of jointsOf(text, table).glued) {
    const { start, end } = tokens[place] as Token;
    if (
      end - start >= MIN_GLUED_LETTERS &&
      end - start <= MAX_GLUED_LETTERS &&
      isGluedRun(text.slice(Math.max(0, start - 1), end))
    )
      anchors.push(start);
  }
  if (anchors.length === 0) return anchors;
  anchors.sort((left, right) => left - right);
  return apartFrom(
    anchors.map((at) => ({ start: at, end: at + 1 })),
    known,
  ).map(({ start }) => start);
}

const isGluedRun = (run: string): boolean => glued.test(run) || gluedCapitals.test(run);

const handle =
  /@[\p{L}\p{N}_-]{2,64}(?![\p{L}\p{N}_-])(?! ?(?:[.,·•*;] ?[a-z]{2,4}(?![a-z])|[[({<"]|d[o0]t|punkt|punto|point|com|net|org))/iuy;

/** "@jane_doe": a name at a platform, with nothing of a host behind it. */
function isHandle(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (at > 0 && before !== 0x20 && before !== 0x0a && before !== 0x2f) return false;
  handle.lastIndex = at;
  return handle.test(text);
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
export function readWhole(emails: readonly Candidate[], tokens: readonly Token[]): readonly Candidate[] {
  let next = 0;
  return emails.filter(({ start, value, rule }) => {
    if (rule === 'provider' || halfGlued.test(value) || partFillers.has(value.slice(0, value.indexOf('@'))))
      return false;
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= start) next += 1;
    const before = tokens[next - 1];
    return before === undefined || start - before.end > 3 || isSignWord[before.number] !== 1;
  });
}

/** "(at)", "..at..", "=at=", "[jane] at [example.org]": something other than words and their commas is at both sides. */
function isEnclosed(text: string, { start, end }: Token): boolean {
  const before = text[start - 1] === ' ' ? start - 2 : start - 1;
  const behind = text[end] === ' ' ? end + 1 : end;
  return (
    isEnclosing(text, before) && isEnclosing(text, behind) && (before === start - 1) === (behind === end)
  );
}

const enclosing = new Set('()[]{}<>"\'«»`~|=/*+_^#:.-%“”');
const isEnclosing = (text: string, at: number): boolean => enclosing.has(text[at] ?? ' ');

function hasHostBehind(text: string, tokens: readonly Token[], place: number): boolean {
  const last = Math.min(tokens.length - 1, place + REACH_TOKENS);
  for (let at = place + 1; at <= last; at += 1) {
    const { number, end, word } = tokens[at] as Token;
    // "a t"
    if (word === 't' && at === place + 1 && end - (tokens[place] as Token).end === 2) return true;
    if (isHostWord[number] === 1) return true;
    // A sentence ends.
    const unit = text.charCodeAt(end);
    if (unit === 0x2e && tokens[at + 1]?.start === end + 1) return true;
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
