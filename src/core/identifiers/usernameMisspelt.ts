// Labels that are misspelt, shortened or stretched: "instagrm", "snaaap", "telegam", "insta gramm". What a word is a
// misspelling of is worked out once for each word met, so that a text costs one look-up a word.
import { numberOf, tellOdd } from '../text/heldWords';
import type { Token } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { isProseWord } from './commonWords';
import { isGivenName } from './inventedWords';
import { distanceOf } from './phone/spelling/nearWords';
import { platforms, type Platform } from './platforms/platforms';

export interface MisspeltLabel {
  readonly platform: Platform;
  readonly start: number;
  readonly end: number;
  /** Of two words. */
  readonly isPair?: true;
}

/** Shorter words are misspelt by accident. */
export const MIN_MISSPELT_LETTERS = 4;
export const MAX_MISSPELT_LETTERS = 14;
const MIN_EDITED_LETTERS = 5;
const SURE_LETTERS = 6; // "kakao" is a letter away from too much
const MIN_INFLECTED_LETTERS = 7;
const MAX_ENDING_LETTERS = 3; // "telegramie", "snapchatem"

const latin = /^[a-z]+$/;
const squeezed = (word: string): string => word.replace(/(.)\1+/g, '$1');

const labels = new Map<string, Platform>();
const squeezedLabels = new Map<string, Platform>();
/** Every label with one letter left out, as in a spelling checker of symmetric deletes. */
const shortened = new Map<string, string[]>();
/** Labels that people misspell: the long names and their short forms, of the platforms that adverts name most. */
const misspelt = new Set(
  'instagram insta snapchat snap telegram telega whatsapp whatsap twitter tiktok onlyfans wechat facebook skype kik threema fansly viber kakaotalk discord'.split(
    ' ',
  ),
);
for (const platform of platforms)
  for (const label of [...platform.labels, ...(platform.wordLabels ?? [])]) {
    if (!misspelt.has(label)) continue;
    labels.set(label, platform);
    if (!squeezedLabels.has(squeezed(label))) squeezedLabels.set(squeezed(label), platform);
    if (label.length < MIN_EDITED_LETTERS) continue;
    for (const key of [label, ...withoutOne(label)])
      shortened.set(key, [...(shortened.get(key) ?? []), label]);
  }

function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

const MAX_VERDICTS = 8192;
/** Words met, and the platform they misspell if any; forgotten when there are too many. */
const verdicts = new Map<string, Platform | undefined>();

/** The platform whose label a word misspells; undefined for the label itself and for words of any text. */
export function platformMisspeltAs(word: string): Platform | undefined {
  const known = verdicts.get(word);
  if (known !== undefined || verdicts.has(word)) return known;
  const found = judge(word);
  if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
  verdicts.set(word, found);
  return found;
}

function judge(word: string): Platform | undefined {
  if (!latin.test(word) || word.length > MAX_MISSPELT_LETTERS || labels.has(word)) return undefined;
  const stretched = squeezedLabels.get(squeezed(word));
  if (stretched !== undefined && word.length >= MIN_EDITED_LETTERS) return stretched;
  const found =
    stretched ??
    inflected(word) ??
    compounded(word) ??
    led(word) ??
    edited(word) ??
    vowelless(word) ??
    edited2(word);
  return found !== undefined && !isProseWord(word) ? found : undefined;
}

