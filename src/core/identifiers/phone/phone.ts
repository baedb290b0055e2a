// Phone numbers, E.164 without the plus sign. Validity comes from libphonenumber's metadata (its `max` set: the
// small one takes nearly any ten digits for a number, and every false phone joins innocents).
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import type { ExtractionContext } from '../identifier';
import { phoneLinkHosts } from '../platforms/platformLookup';
import { areasOf } from './areas';
import { readBlocks, type Block } from './blocks';
import { extensionBehind } from './extension';
import { gaps } from './gaps';
import { itemsOf, type Item } from './items';
import { isPartOfOther, labelBefore, type Label } from './labels';
import { withoutOtherThings } from './otherThings';
import { knownRegion, readInternational, readNational, type ReadNumber } from './plans/readNumber';
import { readBlock, type Reading } from './readings';
import { isOddlyParted, isSpacedOut } from './shapes';
import { digitWords } from './spelling/lexicon';

const needs = {
  signs: '0123456789',
  words: digitWords,
  // A number in one long word: "twozerotwofive…".
  also: (text: string) => /[^\s]{14}/.test(text),
};

export const phone = defineExtractor({
  type: 'phone',
  description:
    'Phone numbers valid in some country: with a country code, behind a label, in the habit of the country the text is about, or in the North American shape; digits may be spelled out in many languages, misspelt, disguised by letters and signs, or vanity letters. Details: region, line, extension. Not prices, times, dates, measures, ids, IMO, passport or tax numbers.',
  needs,
  find: (prepared, context) => {
    const found = [...fromLinks(prepared), ...fromText(prepared, context)];
    return found.sort((left, right) => left.start - right.start);
  },
  normalise: (written, context) => {
    const text = written
      .trim()
      .replace(/^tel:/i, '')
      .replace(/\s*(?:ext|x)\.?\s?\d{1,6}$/i, '');
    if (!/^[+\d(][\d ().\-/]*$/.test(text) || text.length > 40) return undefined;
    const digits = text.replace(/\D/g, '');
    if (text.includes('+')) return readInternational(digits)?.value;
    return readDeclared(digits, context)?.value;
  },
});

/** A whole column or query that is declared a number: in the country's way first, then with a country code. */
function readDeclared(digits: string, context: ExtractionContext): ReadNumber | undefined {
  const region = knownRegion(context.country);
  const national = region === undefined ? undefined : readNational(digits, region);
  if (national) return national;
  return (
    readInternational(digits.replace(/^00/, '')) ??
    (digits.length === 10 ? readNational(digits, 'US') : undefined)
  );
}

function fromLinks({ sites }: PreparedText): readonly Candidate[] {
  return sites().flatMap((site) => {
    if (!phoneLinkHosts.includes(site.host.registrable)) return [];
    const digits = /^\/(?:send\/?)?(?:\?phone=)?(?:\+|%2B)?(\d{7,15})(?!\d)/i.exec(site.path)?.[1];
    const number = digits === undefined ? undefined : readInternational(digits);
    if (number === undefined) return [];
    const { start, end, isDefanged: obfuscated } = site;
    const details = { region: number.region, line: number.line };
    return [{ start, end, value: number.value, rule: 'link', obfuscated, confidence: 0.97, details }];
  });
}

function fromText(prepared: PreparedText, context: ExtractionContext): readonly Candidate[] {
  const region = knownRegion(context.country);
  const found: Candidate[] = [];
  for (const area of areasOf(prepared, prepared.places(needs))) {
    for (const items of itemsOf(prepared.text, area)) {
      if (countDigits(items) < MIN_DIGITS) continue;
      for (const run of withoutOtherThings(prepared, items)) {
        if (countDigits(run) < MIN_DIGITS) continue;
        const read = (block: Block): Candidate | undefined => {
          const [first] = block.items;
          if (first === undefined || isInSite(prepared, block)) return undefined;
          const { start, end } = spanOf(prepared.text, block);
          const label = labelOf(prepared, run, first, found.at(-1));
          const reading = readBlock(block, {
            label,
            region,
            isPartOfOther: isPartOfOther(prepared.text, start, end),
          });
          return reading && candidateOf(prepared.text, block, reading);
        };
        found.push(...readBlocks(run, read));
      }
    }
  }
  return found;
}

const MIN_DIGITS = 6;
const MAX_LIST_GAP = 8;

function countDigits(items: readonly Item[]): number {
  return items.reduce((sum, { digits }) => sum + digits.length, 0);
}

/** The label of a number, or of the list it stands in: "Tel. 020 7946 0018, 0019 or 020 7946 0020". */
function labelOf(
  prepared: PreparedText,
  run: readonly Item[],
  first: Item,
  last: Candidate | undefined,
): Label {
  const own = labelBefore(prepared, first.first);
  if (own !== 'none') return own;
  if (first !== run[0])
    return first.gap.strength >= gaps.comma && labelBefore(prepared, run[0]?.first ?? 0) === 'phone'
      ? 'phone'
      : 'none';
  if (last === undefined || first.start < last.end || first.start - last.end > MAX_LIST_GAP) return 'none';
  const between = prepared.text.slice(last.end, first.start);
  return /^[\s,;/&|.-]*(?:or|and|und|oder|y|o|et|ou|e)?[\s,;/&|.-]*$/i.test(between) ? 'phone' : 'none';
}

function isInSite({ sites }: PreparedText, { items }: Block): boolean {
  const start = items[0]?.start ?? 0;
  const end = items.at(-1)?.end ?? 0;
  return sites().some((site) => site.start < end && site.end > start);
}

function spanOf(text: string, { items }: Block): { readonly start: number; readonly end: number } {
  const first = items[0] as Item;
  const isBracketed = text[first.start - 1] === '(' && items[1]?.gap.written.includes(')') === true;
  return { start: isBracketed ? first.start - 1 : first.start, end: items.at(-1)?.end ?? first.end };
}

function candidateOf(text: string, block: Block, { number, rule, confidence }: Reading): Candidate {
  const { start, end } = spanOf(text, block);
  const extension = extensionBehind(text, end);
  const obfuscated = rule === 'spelled' || isSpacedOut(block) || isOddlyParted(block);
  const details = {
    region: number.region,
    line: number.line,
    ...(extension && { extension: extension.digits }),
  };
  return { start, end: extension?.end ?? end, value: number.value, rule, obfuscated, confidence, details };
}
