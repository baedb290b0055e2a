// Labels in any disguise right before a sign that a name follows: "in sta:", "i*sta:", "!n$ta: @", "t€legram:", "tlgrm:",
// "V❤:". What stands before the sign is read backwards, letter by letter, past blanks and ornaments, and looked up.
import { platforms, type Platform } from './platforms/platforms';
import { isCommonWord } from './commonWords';
import { platformMisspeltAs } from './usernameMisspelling';

export interface DisguisedLabel {
  readonly platform: Platform;
  readonly start: number;
  readonly end: number;
  readonly isShort: boolean;
}

/** What a sign within a label stands for; capitals are made small before. */
const letterOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '6': 'g',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '!': 'i',
    '¡': 'i',
    '@': 'a',
    $: 's',
    '§': 's',
    '|': 'l',
    '+': 't',
    '€': 'e',
    '£': 'l',
    '¢': 'c',
    '©': 'c',
    '®': 'r',
    '*': '*',
    '?': '*',
    '#': '*',
    '%': '*',
    '•': '*',
  }),
);
const ornaments = new Set(Array.from(".-_~*'`´·", (sign) => sign));

const MIN_STARRED = 4;
const MAX_LETTERS = 14;
const MAX_REACH = 30;
const MAX_BLANKS = 12;

interface Known {
  readonly platform: Platform;
  readonly isWord: boolean;
}
/** Labels as one run of letters, and with one or two of their letters starred: "i*sta", "in*t*". */
const byLetters = new Map<string, Known>();
const starred = new Map<string, Known>();
const latin = /^[a-z]+$/;
for (const platform of platforms)
  for (const [labels, isWord] of [
    [platform.labels, false],
    [platform.wordLabels ?? [], true],
  ] as const)
    for (const label of labels) {
      const letters = label.replaceAll(' ', '');
      if (!latin.test(letters) || letters.length < 2 || letters === 'of' || letters === 'only') continue;
      if (!byLetters.has(letters)) byLetters.set(letters, { platform, isWord });
      if (letters.length >= MIN_STARRED && letters.length <= 9)
        for (const key of starredForms(letters))
          if (!starred.has(key)) starred.set(key, { platform, isWord });
    }

/** With one letter starred behind the first, or two. */
function starredForms(word: string): readonly string[] {
  const forms: string[] = [];
  for (let first = 1; first < word.length; first += 1) {
    const one = `${word.slice(0, first)}*${word.slice(first + 1)}`;
    forms.push(one);
    if (word.length > MIN_STARRED)
      for (let second = first + 1; second < word.length; second += 1)
        forms.push(`${one.slice(0, second)}*${one.slice(second + 1)}`);
  }
  return forms;
}

/** The platform of a word in which stars stand for letters: "snap*hat". */
export const starredPlatform = (word: string): Platform | undefined => {
  const known = word.includes('*') ? starred.get(word) : undefined;
  return known === undefined || known.isWord ? undefined : known.platform;
};

/** Whether the letters of two words or three are a label: "in sta". */
export const isSplitLabel = (letters: string): boolean => byLetters.has(letters);

/** Labels of signs that letters do not tell. */
const bySigns: readonly (readonly [RegExp, string])[] = [
  [/(?:\+ ?v|v ?[❤♥💚💬🧡💗]\ufe0f?|[vw] ?x|微 ?x|微 信|薇 信|加 ?[薇微威徽]|薇|威 信)$/iu, 'wechat'],
  [/(?<=\p{Script=Han}[^\p{L}\p{N}]{0,4})v$/iu, 'wechat'],
  [/(?:薇|(?<!\p{L})[微威]) ?[❤♥🧡💛💚💙💜]?\ufe0f?$/u, 'wechat'],
  [/(?:0F|O\.F\.?|O-F|O\/F|O F|Ø[Ff])$/u, 'onlyfans'],
  [/s ?\/ ?c$/iu, 'snapchat'],
  [/i ?\/ ?g$/iu, 'instagram'],
  [/t ?\/ ?g$/iu, 'telegram'],
  [/f ?\/ ?b$/iu, 'facebook'],
  [/(?:企鹅|扣 扣|q ?号|🐧)$/iu, 'qq'],
];
const byId = new Map(platforms.map((platform) => [platform.id, platform]));

/** What may stand between a label and its sign. */
const leadIn = ' :=("\'\u200d';

/**
 * The disguised label that ends before a sign.
 *
 * @param known - ends of labels that are read already: nothing is looked for before those.
 */
