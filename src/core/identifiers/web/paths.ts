// Path and query of a page address, without the punctuation of the sentence around it.
import { isCommonWord } from '../commonWords';
import { isUnparted } from './characters';
import { saidSlashSource, unpartedSlashSource } from './slashNames';

/** A path without the punctuation of the sentence around it. */
export function trimPath(written: string): string {
  if (written === '') return written;
  const path = partedFrom(written.slice(0, strayBracket(written)));
  const last = path[path.length - 1];
  // Nearly all paths end in a letter.
  if (last === undefined || !trimmedSigns.includes(last)) return path;
  const surplus = { ')': surplusOf(path, '(', ')'), ']': surplusOf(path, '[', ']') };
  let end = path.length;
  while (end > 0) {
    const last = path[end - 1] ?? '';
    if (last === ')' || last === ']') {
      if (surplus[last] <= 0) break;
      surplus[last] -= 1;
    } else if (!trimmedSigns.includes(last)) break;
    end -= 1;
  }
  return path.slice(0, end);
}

const trimmedSigns = ".,;:!?'*)]";

/** "example.org/jobsです": behind a Latin letter a script that parts no words is of the sentence; "/wiki/日本" is a page. */
function partedFrom(path: string): string {
  for (let at = 2; at < path.length; at += 1)
    if (isUnparted(path.charCodeAt(at)) && /[a-z0-9]/i.test(path[at - 1] ?? '')) return path.slice(0, at);
  return path;
}

/** Where a bracket closes that the path did not open: "[url=https://example.org/rooms]list[/url]". */
function strayBracket(path: string): number {
  let open = 0;
  for (let at = path.indexOf(']'), from = 0; at !== -1; from = at + 1, at = path.indexOf(']', from)) {
    open += path.slice(from, at).split('[').length - 2;
    if (open < 0) return at;
  }
  return path.length;
}

function surplusOf(path: string, open: string, close: string): number {
  return path.split(close).length - path.split(open).length;
}

