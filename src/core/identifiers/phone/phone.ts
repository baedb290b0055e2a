// Phone numbers, E.164 without the plus sign. Validity comes from libphonenumber's metadata (its `max` set: the
// small one takes nearly any ten digits for a number, and every false phone joins innocents).
import type { Span } from '../../brand';
import { groupOf } from '../../text/heldWords';
import { hasWordOf } from '../../text/tokens';
import { defineExtractor, type Candidate, type PreparedInContext, type PreparedText } from '../extractor';
import type { ExtractionContext } from '../identifier';
import { phoneLinkHosts } from '../platforms/platformLookup';
import { readAloud, withChanges, type Aloud, type Change, type Looked } from './aloud';
import { phonesFromTexts } from './fromText';
import { isOfCountedThings } from './told/countedThings';
import { isToldOfOther } from './inParts/toldOfOther';
import { planOfRegion } from './plans/plan';
import { knownRegion, readInternational, readNational, type ReadNumber } from './plans/readNumber';
import { phoneNeedWords } from './needWords';
import { regionSaid } from './regionSaid';
import { repeatsIn, type Repeats } from './told/repeatsIn';
import { withNumbersOfTowns } from './towns/byTown';
import { isInSite } from './toldOnes';
import { signsOf } from './textSigns';
import { may } from './tricks';
import { isOtherFigures } from './notNumbers';
import { isOfTable } from './tables';
import { isUnfinished } from './unfinished';

const MIN_LENGTH = 10;

const needs = {
  signs: '0123456789',
  words: phoneNeedWords,
  // Words of digits may be bent in ways that no list holds.
  also: (text: string) => text.length >= MIN_LENGTH,
};

