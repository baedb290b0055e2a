// Address lines in running text. A street alone names a door in a hundred towns, so something that tells it from
// others must follow: a postcode, a state, a big town.
import { tableOf } from '../../text/heldWords';
import type { Needs } from '../../text/needs';
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { addressEnd } from './addressEnd';
import { germanAt, mayBeGermanStreet } from './findGerman';
import { westernAround, type FoundLine } from './findWestern';
import { elsewhereWords } from './spokenWords';
import { streetTypes } from './streetWords';

const boxWords = ['box', 'pobox', 'postfach'];
const isBoxWord = tableOf(boxWords);
/** Words that addresses are found by; digits are enough for the German ones. */
export const addressNeeds: Needs = {
  signs: '0123456789',
  words: new Set([...streetTypes.keys(), ...boxWords]),
};

/** Address lines in order of place; of two that overlap the longer one stays. */
export function findAddresses(prepared: PreparedText, country: string | undefined): readonly FoundLine[] {
  const { table } = prepared;
  let found: FoundLine[] | undefined;
  for (const place of table.figures) {
    if (place === 0 || !mayBeGermanStreet(table, place)) continue;
    const line = germanAt(prepared, place, country);
    if (line !== undefined) (found ??= []).push(line);
  }
  for (const place of prepared.places(addressNeeds)) {
    const isBox = isBoxWord[table.numbers[place] ?? 0] === 1;
    const line = isBox ? boxAt(prepared, place) : westernAround(prepared, place);
    if (line !== undefined) (found ??= []).push(line);
  }
  if (found === undefined) return none;
  return withoutOverlaps(found.filter((line) => !isElsewhere(prepared, line)));
}

const none: readonly FoundLine[] = [];

/** "PO Box 123, Springfield, IL 62704", "Postfach 12 34 56, 12345 Musterstadt". */
function boxAt(prepared: PreparedText, place: number): FoundLine | undefined {
  const { tokens, text } = prepared;
  const word = tokens[place]?.word ?? '';
  let first = place;
  if (word === 'box') {
    if (tokens[place - 1]?.word === 'po') first = place - 1;
    else if (tokens[place - 1]?.word === 'o' && tokens[place - 2]?.word === 'p') first = place - 2;
    else return undefined;
  }
  const start = (tokens[first] as Token).start;
  if (word === 'postfach') {
    germanBox.lastIndex = start;
    const found = germanBox.exec(text);
    return found === null ? undefined : { start, end: start + found[0].length, rule: 'box', confidence: 0.7 };
  }
  if (tokens[place + 1]?.isNumber !== true) return undefined;
  const end = addressEnd(prepared, place + 2);
  return end && { start, end: end.end, rule: 'box', confidence: Math.min(end.confidence, 0.7) };
}

const germanBox = /postfach \d{1,7}(?: \d{2}){0,3}[, \n]{1,3}\d{5} \p{Lu}\p{L}{1,30}/iuy;

/** "5 minutes from 1200 Main St": where the writer is not. */
function isElsewhere({ text }: PreparedText, { start }: FoundLine): boolean {
  const before = /(\p{L}{2,10}) {1,2}$/u.exec(text.slice(Math.max(0, start - MAX_WORD), start))?.[1] ?? '';
  return elsewhereWords.has(before.toLowerCase());
}

const MAX_WORD = 13;

function withoutOverlaps(lines: readonly FoundLine[]): readonly FoundLine[] {
  const sorted = [...lines].sort((left, right) => left.start - right.start || right.end - left.end);
  let after = 0;
  return sorted.filter(({ start, end }) => {
    if (start < after) return false;
    after = end;
    return true;
  });
}
