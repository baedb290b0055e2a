// Second pass of the clean-up, word by word: letters that only look Latin. A word in one script is that language's
// word and stays; a word that mixes scripts, or that is written as an address, is what it looks like.
import { latinLookAlikes } from './characterKinds';
import { cyrillicLookAlikes, hostEndings, lookAlikes } from './lookAlikes';
import { LayerBuilder, type Layer } from './segments';
import { unitAt } from './unitAt';

// Classes of characters; 0 is not met yet.
const NOT_IN_WORDS = 1;
const JOINS = 2; // parts of an address: . _ @ -
const LATIN = 3;
const DIGIT = 4;
/** Looks like a Latin letter. */
const LOOKS = 5;
/** Looks like a Latin letter and is one of a rare kind. */
const LOOKS_AND_IS = 6;
/** A letter of another script that looks like no Latin one. */
const FOREIGN = 7;
const MARK = 8;
/** Dotless i: a letter of Turkish, which is disguised only in an address. */
const DOTLESS = 9;

const classes = new Uint8Array(0x1_00_00);
// No space parts these scripts' words, so that a Latin letter beside them is no mixture.
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]$/u;

/**
 * Resolves words of look-alikes.
 *
 * @param text - as `readCharacters` leaves it.
 * @returns undefined where nothing changes. Linear.
 */
export function resolveMixedWords(text: string): Layer | undefined {
  const builder = new LayerBuilder(text);
  let keptFrom = 0;
  const put = (at: number, to: number, piece: string): void => {
    builder.keep(keptFrom, at);
    builder.put(at, to, piece);
    keptFrom = to;
  };
  let at = 0;
  while (at < text.length) {
    if (classAt(text, at) === NOT_IN_WORDS) {
      at += unitsAt(text, at);
      continue;
    }
    const chain = readChain(text, at);
    if (chain.looks > 0) resolveChain(text, chain, put);
    at = chain.end;
  }
  if (builder.isEmpty()) return undefined;
  builder.keep(keptFrom, text.length);
  return builder.build();
}

/** Letters and digits without anything between them, with what decides how they are read. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly latin: number;
  readonly digits: number;
  readonly looks: number;
  readonly rare: number;
  readonly foreign: number;
  readonly dotless: number;
}

interface Chain {
  readonly runs: readonly Run[];
  readonly start: number;
  readonly end: number;
  readonly looks: number;
}

function readChain(text: string, start: number): Chain {
  const runs: Run[] = [];
  let looks = 0;
  let at = start;
  for (;;) {
    const kind = at < text.length ? classAt(text, at) : NOT_IN_WORDS;
    if (kind === NOT_IN_WORDS) return { runs, start, end: at, looks };
    if (kind === JOINS) {
      at += 1;
      continue;
    }
    const run = readRun(text, at);
    looks += run.looks + run.rare + run.dotless;
    runs.push(run);
    at = run.end;
  }
}

function readRun(text: string, start: number): Run {
  let [latin, digits, looks, rare, foreign, dotless] = [0, 0, 0, 0, 0, 0];
  let at = start;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind <= JOINS) break;
    if (kind === LATIN) latin += 1;
    else if (kind === FOREIGN) foreign += 1;
    else if (kind === LOOKS) looks += 1;
    else if (kind === DIGIT) digits += 1;
    else if (kind === LOOKS_AND_IS) rare += 1;
    else if (kind === DOTLESS) dotless += 1;
    at += unitsAt(text, at);
  }
  return { start, end: at, latin: latin + dotless, digits, looks, rare, foreign, dotless };
}

/** Class of each letter and digit of a run. */
function orderOf(text: string, { start, end }: Run): readonly number[] {
  const order: number[] = [];
  for (let at = start; at < end; at += unitsAt(text, at)) {
    const kind = classAt(text, at);
    if (kind !== MARK) order.push(kind);
  }
  return order;
}

type Put = (at: number, to: number, piece: string) => void;

function resolveChain(text: string, chain: Chain, put: Put): void {
  const isAddress = looksLikeAddress(text, chain);
  for (const run of chain.runs) {
    if (!isAddress && readsAsCyrillic(text, run)) replaceIn(text, run, cyrillicLookAlikes, put);
    else if (run.foreign === 0 && (isAddress || readsAsLatin(text, run)))
      replaceIn(text, run, latinLookAlikes, put);
  }
}

/** A mailbox, a handle or a host, whose every letter is Latin or looks so. */
function looksLikeAddress(text: string, { runs, start, end }: Chain): boolean {
  const last = runs.at(-1);
  if (last === undefined || runs.some(({ foreign }) => foreign > 0)) return false;
  const written = text.slice(start, end);
  if (written.includes('@') || written.slice(1, -1).includes('_')) return true;
  if (runs.length < 2 || text.charAt(last.start - 1) !== '.') return false;
  return hostEndings.has(inLatin(text.slice(last.start, last.end)).toLowerCase());
}

/** Greek letters that differ from Latin ones in a stroke, counted twice: "ΔT" is no word of Latin. */
function strokesIn(text: string, { start, end }: Run): number {
  return (
    2 * Array.from(text.slice(start, end)).filter((one) => greek.test(one) && lookAlikes.has(one)).length
  );
}

