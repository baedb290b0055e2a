// Where a repeat begins and ends, with the words that join it to the digits beside it.
import { tableOf } from '../../../text/heldWords';
import { foldWord } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { digitsOfClass, is } from '../wordClasses';
import { isJoining } from './fillers';
import type { Repeat } from './repeatGrammar';
import { explainingWords } from './repeatWords';

const MAX_JOINING = 3; // words
/** "Call after six": what follows is an hour, where nothing of a number follows it. */
const hourWords: ReadonlySet<string> = new Set(
  'after at from until till po od do o после с до depois apos despues hasta apres des dopo dalle dupa de la sonra nach ab bis um sau luc den'.split(
    ' ',
  ),
);
/** Whether what stands behind the word may be an hour. */
export const isHourWord = (word: string): boolean => hourWords.has(word);
const ofExplaining = tableOf(explainingWords.split(' ').map(foldWord));

/** With the digits it repeats, where it only says them again. */
export function explained({ table: { numbers, words } }: PreparedText, one: Repeat): Repeat {
  if (ofExplaining[numbers[one.from - 1] ?? 0] !== 1) return one;
  const { digits, table } = one;
  let from = one.from - 1;
  // "O sea", "c'est-à-dire"
  while (one.from - from < MAX_JOINING && table.digits.get(words[from - 1] ?? '') !== digits.charAt(0))
    from -= 1;
  for (let step = 1; step <= digits.length; step += 1) {
    const word = words[from - step] ?? '';
    if ((table.digits.get(word) ?? word) !== digits.charAt(0)) return one;
  }
  return { ...one, from: from - digits.length };
}

/** Its tokens, with the words that join it to the digits on both sides. */
export function boundsOf(
  { table, text }: PreparedText,
  classes: readonly number[],
  { from, to, table: { links, digits, rows, articles } }: Repeat,
  after: number,
): Pick<Repeat, 'from' | 'to'> {
  const { words } = table;
  const isBetween = (at: number): boolean => {
    const word = words[at] ?? '';
    return isJoining(word) || ((links.has(word) || rows.has(word)) && !digits.has(word));
  };
  // "01 99 00, un double sept": a one in words beside figures is an article.
  const isArticle = classes[from - 2] === is.number && articles.has(words[from - 1] ?? '');
  let left = isArticle && from - 1 > after ? from - 1 : from;
  const first = left;
  while (left > after && from - left < MAX_JOINING && isBetween(left - 1)) left -= 1;
  // "Plus double four": at the beginning there is nothing to join.
  if (left < first && !(left === after && after > 0) && !isDigit(classes[left - 1] ?? 0)) left = first;
  let right = to;
  // "… doppio sei. Dopo le otto": another sentence.
  const isEnded = (at: number): boolean => /\. |\n/.test(text.slice(table.ends[at - 1], table.starts[at]));
  while (right - to < MAX_JOINING && isBetween(right) && !isEnded(right)) right += 1;
  const hasHourWord = words.slice(to, right).some(isHourWord);
  const isHour = hasHourWord && !isDigit(classes[right + 1] ?? 0);
  if (right > to && (isHour || !isDigit(classes[right] ?? 0))) right = to;
  return { from: left, to: right };
}

/** Figures, or a word of one digit. */
const isDigit = (known: number): boolean =>
  known === is.number || ((known & is.digitWord) !== 0 && digitsOfClass(known) === 1);
