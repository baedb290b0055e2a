// The source of a page read as the page shows it: entities, escapes of programs and of markdown, comments, tags within
// a word, texts that a script joins. An address in a page's source is the address a visitor sees.
import { LayerBuilder, type Layer } from '../../text/segments';
import { hasAnyOf, signSetOf, type SignsRead } from '../../text/signsOf';

/** Names of the signs that stand in addresses; WHATWG HTML, named character references. */
const named = new Map([
  ...Object.entries({ commat: '@', period: '.', lowbar: '_', underbar: '_', hyphen: '-', dash: '-' }),
  ...Object.entries({ sol: '/', colon: ':', quest: '?', equals: '=', num: '#', plus: '+' }),
  ...Object.entries({ shy: '', zwnj: '', zwj: '', zerowidthspace: '' }),
]);

/** Each alternative begins with a sign of its own and is bounded. */
const source = new RegExp(
  [
    '&(?:amp;)?(?:#(\\d{2,6});?|#x([0-9a-f]{2,5});|([a-z]{3,14});)',
    '\\\\{1,4}(?:u([0-9a-f]{4})|u\\{([0-9a-f]{2,5})\\}|x([0-9a-f]{2})|([_.@~+/-]))',
    '<(?:!--[^<>]{0,80}--|/?([a-z]{1,6})(?:\\s[^<>]{0,100})?/?)>',
    '=(40|2e|2d|5f)',
    '[\'"] ?\\+ ?[\'"]',
  ].join('|'),
  'gi',
);
const MIN_SOURCE = 3; // characters

/** Whether anything of it may stand in a text: a few quick looks, since hardly an advert is a page's source. */
const mayHold = (raw: string): boolean =>
  raw.includes('&') ||
  raw.includes('\\') ||
  raw.includes('<') ||
  raw.includes('=40') ||
  raw.includes('=2E') ||
  joints.some((joint) => raw.includes(joint));
const joints = ["'+", "' +", '"+', '" +'];

const beginnings = signSetOf('&\\<=');
const quotes = signSetOf('\'"');
const joining = signSetOf('+');

/** The same of the signs that a text holds. */
export const mayBePageSource = (read: SignsRead): boolean =>
  hasAnyOf(read, beginnings) || (hasAnyOf(read, joining) && hasAnyOf(read, quotes));

/**
 * Reads the source of a page.
 *
 * @returns the text as shown with the map to the raw one; undefined where nothing is to be read otherwise. Linear.
 */
export function readPageSource(raw: string): Layer | undefined {
  if (raw.length < MIN_SOURCE || !mayHold(raw)) return undefined;
  const builder = new LayerBuilder(raw);
  let done = 0;
  let isChanged = false;
  source.lastIndex = 0;
  for (let match = source.exec(raw); match !== null; match = source.exec(raw)) {
    const start = match.index;
    const read = readOne(raw, match);
    if (read === undefined) continue;
    builder.keep(done, start);
    builder.put(start, read.end, read.shown);
    done = read.end;
    source.lastIndex = read.end;
    isChanged = true;
  }
  if (!isChanged) return undefined;
  builder.keep(done, raw.length);
  return builder.build();
}

interface Shown {
  readonly shown: string;
  readonly end: number;
}

function readOne(raw: string, match: RegExpExecArray): Shown | undefined {
  const [whole, decimal, hexadecimal, name, unit, point, byte, sign] = match;
  const end = match.index + whole.length;
  const number = decimal ?? hexadecimal ?? unit ?? point ?? byte;
  if (number !== undefined)
    return shownAs(characterOf(Number.parseInt(number, decimal === undefined ? 16 : 10)), end);
  if (name !== undefined) return shownAs(named.get(name.toLowerCase()), end);
  if (sign === '/') return isSlashEscaped(raw, match.index) ? { shown: '/', end } : undefined;
  if (sign !== undefined) return isSignEscaped(raw, match.index, end) ? { shown: sign, end } : undefined;
  if (whole.startsWith('<')) return withoutTags(raw, match.index);
  if (whole.startsWith('=')) return shownAs(ofQuotedPrintable(raw, match.index, end), end);
  return isWord(raw[match.index - 1]) && isWord(raw[end]) ? { shown: '', end } : undefined;
}

const shownAs = (shown: string | undefined, end: number): Shown | undefined =>
  shown === undefined ? undefined : { shown, end };

/** Control characters and halves of pairs are left as they stand. */
function characterOf(code: number): string | undefined {
  if (code < 0x20 || (code > 0x7e && code < 0xa0) || (code >= 0xd8_00 && code < 0xe0_00) || code > 0x1_ff_ff)
    return undefined;
  return String.fromCodePoint(code);
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_.@/-]/u.test(sign);
const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