function inflected(word: string): Platform | undefined {
  for (
    let length = Math.max(MIN_INFLECTED_LETTERS, word.length - MAX_ENDING_LETTERS);
    length < word.length;
    length += 1
  ) {
    const found = labels.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Endings of Turkish and others, and nouns, that hang on a label: "instadan", "snapim", "Instaname", "Telegramkanal". */
const hanging = new Set(
  'dan den tan ten da de ta te ya ye yi yi ma me im am um ul ului ie om u ba be ban ben ra nal gramda name nick id ku nya mu user profil profile konto account acc kontakt seite page kanal channel gruppe adi adim adresi adresim hesabi hesabim handle link nummer'.split(
    ' ',
  ),
);
const MIN_HUNG_LETTERS = 4;

function compounded(word: string): Platform | undefined {
  for (let length = MIN_HUNG_LETTERS; length < word.length - 1; length += 1) {
    const found = labels.get(word.slice(0, length));
    if (found !== undefined && hanging.has(word.slice(length))) return found;
  }
  return undefined;
}

/** Words that are glued to a label before them: "myInsta", "DMSnapchat", "onTelegram", "meinInsta". */
const leads = 'my add dm on via mein mi mon meu mio moj pm'.split(' ');

function led(word: string): Platform | undefined {
  for (const lead of leads) {
    const rest = word.slice(lead.length);
    const found = word.startsWith(lead) && rest.length >= MIN_HUNG_LETTERS ? labels.get(rest) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const MIN_TWICE_EDITED = 8;
const SAME_LETTERS = 3;

/** "instergram", "snachap", "tellegran": two letters of a long label, where its beginning is right. */
function edited2(word: string): Platform | undefined {
  if (word.length < MIN_TWICE_EDITED - 1) return undefined;
  for (const [label, platform] of labels)
    if (
      label.length >= MIN_TWICE_EDITED &&
      Math.abs(label.length - word.length) <= 1 &&
      label.slice(0, SAME_LETTERS) === word.slice(0, SAME_LETTERS) &&
      distanceOf(word, label) <= 2
    )
      return platform;
  return undefined;
}

const vowels = /[aeiouy]/g;
const skeletons = new Map<string, string[]>();
const MIN_SKELETON = 3;
for (const label of labels.keys()) {
  const skeleton = label.replace(vowels, '');
  if (skeleton.length >= MIN_SKELETON && label.length >= MIN_EDITED_LETTERS)
    skeletons.set(skeleton, [...(skeletons.get(skeleton) ?? []), label]);
}

/** "nstgrm", "tlgram", "nsta": a label without some of its vowels. */
function vowelless(word: string): Platform | undefined {
  for (const label of skeletons.get(word.replace(vowels, '')) ?? []) {
    let at = 0;
    for (let place = 0; place < label.length && at < word.length; place += 1)
      if (label[place] === word[at]) at += 1;
    if (at === word.length) return labels.get(label);
  }
  return undefined;
}

function edited(word: string): Platform | undefined {
  if (word.length < MIN_EDITED_LETTERS - 1) return undefined;
  for (const key of [word, ...withoutOne(word), squeezed(word)])
    for (const label of shortened.get(key) ?? [])
      if (label[0] === word[0] || (label[1] === word[0] && label.length > SURE_LETTERS)) {
        if (label.length < SURE_LETTERS && label[1] !== word[1]) continue;
        if (isOneEditAway(word, label) || isOneEditAway(squeezed(word), label)) return labels.get(label);
      }
  return undefined;
}

/** One letter more, less, other, or two neighbours changed. */
function isOneEditAway(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let behind = 0;
  const most = Math.min(left.length, right.length) - start;
  while (behind < most && left[left.length - 1 - behind] === right[right.length - 1 - behind]) behind += 1;
  const leftRest = left.slice(start, left.length - behind);
  const rightRest = right.slice(start, right.length - behind);
  if (leftRest.length <= 1 && rightRest.length <= 1) return true;
  return leftRest.length === 2 && rightRest === `${leftRest[1] ?? ''}${leftRest[0] ?? ''}`;
}

// What a misspelt label may begin with, so that nearly all words are passed by without a look-up: its own first letters
// with one left out or changed. Letters are five bits each; capitals and small letters share them.
const byTwo = new Uint8Array(1 << 10);
const byThree = new Uint8Array(1 << 15);
/** By the first, second and fourth letter, where the third may be any. */
const byFourth = new Uint8Array(1 << 15);
/** By the first and third letter, where the second may be any. */
const byThird = new Uint8Array(1 << 10);
const bitsOf = (text: string, at: number): number => (at < text.length ? unitAt(text, at) & 31 : 0);
for (const label of labels.keys()) {
  const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((at) => bitsOf(label, at));
  for (const [second, third] of [
    [b, c],
    [c, d],
    [b, d],
    [a, b],
    [b, b],
    [c, b],
  ] as const) {
    byTwo[(a << 5) | second] = 1;
    byThree[(a << 10) | (second << 5) | third] = 1;
  }
  const [e = 0, f = 0, g = 0] = Array.from(label.replace(vowels, ''), (_, at) =>
    bitsOf(label.replace(vowels, ''), at),
  );
  byTwo[(e << 5) | f] = 1;
  byThree[(e << 10) | (f << 5) | g] = 1;
  for (const third of [a, b, c, d]) byThree[(e << 10) | (f << 5) | third] = 1;
  for (const lead of leads) {
    const [first = 0, second = 0, third = 0] = [0, 1, 2].map((at) => bitsOf(lead + label, at));
    byTwo[(first << 5) | second] = 1;
    byThree[(first << 10) | (second << 5) | third] = 1;
  }
  for (const fourth of [d, c]) byFourth[(a << 10) | (b << 5) | fourth] = 1;
  byThird[(a << 5) | c] = 1;
}

/** Whether the first letters of a word may be those of a misspelt label. */
export function mayBeMisspelt(text: string, at: number): boolean {
  const first = bitsOf(text, at) << 5;
  const third = bitsOf(text, at + 2);
  if (byThird[first | third] === 1) return true;
  const two = first | bitsOf(text, at + 1);
  if (byTwo[two] !== 1) return false;
  return byThree[(two << 5) | third] === 1 || byFourth[(two << 5) | bitsOf(text, at + 3)] === 1;
}

tellOdd(
  (word) =>
    word.length >= MIN_MISSPELT_LETTERS &&
    word.length <= MAX_MISSPELT_LETTERS &&
    mayBeMisspelt(word, 0) &&
    platformMisspeltAs(word) !== undefined,
);

/** First halves of labels, behind which a misspelt second half may stand: "insta gramm", "snap chatt". */
const halves: ReadonlyMap<string, string> = new Map(
  Object.entries({
    insta: 'g',
    tele: 'g',
    snap: 'c',
    whats: 'a',
    face: 'b',
    only: 'f',
    tik: 't',
    kakao: 't',
    we: 'c',
  }),
);
const letterBehind = new Uint8Array(Math.max(...Array.from(halves.keys(), numberOf)) + 1);
for (const [half, letter] of halves) letterBehind[numberOf(half)] = letter.charCodeAt(0);

/** Whether a second half may begin at a place: "only" is everywhere, and before a word with "f" seldom. */
export const mayBePair = (text: string, number: number, next: number): boolean =>
  (letterBehind[number] ?? 0) !== 0 &&
  next < text.length &&
  (unitAt(text, next) | 0x20) === letterBehind[number];

/**
 * The misspelt label that a token is.
 *
 * @param token - of four letters or more that `mayBeMisspelt`.
 */
export function misspeltLabelOf(
  text: string,
  { start, end, word }: Pick<Token, 'start' | 'end' | 'word'>,
): MisspeltLabel | undefined {
  const platform = platformMisspeltAs(word);
  return platform === undefined || isGlued(text, start, end) ? undefined : { platform, start, end };
}

/** The label of two words, the second of them misspelt, that begins at a token: "insta gramm". */
export function misspeltPairAt(
  text: string,
  tokens: readonly Token[],
  place: number,
): MisspeltLabel | undefined {
  const { word, start, end } = tokens[place] as Token;
  const next = tokens[place + 1];
  if (next === undefined || next.isNumber || next.start - end !== 1 || !halves.has(word)) return undefined;
  // "insta goran_river"
  if (gluedToName.test(text.slice(next.end, next.end + 2))) return undefined;
  const platform = ' -_.'.includes(text[end] ?? '') ? joined(word, next.word) : undefined;
  return platform === undefined ? undefined : { platform, start, end: next.end, isPair: true };
}

const gluedToName = /^[_\d]|^[.-][a-z\d]/i;

function joined(first: string, second: string): Platform | undefined {
  if (second.length < 2 || second.length > 8) return undefined;
  const whole = labels.get(first + second);
  if (whole !== undefined) return whole;
  // "insta goran": a name beside the label is no second half of it.
  return isGivenName(second) ? undefined : platformMisspeltAs(first + second);
}

const gluing = new Set(Array.from('@_.', (sign) => sign.charCodeAt(0)));

/** Part of an address or a name: "x@instagrm.com", "telegam_fan". */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  // "#berlin030vibes"
  if (before >= 0x30 && before <= 0x39) return true;
  const isBefore = gluing.has(before) && text.charCodeAt(start - 2) !== 0x20 && start > 1;
  const behind = text.charCodeAt(end);
  if (before === 0x2e && text.charCodeAt(start - 2) >= 0x2e_80) return false;
  return isBefore || behind === 0x5f || (behind === 0x2e && /[\p{L}\p{N}]/u.test(text[end + 1] ?? ' '));
}
