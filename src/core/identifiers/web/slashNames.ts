// What people call the slash behind a host: "example dot org slash gallery", "t точка me слэш jane".
import { foldWord } from '../../text/tokens';
import { signNames } from './signNames';

const phrases = [
  ...new Set(
    Object.values(signNames).flatMap(({ slash = '' }) =>
      slash.split(' ').flatMap((phrase) => [phrase, phrase.split('-').map(foldWord).join('-')]),
    ),
  ),
].filter((phrase) => phrase !== '');
const folded = new Set(phrases.map((phrase) => phrase.split('-').map(foldWord).join('-')));

const hasShorter = (phrase: string): boolean =>
  phrase.split('-').some((_, at, words) => at > 0 && folded.has(words.slice(at).join('-')));
/** First words of those names, folded; of "forward slash" the second is enough. */
export const slashWords: readonly string[] = [
  ...new Set([...folded].filter((phrase) => !hasShorter(phrase)).map((phrase) => phrase.split('-')[0] ?? '')),
];
/** A word for the dot behind whose host "per" is a slash: Hungarian says so, and others mean "each". */
export const dotBeforePer = 'pont';

const isFromUnparted = (phrase: string): boolean => phrase >= '\u0e00';
const oneOf = (names: readonly string[]): string =>
  [...names].sort((left, right) => right.length - left.length).join('|');
const parted = oneOf(phrases.filter((one) => !isFromUnparted(one)).map((one) => one.replaceAll('-', ' ')));
const unparted = oneOf(phrases.filter(isFromUnparted).map((one) => one.replaceAll('-', '')));

/** Source of a pattern for such names in scripts that part no words: "example点org斜杠lily". */
export const unpartedSlashSource = `(?:${unparted})`;

/**
 * Source of a pattern for the name of a slash, with the blanks it needs around it; other scripts part themselves from
 * Latin letters.
 */
export const saidSlashSource = `(?: {1,2}[([]?(?:${parted})[)\\]]? {1,2}| ?[([]?(?:${unparted})[)\\]]? ?|(?<= ${dotBeforePer} [a-z]{2,4}) per )`;