const port = /:\d{1,5}(?!\d)/y;
const path = /\/[^\s<>"\\^`{|}。｡，、！？；：]{0,2000}|\?[^\s<>"\\^`{|}。｡，、！？；：]{1,2000}/y;
/** Behind a host that was written with spaces, its path is too. */
const spacedPath = /(?: ?\/ ?@?[\p{L}\p{N}_.~-]{1,60}){1,6}/uy;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

export interface HostTail {
  /** Digits only; empty if there is none. */
  readonly port: string;
  /** Path and query as written, spaces undone; may end in a fragment. */
  readonly path: string;
  readonly end: number;
}

/** What a host says of the path behind it. */
interface AroundTail {
  /** Its dots are said or have blanks around them. */
  readonly isSpaced?: boolean;
  /** People have names there. */
  readonly isOfPlatform?: boolean;
}

/** Port and path behind a host that ends at a place. */
export function readTail(text: string, at: number, { isSpaced, isOfPlatform }: AroundTail = {}): HostTail {
  const writtenPort = text[at] === ':' ? matchAt(port, text, at) : '';
  const pathStart = at + writtenPort.length;
  const next = text[pathStart];
  if (next === ' ') {
    const apart =
      isSpaced === true || text[pathStart + 1] === '('
        ? spacedTail(text, pathStart, true)
        : (spacedTail(text, pathStart, false) ?? pageApart(text, pathStart, isOfPlatform === true));
    if (apart !== undefined) return { port: writtenPort.slice(1), ...apart };
  }
  if (next !== undefined && next >= '\u0e00') {
    const glued = gluedTail(text, pathStart);
    if (glued !== undefined) return { port: writtenPort.slice(1), ...glued };
  }
  if (next === '\\' && /[\p{L}\p{N}@]/u.test(text[pathStart + 1] ?? '')) {
    const turned = matchAt(backslashed, text, pathStart);
    if (turned !== '')
      return { port: '', path: turned.replaceAll('\\', '/'), end: pathStart + turned.length };
  }
  const written = next === '/' || next === '?' ? trimPath(matchAt(path, text, pathStart)) : '';
  const end = pathStart + written.length;
  // "t.me//jane"
  if (isOfPlatform === true && written.startsWith('//'))
    return { port: '', path: written.replace(/^\/+/, '/'), end };
  // "t.me/ jane"
  const further = isOfPlatform === true && written === '/' ? pageApart(text, pathStart, true) : undefined;
  return { port: writtenPort.slice(1), ...(further ?? { path: written, end }) };
}

interface Tail {
  readonly path: string;
  readonly end: number;
}

const backslashed = /(?:\\@?[\p{L}\p{N}_~-]{1,60}(?:\.[\p{L}\p{N}_~-]{1,20})?){1,6}/uy;

/** The name of a slash, and a part of the path. */
const saidSlash = new RegExp(`${saidSlashSource}(@?[\\p{L}\\p{N}_.~-]{1,60})`, 'iuy');

const gluedSlash = new RegExp(`${unpartedSlashSource} ?(@?[a-z0-9_.~-]{1,60})`, 'iy');

/** Behind a host in a script that parts no words: "example点org斜杠lily斜杠gallery". */
function gluedTail(text: string, at: number): Tail | undefined {
  let said = '';
  let end = at;
  for (let parts = 0; parts < 6; parts += 1) {
    gluedSlash.lastIndex = end;
    const name = gluedSlash.exec(text)?.[1];
    if (name === undefined) break;
    said += `/${name}`;
    end = gluedSlash.lastIndex;
  }
  if (said === '') return undefined;
  const trimmed = trimPath(said);
  return { path: trimmed, end: end - (said.length - trimmed.length) };
}

const barOfWords = /^ {1,2}(?:barra|barre|bară|bara|дробь|taksim|bölü|bolu|lomka) /iu;

/** Behind a host whose dots are said or spaced: " / gallery", " slash gallery". */
function spacedTail(text: string, at: number, isSpaced: boolean): Tail | undefined {
  let said = '';
  let end = at;
  for (let parts = 0; parts < 6; parts += 1) {
    saidSlash.lastIndex = end;
    const [all = '', name] = saidSlash.exec(text) ?? [];
    // "example.org barra libre" speaks of drinks.
    if (name === undefined || (!isSpaced && barOfWords.test(all))) break;
    said += `/${name}`;
    end = saidSlash.lastIndex;
  }
  if (said !== '') {
    const trimmed = trimPath(said);
    return { path: trimmed, end: end - (said.length - trimmed.length) };
  }
  if (!isSpaced) return undefined;
  const written = trimPath(matchAt(spacedPath, text, at));
  return written === '' ? undefined : { path: written.replaceAll(' ', ''), end: at + written.length };
}

const page = String.raw`(@?[a-z0-9_](?:[a-z0-9_.~-]{0,58}[a-z0-9_])?)(?= {0,2}(?:$|[\n\r,;!?)|\]]|\.(?:\s|$)|[^\u0000-\u024f]))`;
const apartPath = new RegExp(` {0,2}/ {1,2}${page}`, 'uy');
/** Behind a platform also on the next line: "t.me/" and the name below it. */
const pathBelow = new RegExp(`/(?: {1,2}| ?\r?\n ?)${page}`, 'uy');
/** Words behind a slash that are another way to reach somebody, or what is offered. */
const noPages = new Set(
  'whatsapp instagram insta ig snap snapchat telegram tg facebook fb twitter tiktok onlyfans wechat email mail phone tel sms call text incall outcall cash only and or'.split(
    ' ',
  ),
);

const blankApart = new RegExp(` ${page}`, 'uy');
/** "instagram.com jane_doe99": no word of a sentence is written so. */
function nameApart(text: string, at: number): string | undefined {
  blankApart.lastIndex = at;
  const name = blankApart.exec(text)?.[1];
  return name !== undefined && /^@?[a-z]/.test(name) && /[a-z]{3}/.test(name) && /[\d_]/.test(name)
    ? name
    : undefined;
}

/** "example.org / gallery": a page only where nothing goes on behind it. */
function pageApart(text: string, at: number, isOfPlatform: boolean): Tail | undefined {
  const pattern = isOfPlatform && text[at] === '/' ? pathBelow : apartPath;
  pattern.lastIndex = at;
  const name = pattern.exec(text)?.[1] ?? (isOfPlatform ? nameApart(text, at) : undefined);
  if (name === undefined || noPages.has(name)) return undefined;
  // A heading with nothing behind it: "instagram.com/", and a word on the next line.
  if (pattern === pathBelow && /[\n\r]/.test(text.slice(at, at + 4)) && isCommonWord(name)) return undefined;
  if (!isOfPlatform && !/^[a-z][a-z0-9_-]{2,}$/.test(name)) return undefined;
  return { path: `/${name}`, end: pattern.lastIndex === 0 ? at + 1 + name.length : pattern.lastIndex };
}
