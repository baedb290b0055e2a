// What stands before and behind an at sign: the name of a mailbox, and its host, with their dots in any writing.
import type { AtKind } from './emailMarks';
import { isCommonWord, isProseWord } from './commonWords';
import { isGivenName } from './inventedWords';
import { isFirstWordOfLabel } from './usernameLabelTable';
import { spokenProviders } from './emailProviders';
import { backOver, isLocalAt, isUnparted } from './web/characters';
import { plainEndings } from './web/clearEndings';
import type { DotMark } from './web/dotMark';
import { dotAt } from './web/dots';
import { isFullStopAt } from './web/fullStops';
import { innerSignBefore, type InnerSign } from './web/innerSigns';
import { isSentenceJoin, mailDomainOf } from './web/host';
import { undisguisedEnding } from './web/hostEndings';
import { endOfWholePlainHost, readHost, type HostReading } from './web/hostReader';

const MAX_LOCAL_CHARACTERS = 64; // RFC 5321

export interface MailHost {
  /** Lower case, punycode. */
  readonly host: string;
  /** As written, dots undone. */
  readonly written: string;
  readonly end: number;
  /** A dot or the ending is not written as such. */
  readonly isDisguised: boolean;
  /** The ending is not there at all: "jane at gmail". */
  readonly isIncomplete: boolean;
  /** A space stands for the dot: "example org". */
  readonly hasNoDot?: true;
  /** The dot is a word of prose, and the ending may be one: "at any point in". */
  readonly mayBeProse?: true;
}

/** The longest beginning of what follows the at sign that is a mail host: "example.org.Next" ends at "org". */
export function mailHostAt(text: string, at: number, kind: AtKind = 'sign'): MailHost | undefined {
  const plain = kind === 'sign' ? plainMailHost(text, at) : undefined;
  if (plain !== undefined) return plain;
  // "яндекс.ру": no host has such a name under that ending.
  const told = text[at] === 'я' || text[at] === 'Я' ? spokenHostAt(text, at) : undefined;
  if (told?.isIncomplete === false) return told;
  const read = readHost(text, at, true);
  if (read === undefined) return undefined;
  const reading = kind === 'hyphened' ? withoutDotLabels(read) : read;
  const { labels, ends, dots } = reading;
  const enclosed = kind === 'bracketed' ? hostWithEnclosedEnding(text, reading) : undefined;
  if (enclosed !== undefined) return enclosed;
  let joined: MailHost | undefined;
  for (let count = labels.length; count >= 2; count -= 1) {
    const ending = undisguisedEnding(labels[count - 1] ?? '');
    const written = [...labels.slice(0, count - 1), ending].join('.');
    const host = mailDomainOf(written);
    if (host === undefined) continue;
    const isDisguised =
      ending !== labels[count - 1] || dots.slice(0, count - 1).some(({ kind }) => kind !== 'plain');
    const mayBeProse = count === 2 ? isProseDot(dots[0], ending.toLowerCase()) : undefined;
    const end = ends[count - 1] ?? at;
    const found = { host, written, end, isDisguised, isIncomplete: false, ...(mayBeProse && { mayBeProse }) };
    if (!isSentenceJoin(written)) return found;
    joined ??= found;
  }
  return joined ?? (labels.length === 1 ? hostWithoutDot(text, reading) : undefined);
}

/** As nearly all are written: "jane@example.org". */
function plainMailHost(text: string, at: number): MailHost | undefined {
  const end = endOfWholePlainHost(text, at, true);
  if (end === -1) return undefined;
  const written = text.slice(at, end);
  const ending = written.slice(written.lastIndexOf('.') + 1);
  if (undisguisedEnding(ending) !== ending) return undefined;
  const host = mailDomainOf(written);
  return host === undefined ? undefined : { host, written, end, isDisguised: false, isIncomplete: false };
}

/** "jane.at.example.dot.org" */
function withoutDotLabels({ labels, ends, dots }: HostReading): HostReading {
  const isDot = labels.map((label) => label.toLowerCase() === 'dot');
  if (!isDot.includes(true)) return { labels, ends, dots };
  const keep = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, at) => isDot[at] !== true);
  return {
    labels: keep(labels),
    ends: keep(ends),
    dots: keep(dots).map((dot) => ({ ...dot, kind: 'word' })),
  };
}

function isProseDot(dot: DotMark | undefined, ending: string): true | undefined {
  if (dot?.said?.isWord !== true || dot.kind !== 'word' || plainEndings.has(ending)) return undefined;
  return dot.said.endings.includes(ending) ? undefined : true;
}

const enclosedEnding = / {0,2}[[({<] ?([a-z0-9]{2,4}) ?[\])}>]/iy;