/** `https:\/\/example.org\/jane`: a slash behind a colon, a slash or a letter; "\/" is also a drawn v. */
const isSlashEscaped = (raw: string, at: number): boolean =>
  /(?:[:/]|\.[a-z]{2,12}(?:\\?\/[\w.-]{1,40}){0,4})$/i.test(raw.slice(Math.max(0, at - 60), at));

/** `alma\.river@example\.com`: between the parts of a name, where digits are split by the phones' own signs. */
const isSignEscaped = (raw: string, at: number, end: number): boolean =>
  !isBlank(raw[end]) && !(isDigit(raw[at - 1]) && isDigit(raw[end]));
const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

const quoted = new Map([
  ['=40', '@'],
  ['=2e', '.'],
  ['=2d', '-'],
  ['=5f', '_'],
]);

/** "jane=40example.org" of a mail's source (RFC 2045); in the query of a link the sign says something else. */
function ofQuotedPrintable(raw: string, at: number, end: number): string | undefined {
  if (!/[a-z0-9]$/i.test(raw.slice(Math.max(0, at - 1), at))) return undefined;
  const around = /[^\s?&/]{0,64}$/.exec(raw.slice(Math.max(0, at - 64), at))?.[0] ?? '';
  if ('?&/'.includes(raw[at - around.length - 1] ?? ' ')) return undefined;
  const behind = raw.slice(end, end + 80);
  const isAt = raw.startsWith('=40', at);
  const isHostOfTwo =
    /[a-z0-9]=2E[a-z0-9-]{1,63}$/i.test(around) || /^[a-z0-9-]{1,63}=2E[a-z]{2}/i.test(behind);
  if (!isAt && !isHostOfTwo && !/=40/.test(around) && !/^[\w.-]{0,40}=40[a-z0-9]/i.test(behind))
    return undefined;
  if (isAt && !/^[a-z0-9-]{1,63}(?:\.|=2e)[a-z]{2}/i.test(behind)) return undefined;
  return quoted.get(raw.slice(at, end).toLowerCase());
}

const inline = new Set(
  'b i u s em strong span wbr font a small big mark sub sup code tt bdi abbr ins q'.split(' '),
);
const tag = /<(?:!--[^<>]{0,80}--|(\/?)([a-z]{1,6})(\s[^<>]{0,100})?\/?)>/iy;
const hidden =
  /display:\s?none|visibility:\s?hidden|font-size:\s?0|opacity:\s?0(?!\.[1-9])|\shidden(?:\W|$)/i;
const MAX_TAGS = 12;
const MAX_HIDDEN = 60; // characters of what nobody sees

/** Comments, hidden elements and tags that stand within a word; undefined where they part words. */
function withoutTags(raw: string, from: number): Shown | undefined {
  let end = from;
  let isInvisible = true;
  for (let tags = 0; tags < MAX_TAGS; tags += 1) {
    tag.lastIndex = end;
    const found = tag.exec(raw);
    if (found === null) break;
    const [whole, slash, name = 'wbr', attributes = ''] = found;
    if (!inline.has(name.toLowerCase())) return undefined;
    const after = end + whole.length;
    const closing = `</${name}>`;
    const close =
      slash === ''
        ? raw
            .slice(after, after + MAX_HIDDEN)
            .toLowerCase()
            .indexOf(closing.toLowerCase())
        : -1;
    const isUnseen = close === 0 || (close > 0 && hidden.test(attributes));
    isInvisible &&= isUnseen || name.toLowerCase() === 'wbr';
    end = isUnseen ? after + close + closing.length : after;
  }
  if (end === from) return undefined;
  return isWithinWord(raw, from, end, isInvisible) ? { shown: '', end } : undefined;
}

/** Around an at sign or a point tags part nothing; between letters only what is not seen at all parts nothing. */
function isWithinWord(raw: string, from: number, end: number, isInvisible: boolean): boolean {
  const [before, behind] = [raw[from - 1], raw[end]];
  if (!isWord(before) && before !== ';') return false;
  if (!isWord(behind) && behind !== '&' && behind !== '\\') return false;
  if (isInvisible) return true;
  return before === '@' || behind === '@' || (isPoint(before, behind) && !isBlank(raw[from - 2]));
}

const isPoint = (before: string | undefined, behind = ''): boolean =>
  (before === '.' && /[a-z0-9]/.test(behind)) || behind === '.';
