// Towns that a text names, in order of place. Asked only where figures are left that no country is known for.
import type { PreparedText } from '../../extractor';
import { isWordOfName, townsAtWord, townTable, type Town } from './townTable';

export interface TownNamed {
  readonly start: number;
  readonly end: number;
  /** Of that name: several where countries share it. */
  readonly towns: readonly Town[];
  /** Written as a name, with a word before it that speaks of places. */
  readonly isPlace: boolean;
}

const MAX_NAMED = 40; // a list of towns served tells of none

/** Towns named in a text; none where there are so many that it is a list of them. */
export function townsNamed(prepared: PreparedText): readonly TownNamed[] {
  const { table } = prepared;
  const { words, starts, ends } = table;
  const found: TownNamed[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (isFigures(word)) continue;
    const { towns, size } = longestAt(words, at, townsAtWord(word));
    const all = towns.length > 0 || word.charCodeAt(0) < FIRST_THAI ? towns : townsWithin(word);
    if (all.length === 0) continue;
    const last = at + size - 1;
    const span = { start: starts[at] ?? 0, end: ends[last] ?? 0 };
    if (!isTied(prepared, at, last) || isOtherName(prepared, span, { at, last })) continue;
    found.push({ ...span, towns: all, isPlace: isPlace(prepared, at) });
    if (found.length > MAX_NAMED) return none;
    at = last;
  }
  return found;
}

const none: readonly TownNamed[] = [];
const isFigures = (word: string): boolean => word === '' || word.charCodeAt(0) < FIRST_LETTER;
const FIRST_LETTER = 65;
const FIRST_THAI = 0x0e_00;
const LAST_THAI = 0x0e_7f;

/** Towns of the longest name that stands there, and of how many words it is. */
function longestAt(
  words: readonly string[],
  at: number,
  towns: readonly Town[],
): { readonly towns: readonly Town[]; readonly size: number } {
  let size = 1;
  let longest: Town[] = [];
  for (const town of towns) {
    const { rest, isStem } = town;
    const isThere = rest.every((word, step) =>
      isWordOfName(words[at + step + 1] ?? '', word, isStem && step === rest.length - 1),
    );
    if (!isThere || rest.length + 1 < size) continue;
    if (rest.length + 1 > size) longest = [];
    size = rest.length + 1;
    longest.push(town);
  }
  return { towns: longest, size };
}

function townsWithin(word: string): readonly Town[] {
  const unit = word.charCodeAt(0);
  if (unit < FIRST_THAI || unit > LAST_THAI) return [];
  return townTable().within.flatMap(([name, town]) => (word.includes(name) ? [town] : []));
}

const MAX_TIE = 2;

/** The words of a name stand side by side. */
function isTied({ table: { starts, ends } }: PreparedText, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at += 1)
    if ((starts[at] ?? 0) - (ends[at - 1] ?? 0) > MAX_TIE) return false;
  return true;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Behind a town: a street, a club, a person. */
const otherBehind = set(
  'street str strasse road rd avenue ave lane drive boulevard blvd way close court terrace straat laan platz ' +
    'united fc rovers albion wanderers hilton jackson time zone bridge marathon accord agreement style',
);
/** Before it: a street, a time zone, a part of another name, a language of a page. */
const otherBefore = set(
  'rue via calle rua avenida ulica ul street europe asia america africa pacific atlantic us new nueva east little real jack boris',
);
const state =
  /^,? ?(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|ON|QC|BC|AB|MB|SK|NS|NB|Ont|Ontario|Alabama|Texas|Tennessee|Kentucky|Ohio|Georgia|Connecticut|Massachusetts|Illinois|Arkansas|Maine|Virginia|Michigan|Florida|California|Oregon|Washington)(?![\p{L}\d])/u;
/** "南京西路": a street that is named after a town. */
const streetBehind = /^[东西南北中東一二]?[路街道]/;
const joinedBefore = /[@_=.]$/;
const joinedBehind = /^(?:[@_]|\.[\p{L}\d])/u;
const MAX_LOOK = 16;

/** A town of North America that is named after one elsewhere, a street, or a part of an address. */
function isOtherName(
  { text, table: { words } }: PreparedText,
  { start, end }: { readonly start: number; readonly end: number },
  { at, last }: { readonly at: number; readonly last: number },
): boolean {
  const behind = text.slice(end, end + MAX_LOOK);
  return (
    otherBehind.has(words[last + 1] ?? '') ||
    otherBefore.has(words[at - 1] ?? '') ||
    streetBehind.test(behind) ||
    joinedBehind.test(behind) ||
    joinedBefore.test(text.slice(Math.max(0, start - 1), start)) ||
    (state.test(behind) && !isOfNorthAmerica(words, at, last))
  );
}

function isOfNorthAmerica(words: readonly string[], at: number, last: number): boolean {
  const { towns, size } = longestAt(words, at, townsAtWord(words[at] ?? ''));
  return size === last - at + 1 && towns.every(({ region }) => region === 'US' || region === 'CA');
}

/** Words that stand before a place; folded. */
const wordsOfPlace = set(
  'in at near around from to visiting leaving nach aus bei im nahe raum ab en em de desde cerca a à dans depuis pres sur vers a da di presso ' +
    'w we do z ze kolo v ve do na o i la din langa uit naar bij i fra til fran nara в во из под у з із біля возле με στην στη στο από ' +
    '在 于 到 从 来 来自 位 tai o city town based area centre center',
);
const capital = /\p{Lu}|\p{Lo}/u;

function isPlace({ text, table: { words, starts } }: PreparedText, at: number): boolean {
  const start = starts[at] ?? 0;
  return capital.test(text.charAt(start)) && wordsOfPlace.has(words[at - 1] ?? '');
}
