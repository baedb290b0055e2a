// Numbers in the running text: stretches of digits and words, taken apart into numbers and read in their surroundings.
import type { Span } from '../../brand';
import { tableOf } from '../../text/heldWords';
import type { Candidate, PreparedText } from '../extractor';
import { readApart } from './apartTens';
import type { Looked } from './aloud';
import { areasOf, type Area } from './areas';
import { readBlocks, type Block } from './blocks';
import { reversePhrases, reverseWords } from './cueWords';
import { extensionBehind } from './extension';
import { itemsOf, type Item } from './items';
import { labelOfBlock, type Beside } from './labelOfBlock';
import { isPartOfOther, isTagged } from './touching';
import { withoutOtherThings } from './otherThings';
import { readInternational, readNational } from './plans/readNumber';
import { readBlock, type Reading } from './readings';
import { isPartedByTrick, isSpacedOut } from './shapes';
import type { TextSigns } from './textSigns';
import { may } from './tricks';
import { windowsOf } from './told/windows';
import { detailsOf, isInSite, withoutOverlaps, withToldOnes } from './toldOnes';
import { vanityNumbers } from './vanity';
import { lettersDialled } from './vanityDialled';

const MIN_DIGITS = 6;

/** What a whole text has in common. */
interface Whole {
  readonly prepared: PreparedText;
  readonly signs: TextSigns;
  readonly region: string | undefined;
  /** Places of words that say digits are to be read from the end. */
  readonly reversed: readonly number[];
}

/**
 * Candidates of all rules but that of links, of each text in no order; where two overlap the first one is the surer.
 * Stage by stage, as texts are read aloud.
 */
export function phonesFromTexts(texts: readonly Looked[]): readonly (readonly Candidate[])[] {
  const wholes = texts.map(({ prepared, signs, region }): Whole => {
    const reversed = reversedIn(prepared, signs.hits);
    return { prepared, signs, region: region(), reversed };
  });
  const areas = wholes.map(({ prepared, signs }) => areasOf(prepared, signs));
  const runs = wholes.map(({ prepared }, at) => runsIn(prepared, areas[at] ?? []));
  const found = wholes.map((whole, at) => numbersIn(whole, runs[at] ?? []));
  const sure = wholes.map((whole, at) => withVanity(whole, found[at] as Candidate[]));
  return wholes.map((whole, at) => withTold(whole, sure[at] ?? []));
}

function withVanity({ prepared, signs, region }: Whole, found: Candidate[]): readonly Candidate[] {
  const isAsked = (signs.tricks & may.vanity) !== 0;
  const spelled = isAsked ? [...vanityNumbers(prepared), ...lettersDialled(prepared, region)] : [];
  for (const { start, end, number, confidence } of spelled)
    found.push({
      start,
      end,
      value: number.value,
      rule: 'vanity',
      obfuscated: false,
      confidence,
      details: detailsOf(number),
    });
  return found.length > 1 ? withoutOverlaps(found) : found;
}

function withTold(whole: Whole, sure: readonly Candidate[]): readonly Candidate[] {
  const { prepared, signs } = whole;
  const windows = windowsOf(prepared, signs, sure);
  if (windows.length === 0) return sure;
  // Asked only now, since finding sites costs more than all that came before.
  const all = withSites(prepared, sure);
  const free = all === sure ? windows : windowsOf(prepared, signs, all);
  return free.length === 0 ? sure : withToldOnes(whole, { hits: signs.hits, sure, windows: free });
}

const ofReverse = tableOf([...reverseWords, ...reversePhrases.keys()]);
const none: readonly number[] = [];

/** Places of the hits that say digits are to be read from the end. */
function reversedIn(prepared: PreparedText, hits: readonly number[]): readonly number[] {
  const { numbers } = prepared.table;
  let reversed: number[] | undefined;
  for (let at = 0; at < hits.length; at += 1) {
    const place = hits[at] ?? 0;
    if (ofReverse[numbers[place] ?? 0] === 1 && saysReversed(prepared, place)) (reversed ??= []).push(place);
  }
  return reversed ?? none;
}