const greek = /^\p{Script=Greek}$/u;
const MIN_LATIN_OF_COMPOUND = 2;
const MIN_FOREIGN_OF_COMPOUND = 4;

/** Whether a run without foreign letters mixes scripts as no language does. */
function readsAsLatin(text: string, run: Run): boolean {
  const { latin, digits, looks, rare } = run;
  if (looks === 0) return rare > 0 && latin + rare > 1;
  if (latin + rare > 0) return latin + rare >= strokesIn(text, run) && !isCompound(orderOf(text, run));
  if (digits === 0) return looks > 1 && mixesScripts(text, run);
  return isDigitLike(text, run) || isWithinLetters(orderOf(text, run));
}

/** "VKонтакте": a Latin name and the ending or the word of another language, one after the other. */
function isCompound(order: readonly number[]): boolean {
  const isForeign = order.map((kind) => kind === LOOKS);
  const changes = isForeign.filter((now, at) => at > 0 && now !== isForeign[at - 1]).length;
  const foreign = isForeign.filter((now) => now).length;
  return (
    changes === 1 && foreign >= MIN_FOREIGN_OF_COMPOUND && order.length - foreign >= MIN_LATIN_OF_COMPOUND
  );
}

/** "2О2": letters that look like digits, or like the letters that stand for them. "18лет" and "2000р" are none. */
function isDigitLike(text: string, { start, end }: Run): boolean {
  return Array.from(text.slice(start, end)).every((one) =>
    /^[0-9OoIlS]$/.test(rightToLeft.test(one) ? '?' : (latinLookAlikes.get(one) ?? one)),
  );
}

const rightToLeft = /^[\u0590-\u08ff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]$/u;

/** "с0ра": a digit between letters stands for one. */
function isWithinLetters(order: readonly number[]): boolean {
  const first = order.indexOf(DIGIT);
  return first > 0 && order.lastIndexOf(LOOKS) > order.lastIndexOf(DIGIT);
}

const scripts = [
  /^\p{Script=Cyrillic}$/u,
  /^\p{Script=Greek}$/u,
  /^\p{Script=Armenian}$/u,
  /^\p{Script=Cherokee}$/u,
  /^\p{Script=Canadian_Aboriginal}$/u,
  /^\p{Script=Coptic}$/u,
  /^\p{Script=Lisu}$/u,
  /^\p{Script=Hebrew}$/u,
  /^\p{Script=Arabic}$/u,
];

/** Letters of two scripts in one word, neither of them Latin. */
function mixesScripts(text: string, { start, end }: Run): boolean {
  const letters = Array.from(text.slice(start, end)).filter((one) => latinLookAlikes.has(one));
  const first = scripts.find((script) => script.test(letters[0] ?? ''));
  return first !== undefined && !letters.every((one) => first.test(one));
}

/**
 * "вoсемь": a Cyrillic word in which some letters were typed, or hidden, as Latin ones. Every Latin letter has a Cyrillic
 * twin, and some Cyrillic letter has no Latin one.
 */
function readsAsCyrillic(text: string, { start, end, latin, digits, looks, foreign, rare }: Run): boolean {
  if (latin === 0 || digits + rare > 0 || looks + foreign === 0) return false;
  let isSurelyCyrillic = false;
  for (const one of text.slice(start, end)) {
    if (cyrillicLookAlikes.has(one)) continue;
    if (!/^[\p{Script=Cyrillic}\p{M}]$/u.test(one)) return false;
    isSurelyCyrillic ||= lookAlikes.has(one) || !latinLookAlikes.has(one);
  }
  return isSurelyCyrillic;
}

function replaceIn(text: string, { start, end }: Run, table: ReadonlyMap<string, string>, put: Put): void {
  for (let at = start; at < end; at += unitsAt(text, at)) {
    const one = text.slice(at, at + unitsAt(text, at));
    const plain = table.get(one);
    if (plain !== undefined) put(at, at + one.length, plain);
  }
}

function inLatin(word: string): string {
  return Array.from(word, (one) => latinLookAlikes.get(one) ?? one).join('');
}

function classAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const codePoint = text.codePointAt(at) ?? unit;
  const found = classOf(String.fromCodePoint(codePoint));
  if (codePoint === unit && (unit < 0xd8_00 || unit > 0xdf_ff)) classes[unit] = found;
  return found;
}

function unitsAt(text: string, at: number): 1 | 2 {
  const unit = unitAt(text, at);
  return unit >= 0xd8_00 && unit < 0xdc_00 && (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}

function classOf(character: string): number {
  if (/^[._@-]$/.test(character)) return JOINS;
  if (/^[0-9]$/.test(character)) return DIGIT;
  const isLatin = /^\p{Script=Latin}$/u.test(character);
  if (character === 'ı') return DOTLESS;
  if (latinLookAlikes.has(character)) return isLatin ? LOOKS_AND_IS : LOOKS;
  if (isLatin) return LATIN;
  if (unspaced.test(character)) return NOT_IN_WORDS;
  if (/^\p{M}$/u.test(character)) return MARK;
  return /^[\p{L}\p{N}]$/u.test(character) ? FOREIGN : NOT_IN_WORDS;
}
