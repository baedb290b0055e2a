// Labels that are misspelt, shortened or stretched: "instagrm", "snaaap", "telegam", "insta gramm". What a word is a
// misspelling of is worked out once for each word met, so that a text costs one look-up a word.
import type { Token } from '../text/tokens';
import { isProseWord } from './commonWords';
import { platforms, type Platform } from './platforms/platforms';

export interface MisspeltLabel {
  readonly platform: Platform;
  readonly start: number;
  readonly end: number;
  /** Of two words. */
  readonly isPair?: true;
}

const MIN_LETTERS = 4;
const MAX_LETTERS = 14;
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
for (const platform of platforms)
  for (const written of [
    ...platform.labels,
    ...(platform.wordLabels ?? []).filter((label) => label === 'snap'),
  ]) {
    const label = written.replaceAll(' ', '');
    if (!latin.test(label) || (label.length < MIN_LETTERS && label !== 'kik')) continue;
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
  if (!latin.test(word) || word.length > MAX_LETTERS || labels.has(word)) return undefined;
  const stretched = squeezedLabels.get(squeezed(word));
  if (stretched !== undefined && word.length >= MIN_EDITED_LETTERS) return stretched;
  const found = stretched ?? inflected(word) ?? edited(word);
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

/** First halves of labels, behind which a misspelt second half may stand: "insta gramm", "snap chatt". */
const halves = new Set(
  'insta tele snap whats what face only tik tic tick twit kakao you we disc mess'.split(' '),
);

/**
 * Misspelt labels of a text, in order of place.
 *
 * @param isKnown - whether a label begins at a token already.
 */
export function misspeltLabels(text: string, tokens: readonly Token[]): readonly MisspeltLabel[] {
  const found: MisspeltLabel[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const { word, start, end, isNumber, number } = tokens[place] as Token;
    const length = end - start;
    if (isNumber || length < 2 || length > MAX_LETTERS) continue;
    const next = tokens[place + 1];
    if (next !== undefined && length <= 5 && next.start - end === 1 && halves.has(word)) {
      const gap = text[end] ?? '';
      const platform = ' -_.'.includes(gap) && !next.isNumber ? joined(word, next.word) : undefined;
      if (platform !== undefined) {
        found.push({ platform, start, end: next.end, isPair: true });
        place += 1;
        continue;
      }
    }
    if (length < MIN_LETTERS || number !== 0) continue;
    const platform = platformMisspeltAs(word);
    if (platform !== undefined && !isGlued(text, start, end)) found.push({ platform, start, end });
  }
  return found;
}

function joined(first: string, second: string): Platform | undefined {
  return second.length < 2 || second.length > 8
    ? undefined
    : (labels.get(first + second) ?? platformMisspeltAs(first + second));
}

const gluing = new Set(Array.from('@_.', (sign) => sign.charCodeAt(0)));

/** Part of an address or a name: "x@instagrm.com", "telegam_fan". */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const isBefore = gluing.has(before) && text.charCodeAt(start - 2) !== 0x20 && start > 1;
  const behind = text.charCodeAt(end);
  return isBefore || behind === 0x5f || (behind === 0x2e && /[\p{L}\p{N}]/u.test(text[end + 1] ?? ' '));
}