function saysReversed({ tokens }: PreparedText, place: number): boolean {
  const word = tokens[place]?.word ?? '';
  if (reverseWords.has(word)) return true;
  const before = reversePhrases.get(word)?.split(' ');
  return before?.every((one, at) => tokens[place - before.length + at]?.word === one) === true;
}

/** What no told number may hold: numbers found already, and sites. */
function withSites({ sites }: PreparedText, sure: readonly Candidate[]): readonly Span[] {
  const all = sites();
  return all.length === 0 ? sure : [...sure, ...all].sort((left, right) => left.start - right.start);
}

type ItemRun = readonly Item[];
const noRuns: readonly ItemRun[] = [];

/** Items of the stretches that are no price, date or time and have digits enough. */
function runsIn(prepared: PreparedText, areas: readonly Area[]): readonly ItemRun[] {
  if (areas.length === 0) return noRuns;
  const runs: ItemRun[] = [];
  for (const area of areas)
    for (const items of itemsOf(prepared.text, area)) {
      if (countDigits(items) < MIN_DIGITS) continue;
      for (const run of withoutOtherThings(prepared, items))
        if (run === items || countDigits(run) >= MIN_DIGITS) runs.push(run);
    }
  return runs;
}

function numbersIn(whole: Whole, runs: readonly ItemRun[]): Candidate[] {
  const found: Candidate[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    for (const one of readBlocks(run, (block) => candidateOf(whole, block, { run, last }))) found.push(one);
  }
  return found;
}

function countDigits(items: readonly Item[]): number {
  let count = 0;
  for (const { digits } of items) count += digits.length;
  return count;
}

function candidateOf(whole: Whole, block: Block, beside: Beside): Candidate | undefined {
  const { prepared, region, reversed } = whole;
  const { text } = prepared;
  const { start, end } = spanOf(text, block);
  // A plus sign says more than what is written around it.
  const label = block.items[0]?.hasPlus === true ? 'none' : labelOfBlock(prepared, block, beside);
  const isReversed = reversed.length > 0 && isAnnouncedReversed(reversed, block);
  const read = (one: Block): Reading | undefined =>
    readBlock(one, {
      label,
      region,
      isTagged: isTagged(text, start),
      isPartOfOther: () => isPartOfOther(text, start, end),
    });
  const reading = isReversed ? readReversed(block, region) : readApart(block, read(block), read);
  if (reading === undefined || isInSite(prepared, start, end)) return undefined;
  const { number, rule, confidence } = reading;
  const extension = extensionBehind(text, end);
  return {
    start,
    end: extension?.end ?? end,
    value: number.value,
    rule,
    obfuscated: isReversed || rule === 'spelled' || isSpacedOut(block) || isPartedByTrick(block),
    confidence,
    details: detailsOf(number, extension?.digits),
  };
}

function spanOf(text: string, { items }: Block): { readonly start: number; readonly end: number } {
  const first = items[0] as Item;
  const isBracketed = text[first.start - 1] === '(' && items[1]?.gap.written.includes(')') === true;
  return { start: isBracketed ? first.start - 1 : first.start, end: (items.at(-1) as Item).end };
}

const REVERSED_WITHIN = 8; // tokens

function isAnnouncedReversed(reversed: readonly number[], { items }: Block): boolean {
  const first = items[0]?.first ?? 0;
  const last = items.at(-1)?.last ?? 0;
  return reversed.some((place) => place >= first - REVERSED_WITHIN && place <= last + REVERSED_WITHIN);
}

function readReversed({ digits }: Block, region: string | undefined): Reading | undefined {
  const forwards = Array.from(digits).reverse().join('');
  const local = region === undefined ? undefined : readNational(forwards, region);
  const number =
    local ?? (digits.length === 10 ? readNational(forwards, 'US') : undefined) ?? readInternational(forwards);
  return number && { number, rule: 'reversed', confidence: 0.6 };
}
