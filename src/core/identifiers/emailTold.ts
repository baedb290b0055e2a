// Mailboxes whose host is told afterwards: "write to jane_doe, it is at example.org", "schreib an jane99, danach
// @example.org", "邮箱：jane99，后缀是@example.org". A word for mail or writing leads to the name, and known words to the host.
import { tableOf } from '../text/heldWords';
import { foldWord, type TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { isCommonWord, isProseWord } from './commonWords';
import { mailHostAt, type MailHost } from './emailParts';
import { isMadeOfTwo } from './inventedWords';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** Words that lead to the name of a mailbox, folded. */
export const tellingLeads: readonly string[] = [
  ...words(
    'letters brief cartas lettres lettere listy письма mail mails email emails mailbox inbox correo courriel write contact reach adresse address kontakt schreib schreibe schreibt schreiben postfach escribe escríbeme escribir dirección écris écrivez écrire scrivi scrivimi scrivere indirizzo escreva escreve escrever endereço scrie scrieți adresa pisz napisz pisać adres пишите пиши напишите почта почту мыло адрес имейл posta eposta yaz yazın adresim 箱 件 viết thư',
  ),
];

/** What may stand between that word and the name. */
const betweenWords =
  'me|us|to|at|an|unter|auf|a|al|à|para|la|na|do|на|em|cho|is|ist|es|est|è|é|e|to|adresim|adresse|address|name|user|id|box|adres|ich|mich|mir|под';
const before = new RegExp(
  `(?:-?mail)?(?: (?:${betweenWords})(?![a-zà-ɏа-яё0-9._+-])){0,2} ?(?:[:：=-]|是|前面是|名是)? {0,2}`,
  'iuy',
);
const name = /[a-z0-9][a-z0-9._+-]{2,39}/iy;
/** What parts the name from what is told: a comma, a bracket, a blank. */
const parting = / ?[,，;；:：.(–—+-] ?\(?| (?:\()?|(?=[\u2e80-\uffef])/uy;

/** Words that say that the host follows: only a host or a part of a mailbox is told so. */
const strongLinks = words(
  "mail email mailbox inbox account correo correio courriel boîte postfach posta poczta почта ящик it it's that's thats which hosted host server provider domain usual rest ending then followed " +
    'das danach dann anbieter endung endet está esta luego después despues servidor dominio termina ' +
    "c'est cest puis ensuite domaine fournisseur serveur poi gestore provedor depois domínio " +
    'este apoi domeniu domeniul furnizor potem domena serwer jest потом затем домен сервер это ящик sonra sunucu sonrası ' +
    '然 后 後 缀 綴 面 域 名 rồi sau đó đuôi tên miền',
);
/** Words that lead on to it, and to other things too. */
const weakLinks = words(
  "is and with on at over in the my a by via under of mail's box s " +
    'ist und bei auf unter mit dem der die ein y en con el la es et chez sur avec le e è su con il presso é em no na com o pe la cu și si ' +
    'to a na w z u i это на в с и у ve de da 是 在 和 接 và ở tại là thì',
);
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

const isBetween = tableOf(betweenWords.split('|').map(foldWord));
const beginsLink = tableOf([...strongLinks, ...weakLinks].map((word) => word.replace(/'.*$/, '')));
const isAtSign = tableOf(['at']);
const clearName = /^[a-z]{2,}[a-z._-]*[\d_]/i;
const FIRST_HAN = 0x2e_80;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const MAX_NAME_CHARACTERS = 40;
/** What no name stands behind. */
const ENDS_CLAUSE = 1;
const OF_NAME = 2;
/** What ends a name that is sentence or joint at its end. */
const TRIMMED = 4;
/** What parts a name from what is told. */
const PARTS = 8;
const classes = new Uint8Array(128);
const setClass = (signs: string, bit: number): void => {
  for (const sign of signs) classes[sign.charCodeAt(0)] = (classes[sign.charCodeAt(0)] ?? 0) | bit;
};
setClass('.,;!?\n)"', ENDS_CLAUSE);
setClass('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-', OF_NAME);
setClass('.+-', TRIMMED);
setClass(' ,;:.(+-', PARTS);
const isOf = (bit: number, text: string, at: number): boolean =>
  at < text.length && ((classes[unitAt(text, at)] ?? 0) & bit) !== 0;

/** Whether what stands behind the word may be a name and a word that leads on: nearly always a sentence goes on. */
function mayTell(text: string, { starts, ends, numbers }: TokenTable, place: number): boolean {
  let at = place;
  let end = ends[at] ?? 0;
  while (at - place < 2 && isBetween[numbers[at + 1] ?? 0] === 1 && isBlank(text, end, starts[at + 1])) {
    at += 1;
    end = ends[at] ?? 0;
  }
  const name = starts[at + 1];
  if (name === undefined) return false;
  if (!isBlank(text, end, name)) {
    // "write to us. jane": a word with a period at it may be the name; so may what stands behind "e-mail".
    if (at > place || unitAt(text, end) === HYPHEN) return true;
    if (isOf(ENDS_CLAUSE, text, end)) return false;
  }
  if (unitAt(text, name) >= FIRST_HAN) return true;
  const nameEnd = endOfName(text, name);
  if (nameEnd === text.length) return false;
  if (unitAt(text, nameEnd) >= 128) return true;
  // "mail: jane@example.org"
  if (!isOf(PARTS, text, nameEnd)) return false;
  let next = at + 2;
  while (next < starts.length && (starts[next] ?? 0) < nameEnd) next += 1;
  const link = starts[next];
  if (link === undefined) return false;
  // "mail: jane99 @ example.org", "jane99 [at] example.org"
  const second = unitAt(text, nameEnd + 1);
  if (link - nameEnd > 1 && second < 128 && (classes[second] ?? 0) === 0) return false;
  // "write to jane99 at example.org" is read where the sign stands.
  if (isAtSign[numbers[next] ?? 0] === 1 && beginsLink[numbers[next + 1] ?? 0] !== 1)
    return !clearName.test(text.slice(name, nameEnd));
  const isPlainGap = link - nameEnd === 1 || (link - nameEnd === 2 && unitAt(text, nameEnd + 1) === SPACE);
  return !isPlainGap || beginsLink[numbers[next] ?? 0] === 1 || unitAt(text, link) >= FIRST_HAN;
}

function endOfName(text: string, start: number): number {
  let end = start;
  while (end - start < MAX_NAME_CHARACTERS && isOf(OF_NAME, text, end)) end += 1;
  while (end > start && isOf(TRIMMED, text, end - 1)) end -= 1;
  return end;
}

const isBlank = (text: string, end: number, start: number | undefined): boolean =>
  start === end + 1 && unitAt(text, end) === SPACE;

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
