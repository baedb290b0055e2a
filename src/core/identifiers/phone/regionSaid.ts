// The country that a text names itself: by its flag, by its name or by that of its people. Facts of common knowledge
// (2026-11); regions are ISO 3166-1 alpha-2.
import { groupOf, numberOf } from '../../text/heldWords';
import { hasWordOf } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { knownRegion } from './plans/readNumber';

const names: Readonly<Record<string, string>> = {
  GB: 'uk england britain british english london scotland wales manchester birmingham grossbritannien inglaterra angleterre',
  US: 'usa american',
  DE: 'germany german deutschland deutsche deutscher alemania allemagne berlin',
  FR: 'france french francais francaise frankreich francia paris',
  ES: 'spain spanish espana espanol spanien madrid barcelona',
  IT: 'italy italian italia italiano italien roma milano',
  RO: 'romania romanian bucuresti rumanien',
  PL: 'poland polish polska polski polen warszawa',
  NL: 'netherlands dutch holland nederland amsterdam',
  CA: 'canada canadian',
  AU: 'australia australian sydney melbourne',
  IE: 'ireland irish dublin',
  PT: 'portugal portuguese lisboa',
  BR: 'brazil brazilian brasil',
  MX: 'mexico mexican',
  AT: 'austria austrian osterreich wien',
  CH: 'switzerland swiss schweiz suisse zurich',
  BE: 'belgium belgian belgique belgie',
  TR: 'turkey turkish turkiye istanbul',
  RU: 'russia russian россия москва',
  UA: 'ukraine ukrainian украина київ',
};
const regions = Object.keys(names);
/** Names and the place of their region among them, from 1 on, by the number of the word. */
const regionOfWord = new Uint8Array(
  1 + Math.max(...Object.values(names).flatMap((words) => words.split(' ').map(numberOf))),
);
Object.values(names).forEach((words, place) => {
  for (const word of words.split(' ')) regionOfWord[numberOf(word)] = place + 1;
});

const nameWords = groupOf(Object.values(names).flatMap((words) => words.split(' ')));

/** First unit of a flag, and of some other pictures. */
export const FLAG_HIGH = '\ud83c';
const FLAG_A = 0x1_f1_e6;
const FLAG_Z = 0x1_f1_ff;
const ASCII_A = 65;

/** The only country that a text names; undefined where it names none or several. One look at each token. */
export function regionSaid({ table, text }: PreparedText): string | undefined {
  let said: string | undefined;
  for (let at = text.indexOf(FLAG_HIGH); at >= 0; at = text.indexOf(FLAG_HIGH, at + 2)) {
    const region = flagAt(text, at);
    if (region === undefined) continue;
    if (said !== undefined && said !== region) return undefined;
    said = region;
    at += 2;
  }
  if (!hasWordOf(table, nameWords)) return said;
  const { numbers } = table;
  for (let at = 0; at < numbers.length; at += 1) {
    const place = regionOfWord[numbers[at] ?? 0] ?? 0;
    if (place === 0) continue;
    const region = regions[place - 1];
    if (said !== undefined && said !== region) return undefined;
    said = region;
  }
  return said;
}

/** Whether a text names any country, be it several. */
export const hasNamesOfCountries = ({ table, text }: PreparedText): boolean =>
  hasWordOf(table, nameWords) || text.includes(FLAG_HIGH);

const FLAG_LENGTH = 4;
const MAX_SIGNS = 2; // ": "

/** The region of a flag right before an offset, a colon and a space between them at most. */
export function flagBefore(text: string, start: number): string | undefined {
  let at = start;
  while (start - at < MAX_SIGNS && ' :-'.includes(text.charAt(at - 1) || 'x')) at -= 1;
  return at < FLAG_LENGTH || text.charAt(at - FLAG_LENGTH) !== FLAG_HIGH
    ? undefined
    : flagAt(text, at - FLAG_LENGTH);
}

function flagAt(text: string, at: number): string | undefined {
  const [first, second] = [text.codePointAt(at) ?? 0, text.codePointAt(at + 2) ?? 0];
  if (first < FLAG_A || first > FLAG_Z || second < FLAG_A || second > FLAG_Z) return undefined;
  return knownRegion(String.fromCharCode(first - FLAG_A + ASCII_A, second - FLAG_A + ASCII_A));
}