export function disguisedBefore(
  text: string,
  sign: number,
  known: ReadonlySet<number>,
): DisguisedLabel | undefined {
  let end = sign;
  while (end > 0 && sign - end < 3 && leadIn.includes(text[end - 1] ?? 'x')) end -= 1;
  if (end === 0 || known.has(end) || /[\s,;!?)]/.test(text[end - 1] ?? ' ')) return undefined;
  return ofLetters(text, end) ?? ofSigns(text, end);
}

/** Whether one of those may end at a place, by its last characters: spares most signs the patterns. */
function mayBeSigns(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) >= 128) return true;
  switch (text[end - 1]?.toLowerCase()) {
    case 'v':
    case 'x':
      return true;
    case 'f':
    case '.':
      return !latin.test((text[end - 2] ?? 'x').toLowerCase()) || text[end - 2] === 'F';
    case 'b':
    case 'c':
    case 'g':
      return text[end - 2] === '/' || text[end - 3] === '/';
    default:
      return false;
  }
}

function ofSigns(text: string, end: number): DisguisedLabel | undefined {
  if (!mayBeSigns(text, end)) return undefined;
  const before = text.slice(Math.max(0, end - 6), end);
  for (const [pattern, id] of bySigns) {
    const found = pattern.exec(before)?.[0];
    const platform = found === undefined ? undefined : byId.get(id);
    const start = end - (found ?? '').length;
    if (platform === undefined || /[a-z0-9]/i.test(text[start - 1] ?? ' ')) continue;
    return { platform, start, end, isShort: false };
  }
  return undefined;
}

function ofLetters(text: string, end: number): DisguisedLabel | undefined {
  let letters = '';
  let found: DisguisedLabel | undefined;
  let blanks = 0;
  let isChanged = false;
  for (let at = end - 1; at >= 0 && end - at <= MAX_REACH && letters.length < MAX_LETTERS; at -= 1) {
    const character = (text[at] ?? '').toLowerCase();
    const next = text[at - 1] ?? ' ';
    if (character === ' ') {
      blanks += 1;
      if (blanks > MAX_BLANKS || next === ' ') break;
      isChanged = true;
      continue;
    }
    const letter = character >= 'a' && character <= 'z' ? character : letterOf.get(character);
    if (letter === undefined && !ornaments.has(character)) break;
    const isBetween = isLetterOrStar(text[at + 1]) && isLetterOrStar(next);
    // "s*n*a*p" is parted by stars, "s*ap" has one in the place of a letter.
    if (letter === undefined || (letter === '*' && !isBetween)) {
      isChanged = true;
      continue;
    }
    if (letter !== character || letter === '*') isChanged = true;
    letters = letter + letters;
    if (!isBeginAt(text, at)) continue;
    const read = labelOf(text, letters, { start: at, end, blanks, isChanged });
    if (read !== undefined) found = read;
  }
  return found;
}

const isLetterOrStar = (character = ''): boolean =>
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character === '*';

/** Nothing of a word stands before. */
const isBeginAt = (text: string, at: number): boolean => {
  const before = text[at - 1] ?? ' ';
  return (
    before === ' ' || before === '\n' || before.charCodeAt(0) >= 0x2e_80 || /["'([{|/,;:.!?#«“•]/.test(before)
  );
};

interface Run {
  readonly start: number;
  readonly end: number;
  readonly blanks: number;
  readonly isChanged: boolean;
}

function labelOf(
  text: string,
  letters: string,
  { start, end, blanks, isChanged }: Run,
): DisguisedLabel | undefined {
  // What is written plainly is found as words.
  if (!isChanged) return undefined;
  const exact =
    byLetters.get(letters) ??
    (letters.includes('i') ? byLetters.get(letters.replaceAll('i', 'l')) : undefined);
  const known = exact ?? (letters.includes('*') ? starred.get(letters) : undefined);
  if (known === undefined) {
    const platform = blanks === 0 && letters.length > 3 ? platformMisspeltAs(letters) : undefined;
    return platform && { platform, start, end, isShort: false };
  }
  // "77:" is a number.
  if (!/[a-z]/i.test(text.slice(start, end))) return undefined;
  const pieces = text.slice(start, end).toLowerCase().split(/ +/);
  const isOfLetters = pieces.every((piece) => piece.length === 1);
  // "fa ce" of two common words is none.
  if (!isOfLetters && pieces.length > 1 && pieces.every((piece) => isCommonWord(piece))) return undefined;
  if (known.isWord && letters.length < 4) return undefined;
  if (letters.length < 4 && pieces.length > 1 && !isOfLetters) return undefined;
  return { platform: known.platform, start, end, isShort: letters.length < 3 };
}
