// What a word is a misspelling of: "instagrm", "snaaap", "telegam". Worked out once for each word met, so that a text
// costs one look-up a word.
import { isProseWord } from './commonWords';
import { distanceOf } from './phone/spelling/nearWords';
import { platforms, type Platform } from './platforms/platforms';

/** Shorter words are misspelt by accident. */
export const MIN_MISSPELT_LETTERS = 4;
export const MAX_MISSPELT_LETTERS = 14;
const MIN_EDITED_LETTERS = 5;
const SURE_LETTERS = 6; // "kakao" is a letter away from too much
const MIN_INFLECTED_LETTERS = 7;
const MAX_ENDING_LETTERS = 3; // "telegramie", "snapchatem"

const latin = /^[a-z]+$/;
const squeezed = (word: string): string => word.replace(/(.)\1+/g, '$1');

export const labels = new Map<string, Platform>();
const squeezedLabels = new Map<string, Platform>();
/** Every label with one letter left out, as in a spelling checker of symmetric deletes. */
const shortened = new Map<string, string[]>();
/** Labels that people misspell: the long names and their short forms, of the platforms that adverts name most. */
const misspelt = new Set(
  'instagram insta snapchat snap telegram telega whatsapp whatsap twitter tiktok onlyfans wechat facebook skype kik threema fansly viber kakaotalk discord fetlife youtube reddit twitch threads linkedin pinterest linktree tumblr github soundcloud patreon spotify mastodon bluesky vkontakte threema'.split(
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
export const leads = 'my add dm on via mein mi mon meu mio moj pm'.split(' ');

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
export const withoutVowels = (word: string): string => word.replace(vowels, '');
const skeletons = new Map<string, string[]>();
const MIN_SKELETON = 3;
for (const label of labels.keys()) {
  const skeleton = withoutVowels(label);
  if (skeleton.length >= MIN_SKELETON && label.length >= MIN_EDITED_LETTERS)
    skeletons.set(skeleton, [...(skeletons.get(skeleton) ?? []), label]);
}

/** "nstgrm", "tlgram", "nsta": a label without some of its vowels. */
function vowelless(word: string): Platform | undefined {
  for (const label of skeletons.get(withoutVowels(word)) ?? []) {
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
      if (label[0] === word[0] || isFirstSlipped(word, label)) {
        if (label.length < SURE_LETTERS && label[1] !== word[1]) continue;
        if (isOneEditAway(word, label) || isOneEditAway(squeezed(word), label)) return labels.get(label);
      }
  return undefined;
}

/** First letters, and the keys beside theirs, on keyboards of Latin letters. */
export const keysBeside: ReadonlyMap<string, string> = new Map(
  Object.entries({
    t: 'ry',
    i: 'uo',
    s: 'ad',
    w: 'qe',
    o: 'ip',
    f: 'dg',
    k: 'jl',
    l: 'k',
    y: 'tu',
    p: 'o',
    d: 'sf',
  }),
);
export const MIN_SLIPPED_LETTERS = 8;

/** "elegram", "etlegram", "relegram": the first letter of a long label is left out, changed with the next, or missed. */
function isFirstSlipped(word: string, label: string): boolean {
  if (label[1] === word[0])
    return label.length > SURE_LETTERS || (label.length === SURE_LETTERS && label[0] === word[1]);
  const isBeside = keysBeside.get(label[0] ?? '')?.includes(word[0] ?? ' ') === true;
  return isBeside && label.length >= MIN_SLIPPED_LETTERS && word.slice(1) === label.slice(1);
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