/** "jane(at)example(org)", "example.co [uk]" */
function hostWithEnclosedEnding(text: string, { labels, ends }: HostReading): MailHost | undefined {
  enclosedEnding.lastIndex = ends.at(-1) ?? 0;
  const ending = enclosedEnding.exec(text)?.[1];
  if (ending === undefined) return undefined;
  const written = [...labels, undisguisedEnding(ending)].join('.');
  const host = mailDomainOf(written);
  const end = enclosedEnding.lastIndex;
  return host === undefined ? undefined : { host, written, end, isDisguised: true, isIncomplete: false };
}

const endingAfterSpace = / (com|org|net)(?![\p{L}\p{N}_.-])/uy;

/** "jane@example org" */
function hostWithoutDot(text: string, { labels, ends }: HostReading): MailHost | undefined {
  const [label = ''] = labels;
  endingAfterSpace.lastIndex = ends[0] ?? 0;
  const ending = endingAfterSpace.exec(text)?.[1];
  if (ending === undefined || spokenProviders.has(label.toLowerCase())) return undefined;
  const written = `${label}.${ending}`;
  const host = mailDomainOf(written);
  if (host === undefined) return undefined;
  const end = endingAfterSpace.lastIndex;
  return { host, written, end, isDisguised: true, isIncomplete: false, hasNoDot: true };
}

const spoken = new RegExp(
  String.raw`(g[ -]?mail|google ?mail|hot[ -]?mail|out[ -]?look|ya ?hoo|i ?cloud|proton ?mail|fast ?mail|rocket ?mail|ymail|yandex|яндекс(?:е|а|ом)?|tutanota|aol)(com)?(?![\p{L}\p{N}_-])(?![ .-]?(?:go|maps?|taxi|eats|карт|такси|диск|музык|деньг|ед[аеу]|маркет|драйв|навигатор|услуг|дзен|go)(?:[\p{L}]{0,3})(?![\p{L}]))`,
  'iuy',
);
const endingApart = / {1,2}(com|co uk|c0m|ru|ру|ком)(?![\p{L}\p{N}_])/iuy;

/** A provider of the table called by its name: "gmail", "g mail dot com", "gmail com". */
export function spokenHostAt(text: string, at: number): MailHost | undefined {
  spoken.lastIndex = at;
  const [written, name = '', glued] = spoken.exec(text) ?? [];
  if (written === undefined) return undefined;
  const usual = spokenProviders.get(name.toLowerCase().replace(/[ -]/g, ''));
  if (usual === undefined) return undefined;
  const end = at + written.length;
  const base = { written: usual, isDisguised: true };
  const ofCom = usual.replace(/\.[a-z]+$/, '.com');
  if (glued !== undefined)
    return { written: ofCom, isDisguised: true, host: ofCom, end, isIncomplete: false };
  endingApart.lastIndex = end;
  const apart = endingApart.exec(text)?.[1]?.toLowerCase();
  if (apart === 'co uk') {
    const host = usual.replace(/\.[a-z]+$/, '.co.uk');
    return { host, written: host, end: endingApart.lastIndex, isDisguised: true, isIncomplete: false };
  }
  if (apart === 'ru' || apart === 'ру')
    return usual.endsWith('.ru')
      ? { ...base, host: usual, end: endingApart.lastIndex, isIncomplete: false }
      : { ...base, host: usual, end, isIncomplete: true };
  if (apart !== undefined)
    return {
      written: ofCom,
      isDisguised: true,
      host: ofCom,
      end: endingApart.lastIndex,
      isIncomplete: false,
    };
  const dot = dotAt(text, end);
  const rest = dot && readHost(text, dot.end, true);
  for (let count = rest?.labels.length ?? 0; count >= 1; count -= 1) {
    const labels = [usual.slice(0, usual.indexOf('.')), ...(rest?.labels.slice(0, count) ?? [])];
    const host = mailDomainOf([...labels.slice(0, -1), endingSaid(labels.at(-1) ?? '')].join('.'));
    if (host !== undefined)
      return {
        host,
        written: host,
        end: rest?.ends[count - 1] ?? end,
        isDisguised: true,
        isIncomplete: false,
      };
  }
  return { ...base, host: usual, end, isIncomplete: true };
}

/** "яндекс точка ком" */
const endingSaid = (label: string): string => (label === 'ком' ? 'com' : undisguisedEnding(label));

export interface LocalPart {
  readonly start: number;
  /** As written, dots undone. */
  readonly value: string;
  readonly hasSpelledDot: boolean;
}

const quotedBefore = /"([\p{L}\p{N}._+-]{1,62})"$/u;
/** Before a said dot these make it a word of a sentence: "at this point", "en este punto". */
const sentenceWords = new Set(
  'this that the a at my your one first last next which el un una este ese al del mi der dem den diesem am im zum ein jeden le ce au du il dal questo o um ao do esse het dit een ten tym'.split(
    ' ',
  ),
);
/**
 * The name of a mailbox that ends at a place.
 *
 * @param isApart - the at sign has spaces around it, and so may the dots.
 */
