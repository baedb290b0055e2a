// Mailboxes whose host is told afterwards: "write to jane_doe, it is at example.org", "schreib an jane99, danach
// @example.org", "邮箱：jane99，后缀是@example.org". A word for mail or writing leads to the name, and known words to the host.
import { foldWord, type TokenTable } from '../text/tokens';
import { isCommonWord, isProseWord } from './commonWords';
import { mailHostAt, type MailHost } from './emailParts';
import { mayTell } from './emailToldGate';
import { betweenWords, strongLinks, weakLinks } from './emailToldWords';
import { isMadeOfTwo } from './inventedWords';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** What may stand between that word and the name. */
const before = new RegExp(
  `(?:-?mail)?(?: (?:${betweenWords})(?![a-zà-ɏа-яё0-9._+-])){0,2} ?(?:[:：=-]|是|前面是|名是)? {0,2}`,
  'iuy',
);
const name = /[a-z0-9][a-z0-9._+-]{2,39}/iy;
/** What parts the name from what is told: a comma, a bracket, a blank. */
const parting = / ?[,，;；:：.(–—+-] ?\(?| (?:\()?|(?=[\u2e80-\uffef])/uy;

/** Those that say where a mailbox is: one may have a name on a page, and is reached at a host. */
const atWords = words('at bei chez presso');
const link = /[\p{L}\p{M}'’]{1,12}|@/uy;
const MAX_LINKS = 6;

export interface ToldMailbox {
  readonly local: { readonly start: number; readonly value: string; readonly hasSpelledDot: boolean };
  readonly host: MailHost;
  readonly start: number;
  readonly end: number;
}

const mailWords = words(
  'mail mails email emails mailbox inbox correo courriel postfach почта почту мыло имейл posta eposta 箱 件 viết thư',
);

/**
 * The mailbox that a word for mail leads to, its host told behind the name.
 *
 * @param place - of that word, in `table`.
 * @returns undefined where there is none, which is nearly always.
 */
export function toldMailbox(text: string, table: TokenTable, place: number): ToldMailbox | undefined {
  if (!mayTell(text, table, place)) return undefined;
  const lead = table.words[place] ?? '';
  const start = matchEnd(before, text, table.ends[place] ?? 0);
  const end = matchEnd(name, text, start);
  if (end === -1 || isPartOfWord(text, start)) return undefined;
  let value = text.slice(start, end);
  const trimmed = value.replace(/[.+-]+$/, '');
  const nameEnd = start + trimmed.length;
  value = trimmed;
  const from = matchEnd(parting, text, nameEnd);
  if (from === -1) return undefined;
  const trust = !isTellingName(value) ? 'told' : mailWords.has(lead) ? 'any' : 'at';
  const host = hostTold(text, from, trust);
  if (host === undefined || !isName(value)) return undefined;
  return { local: { start, value, hasSpelledDot: false }, host, start, end: host.end };
}

const isPartOfWord = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) < 0x2e_80 && /[\p{L}\p{N}_]/u.test(text[at - 1] ?? ' ');

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Digits, an underscore, two words as one: no word of a sentence. */
const isTellingName = (value: string): boolean => /[\d_.]/.test(value) || isMadeOfTwo(value.toLowerCase());

function isName(value: string): boolean {
  if (isTellingName(value)) return /[a-z]/i.test(value);
  // "juno-acorn"; "e-mail" is none.
  if (/^[a-z]{2,}-[a-z]{2,}$/.test(value)) return !value.split('-').every((part) => isCommonWord(part));
  return /^[a-z]{4,}$/.test(value) && !isCommonWord(value) && !isProseWord(value);
}

/** The host behind known words; one of them must say that a host follows, where the name might be any word. */
function hostTold(text: string, from: number, trust: 'told' | 'at' | 'any'): MailHost | undefined {
  let at = from;
  let isTold = false;
  let isAt = false;
  let links = 0;
  for (; links < MAX_LINKS; links += 1) {
    while (text[at] === ' ') at += 1;
    const isHan = text.charCodeAt(at) >= 0x2e_80;
    const end = isHan ? at + 1 : matchEnd(link, text, at);
    if (end === -1) return undefined;
    const word = foldWord(text.slice(at, end).replace('’', "'"));
    if (word === '@') {
      const host = links === 0 ? undefined : mailHostAt(text, end);
      return host !== undefined && isWhole(text, host.end) ? host : undefined;
    }
    if (strongLinks.has(word) || isCopula(text, at, end)) isTold = true;
    else if (atWords.has(word)) isAt = true;
    if (!strongLinks.has(word) && !weakLinks.has(word)) break;
    at = end;
  }
  if (links === 0 || !(isTold || trust === 'any' || (trust === 'at' && isAt))) return undefined;
  const host = mailHostAt(text, at);
  return host === undefined ||
    (host.isDisguised && !isTold && !(isAt && trust === 'at')) ||
    !isWhole(text, host.end)
    ? undefined
    : host;
}

/** "è su", "é no", "e pe" */
const isCopula = (text: string, at: number, end: number): boolean =>
  end - at === 1 && (/[èé]/i.test(text[at] ?? '') || /^e pe /i.test(text.slice(at, at + 5)));

/** No path, no mailbox. */
const isWhole = (text: string, end: number): boolean => !/[/@:]/.test(text[end] ?? ' ');
