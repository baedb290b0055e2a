// Every label of every platform, by its words and by its letters.
import type { Span } from '../brand';
import { tokensOf } from '../text/tokens';
import { platforms, type Platform } from './platforms/platforms';

/** `plain`: a word of its own; `word`: an ordinary word too; `hidden`: disguised; `apart`: letter by letter. */
export type LabelKind = 'plain' | 'word' | 'hidden' | 'apart' | 'emoji';

export interface Label {
  readonly platform: Platform;
  readonly kind: LabelKind;
  /** Two letters or so: means nothing without a sign. */
  readonly isShort: boolean;
  /** Stands for other things too: only right before a name, or where it is somebody's own. */
  readonly isClose?: true;
  readonly start: number;
  readonly end: number;
}

/** A label as its words. */
export interface Entry {
  readonly platform: Platform;
  readonly words: readonly string[];
  readonly kind: 'plain' | 'word';
  readonly isShort: boolean;
  readonly isClose?: true;
}

const SHORT_CHARACTERS = 3; // ig, sc, tg, wa, snp: fewer than four Latin letters
const isShortLabel = (label: string): boolean =>
  /^[a-z]+$/.test(label) && label.length <= SHORT_CHARACTERS && label !== 'kik';

export const entries: readonly Entry[] = platforms.flatMap((platform) => [
  ...platform.labels.map((label) => entryOf(platform, label, 'plain')),
  ...(platform.wordLabels ?? []).map((label) => entryOf(platform, label, 'word')),
  ...(platform.closeLabels ?? []).map((label): Entry => ({
    ...entryOf(platform, label, 'plain'),
    isShort: true,
    isClose: true,
  })),
]);

/** "OF": a label in capitals only, and not among other capitals. */
export function isShoutedLabel(word: string): boolean {
  return word === 'of';
}
/** "O.F.", "0F", "O-F", "O/F": the same in a disguise, and still in capitals. */
export const disguisedOf = /^(?:O[.\-/_*]F|0F)$/u;
const shoutedBefore = /(?:^|[^\p{L}])(?!MY |ON )\p{Lu}{2,}[,.]? $/u;
export const isShouted = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end) === 'OF' && !shoutedBefore.test(text.slice(Math.max(0, start - 16), start));

function entryOf(platform: Platform, label: string, kind: Entry['kind']): Entry {
  return { platform, words: tokensOf(label).map(({ word }) => word), kind, isShort: isShortLabel(label) };
}

/** Longest first, so that "line id" is read before "line". */
export const byFirstWord = new Map<string, readonly Entry[]>();
for (const entry of [...entries].sort((left, right) => right.words.length - left.words.length)) {
  const [first = ''] = entry.words;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
}
/** Labels in one piece without separators, as disguised ones are read; ordinary words disguised are none any more. */
export const byLetters = new Map(
  entries.flatMap((entry) => {
    const letters = entry.words.join('');
    return letters === 'only' || entry.isClose === true ? [] : [[letters, entry] as const];
  }),
);
export const MAX_DISGUISED_CHARACTERS = 24; // "t.e.l.e.g.r.a.m" and some
export const emoji = platforms.flatMap((platform) =>
  (platform.emoji ?? []).map((sign) => ({ sign, platform })),
);

export const isFirstWordOfLabel = (word: string): boolean => byFirstWord.has(word);
