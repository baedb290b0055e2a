// Forms of the dot that hang on what stands beside them: in capitals between small letters ("examplePUNTOorg"), with the
// ending as one word ("example dotcom"), among signs of markup ("**example**.org").
import { isProseWord } from '../commonWords';
import { camelDots, capitalDots } from '../mailbox/signTable';
import { backOver, isLabelAt } from './characters';

const small = /^[a-z0-9]$/;
const capitals = new RegExp(
  `(?:${capitalDots.join('|')})(?=[a-z0-9])|(?:${camelDots.join('|')})(?=[A-Z][a-z0-9])|Dot(?=[a-z0-9-]{2,40}Dot[a-z]{2})`,
  'y',
);

/** Length of the name of a dot in capitals between small letters; 0 where there is none. */
export function capitalDotLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x41 || unit > 0x5a || !small.test(text[at - 1] ?? '')) return 0;
  capitals.lastIndex = at;
  return capitals.exec(text)?.[0].length ?? 0;
}

const names = 'dot d0t punkt punto ponto punct kropka tochka nokta tecka pont punt точка крапка'.split(' ');
const endings = 'com net org'.split(' ');
/** Names of the dot with an ending, as one word: what a site is looked for at. */
export const gluedDotWords: readonly string[] = names.flatMap((name) =>
  endings.map((ending) => name + ending),
);
const dotAndEnding = new RegExp(
  `(?:${names.join('|')})-?(?=(?:${endings.join('|')})(?![\\p{L}\\p{N}_-]))`,
  'iuy',
);

const begins = new Uint8Array(128);
for (const letter of 'dpktnDPKTN') begins[letter.charCodeAt(0)] = 1;

/** The platform of programs of that name, as it writes itself. */
const isDotNet = (written: string): boolean => /^[Dd]ot-?N/.test(written);

/**
 * Where the ending begins of "dotcom" or "dot-com" behind a label and a blank; undefined where the label may be a word:
 * "the biggest dotcom".
 *
 * @param labelEnd - where the label before ends.
 */
export function endingBehindName(text: string, labelEnd: number, at: number): number | undefined {
  const unit = text.charCodeAt(at);
  if (unit < 128 && begins[unit] !== 1) return undefined;
  dotAndEnding.lastIndex = at;
  if (!dotAndEnding.test(text) || isDotNet(text.slice(at, at + 7))) return undefined;
  const start = backOver(text, labelEnd, isLabelAt, { max: 63, floor: 0 });
  const label = text.slice(start, labelEnd).toLowerCase();
  const isHost = text[start - 1] === '.' || /[\d-]/.test(label) || !isProseWord(label);
  return isHost ? dotAndEnding.lastIndex : undefined;
}

const sign = '(?:[*`]{1,3}|~~|</?[a-z]{1,6}>)';
const markup = new RegExp(String.raw`${sign}\.${sign}?(?=[a-z0-9])|\.${sign}(?=[a-z0-9])`, 'iy');

const marks = new Uint8Array(128);
for (const mark of '*`~<') marks[mark.charCodeAt(0)] = 1;
/** Whether such a sign is there at all: spares nearly all periods the pattern. */
export const mayBeMarkedUp = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return marks[unit === PERIOD ? text.charCodeAt(at + 1) : unit] === 1;
};
const PERIOD = 0x2e;

/** End of a period with signs of markup at it; undefined where there is none. */
export function endOfMarkedUp(text: string, at: number): number | undefined {
  markup.lastIndex = at;
  return markup.test(text) ? markup.lastIndex : undefined;
}

const MAX_TAG = 9;
/** Where a tag begins that ends right before a period: "<b>example</b>.org"; undefined where none does. */
export function startOfTag(text: string, end: number): number | undefined {
  if (text[end - 1] !== '>') return undefined;
  const from = Math.max(0, end - MAX_TAG);
  const within = text.slice(from, end).lastIndexOf('<');
  return within !== -1 && endOfMarkedUp(text, from + within) !== undefined ? from + within : undefined;
}