export const phone = defineExtractor({
  type: 'phone',
  description:
    'Phone numbers valid in some country: with a country code, behind a label, in the habit of the country the text is about or that a town it names lies in, or in the North American shape; digits may be spelled out in many languages, misspelt, disguised by letters and signs, or vanity letters. Details: region, line, extension, countryFrom (the town that told the country). Not prices, times, dates, measures, ids, IMO, passport or tax numbers.',
  needs,
  find: (prepared, context) => findTogether([{ prepared, context }])[0] ?? [],
  findTogether,
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

/** Hosts whose links carry a number; those of Telegram only behind a plus sign, since else they carry names. */
const TELEGRAM = 't.me';
const linkHosts: readonly string[] = [...phoneLinkHosts, 'signal.me', TELEGRAM];
const linkWords = groupOf(linkHosts.flatMap((host) => host.split('.').slice(0, 1)));

/** In texts that are read stage by stage, so that each stage is fetched once for all. */
function findTogether(texts: readonly PreparedInContext[]): readonly (readonly Candidate[])[] {
  const looked = texts.map(({ prepared, context }): Looked => {
    const { text, table } = prepared;
    const region = (): string | undefined => knownRegion(context.country) ?? regionSaid(prepared);
    return { prepared, region, signs: signsOf(text, table) };
  });
  const repeats = looked.map(({ prepared, signs, region }) => repeatsIn(prepared, signs, region));
  const plain = inReadTexts(looked.filter((_, at) => repeats[at] === undefined));
  let next = 0;
  return looked.map((one, at) => {
    const { prepared, signs } = one;
    const { text, table } = prepared;
    const repeated = repeats[at];
    const ofText = repeated === undefined ? (plain[next++] ?? []) : withAnyRepeats(one, repeated);
    const isTold = knownRegion((texts[at] as PreparedInContext).context.country) !== undefined;
    const found = isTold ? ofText : withNumbersOfTowns(one, ofText, (region) => readAbout(one, region));
    const inText =
      found.length === 0
        ? found
        : found.filter(
            (one) =>
              !isUnfinished(text, one) &&
              !isOtherFigures(text, one) &&
              !isOfTable(prepared, one) &&
              !(one.obfuscated && (isToldOfOther(prepared, one) || isOfCountedThings(prepared, one))),
          );
    if ((signs.tricks & may.long) === 0 || !hasWordOf(table, linkWords) || prepared.sites().length === 0)
      return inText;
    return [...fromLinks(prepared), ...inText].sort((left, right) => left.start - right.start);
  });
}

/** A text read as one that is about a region. */
function readAbout({ prepared, signs }: Looked, region: string): readonly Candidate[] {
  const looked: Looked = { prepared, signs, region: () => region };
  const repeated = repeatsIn(prepared, signs, looked.region);
  return repeated === undefined ? (inReadTexts([looked])[0] ?? []) : withAnyRepeats(looked, repeated);
}

/** In the text with digits written out that are said once for several ("double five"). */
function withAnyRepeats(looked: Looked, { changes, others }: Repeats): readonly Candidate[] {
  const found = withRepeats(looked, changes);
  if (others === undefined) return found;
  const home = planOfRegion(looked.region() ?? '')?.callingCode;
  const isOfHome = ({ value }: Candidate): boolean => home === undefined || value.startsWith(home);
  const touched = found.filter((one) => isTouched(one, changes));
  if (touched.some(isOfHome)) return found;
  // "5x2" is five twos, or two fives.
  const second = withRepeats(looked, others).filter((one) => isTouched(one, others));
  const isBetter = touched.length === 0 ? second.length > 0 : second.some(isOfHome);
  return isBetter ? withRepeats(looked, others) : found;
}

const isTouched = (one: Span, changes: readonly Span[]): boolean =>
  changes.some(({ start, end }) => start < one.end && end > one.start);

function withRepeats({ prepared, region }: Looked, changes: readonly Change[]): readonly Candidate[] {
  const { prepared: read, spanOf, isDisguised } = withChanges(prepared, changes);
  const found = inReadTexts([{ prepared: read, signs: signsOf(read.text, read.table), region }])[0] ?? [];
  return found.flatMap((candidate) => {
    const { start, end } = spanOf(candidate.start, candidate.end);
    const obfuscated = candidate.obfuscated || isDisguised(candidate.start, candidate.end);
    return isInSite(prepared, start, end) ? [] : [{ ...candidate, start, end, obfuscated }];
  });
}

/** In texts as they are written, or as they are read aloud where words in them are disguised; the law test reads it too. */
export function inReadTexts(texts: readonly Looked[]): readonly (readonly Candidate[])[] {
  const aloud = readAloud(texts);
  const read = texts.map((text, at): Looked => {
    const prepared = aloud[at]?.prepared;
    return prepared === undefined
      ? text
      : { prepared, signs: signsOf(prepared.text, prepared.table), region: text.region };
  });
  return phonesFromTexts(read).map((found, at) => {
    const said = aloud[at];
    return said === undefined ? found : asWritten(said, found, (texts[at] as Looked).prepared);
  });
}

function asWritten(
  { spanOf, isDisguised, toldUntil }: Aloud,
  found: readonly Candidate[],
  prepared: PreparedText,
): readonly Candidate[] {
  return found.flatMap((candidate) => {
    const { start, end } = spanOf(candidate.start, candidate.end);
    const obfuscated = candidate.obfuscated || isDisguised(candidate.start, candidate.end);
    const told = toldUntil(candidate.end);
    return isInSite(prepared, start, end) ? [] : [{ ...candidate, start, end, obfuscated, ...told }];
  });
}

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

const pathOfNumber = /^\/(?:send\/?)?(?:\?phone=)?(?:\+|%2B)?(\d{7,15})(?!\d)/i;
const fragmentOfNumber = /\/#p\/\+(\d{7,15})$/;

function fromLinks({ sites, text }: PreparedText): readonly Candidate[] {
  return sites().flatMap((site) => {
    const host = site.host.registrable;
    if (!linkHosts.includes(host) || (host === TELEGRAM && !site.path.startsWith('/+'))) return [];
    const written = pathOfNumber.exec(site.path) ?? fragmentOfNumber.exec(text.slice(site.start, site.end));
    const digits = written?.[1];
    const number = digits === undefined ? undefined : readInternational(digits);
    if (number === undefined) return [];
    const { start, end, isDefanged: obfuscated } = site;
    const details = { region: number.region, line: number.line };
    return [{ start, end, value: number.value, rule: 'link', obfuscated, confidence: 0.97, details }];
  });
}