export function localBefore(
  text: string,
  end: number,
  { floor, isApart }: { readonly floor: number; readonly isApart: boolean },
): LocalPart | undefined {
  const max = MAX_LOCAL_CHARACTERS + 1;
  let start = backOver(text, end, isLocalAt, { max, floor });
  let value = text.slice(start, end);
  if (value === '') return quoted(text, end, floor);
  let hasSpelledDot = false;
  while (value.length <= MAX_LOCAL_CHARACTERS && !value.startsWith('.')) {
    const inner = fullStopBefore(text, start, { floor, end }) ?? innerSignBefore(text, start, floor);
    if (inner === undefined || (inner.isBare === true && !isApart)) break;
    const from = backOver(text, inner.place, isLocalAt, { max, floor });
    const piece = text.slice(from, inner.place);
    if (piece === '' || sentenceWords.has(piece.toLowerCase())) break;
    value = piece + inner.sign + value;
    start = from;
    hasSpelledDot = true;
  }
  return trimmed(value, start, hasSpelledDot);
}

/** "jane。fiction@": a full stop of Chinese as the dot, where what stands before it is no word that ends a sentence. */
function fullStopBefore(
  text: string,
  start: number,
  { floor, end }: { readonly floor: number; readonly end: number },
): InnerSign | undefined {
  if (!isFullStopAt(text, start - 1) || start - 1 <= floor) return undefined;
  const from = backOver(text, start - 1, isLocalAt, { max: MAX_LOCAL_CHARACTERS, floor });
  const piece = withoutUnparted(text.slice(from, start - 1));
  // A name with figures or a capital may end a sentence, unless the host has such a dot too.
  const isLike = hostWithStop.test(text.slice(end, end + MAX_HOST_WITH_STOP)) ? anyPiece : smallPiece;
  const isLetter = piece.length === 1;
  if (!isLike.test(piece) || (!isLetter && (isCommonWord(piece) || isNoName(piece.toLowerCase()))))
    return undefined;
  return { sign: '.', place: start - 1 };
}
const hostWithStop = /^ ?@ ?[a-z0-9-]{2,30}[。｡]/i;
const MAX_HOST_WITH_STOP = 36;
const anyPiece = /^[a-z][a-z0-9_.-]{0,29}$/i;
const smallPiece = /^[a-z][a-z.-]{0,29}$/;
/** Words that end a Chinese sentence in Latin letters. */
const isNoName = (piece: string): boolean =>
  isFirstWordOfLabel(piece) || (isProseWord(piece) && !isGivenName(piece));

const saidNumber =
  /^(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|deux|trois|quatre|cinq|sept|huit|neuf)[-.]?){1,4}$/i;
/** "jane seventy-seven at example dot org": the end of a name that is said is none. */
export const isNumberSaid = (name: string): boolean => saidNumber.test(name);

function quoted(text: string, end: number, floor: number): LocalPart | undefined {
  if (text[end - 1] !== '"') return undefined;
  const found = quotedBefore.exec(text.slice(Math.max(floor, end - MAX_LOCAL_CHARACTERS), end));
  return found === null ? undefined : trimmed(found[1] ?? '', end - found[0].length, false, true);
}

/** "連絡はjane": the name begins where the letters of a script end that parts no words. */
function withoutUnparted(name: string): string {
  if (!isUnparted(name.charCodeAt(0))) return name;
  let at = name.length;
  while (at > 0 && !isUnparted(name.charCodeAt(at - 1))) at -= 1;
  const rest = name.slice(at).replace(/^[^\p{L}\p{N}_+]+/u, '');
  return rest === '' ? name : rest;
}

/** "www.jane@example.org": people put it before whatever they type. */
const leadingSigns = /^(?:www\.(?=[^.]))?[^\p{L}\p{N}_+]*/iu;
const beginsPlainly = (value: string): boolean => {
  const unit = value.charCodeAt(0);
  return (unit >= 0x61 && unit <= 0x7a && unit !== 0x77) || (unit >= 0x30 && unit <= 0x39);
};

function trimmed(
  value: string,
  start: number,
  hasSpelledDot: boolean,
  isQuoted = false,
): LocalPart | undefined {
  const leading = beginsPlainly(value) ? 0 : (leadingSigns.exec(value)?.[0].length ?? 0);
  const name = withoutUnparted(value.slice(leading));
  if (name === '' || name.length > MAX_LOCAL_CHARACTERS) return undefined;
  if (name.includes('..') || name.endsWith('.') || isNumberSaid(name)) return undefined;
  return { start: isQuoted ? start : start + value.length - name.length, value: name, hasSpelledDot };
}
