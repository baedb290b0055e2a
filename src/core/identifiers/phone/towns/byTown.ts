// Numbers of the country of a town that the text names, where nobody told the country: "Visiting Leeds this week … 0113
// 496 0123". A town is evidence and no proof: the number has to be one of that country, dialled as it is there, and an area
// code of the town makes it surer; towns of two countries tell nothing, unless one of them stands in the number's own
// sentence or the area code is its own.
import { hasNamesOfCountries } from '../regionSaid';
import type { Candidate } from '../../extractor';
import type { Looked } from '../aloud';
import { planOfRegion } from '../plans/plan';
import { readNational } from '../plans/readNumber';
import { may } from '../tricks';
import { townsNamed, type TownNamed } from './townsNamed';
import type { Town } from './townTable';

const MIN_DIGITS = 8;
const WITHIN = 40; // characters
const MAX_REGIONS = 3;
const sure = { ofTown: 0.95, ofCountry: 0.8 } as const;

/**
 * What was found, and the numbers of the countries of named towns among what is left.
 *
 * @param read - reads the text as one that is about a region.
 */
export function withNumbersOfTowns(
  looked: Looked,
  found: readonly Candidate[],
  read: (region: string) => readonly Candidate[],
): readonly Candidate[] {
  if (!hasDigitsLeft(looked, found)) return found;
  const named = townsNamed(looked.prepared);
  if (named.length === 0) return found;
  const said = looked.region();
  const isDoubted = said !== undefined || hasNamesOfCountries(looked.prepared);
  const regions = new Set(named.flatMap(({ towns }) => towns.map(({ region }) => region)));
  const ofTowns: Candidate[] = [];
  for (const region of [...regions].filter((one) => one !== said).slice(0, MAX_REGIONS))
    for (const candidate of read(region)) {
      const town = townOf(candidate, { looked, named, region, isDoubted });
      if (town !== undefined) ofTowns.push(told(candidate, town, looked.prepared.text));
    }
  return together(found, ofTowns);
}

/** Whether figures that no number holds stand close together, or number words do. */
function hasDigitsLeft({ prepared, signs }: Looked, found: readonly Candidate[]): boolean {
  if (found.length === 0 && (signs.tricks & (may.row | may.bent)) !== 0) return true;
  const { starts, ends, figures } = prepared.table;
  const taken = found.filter((one) => !isGuess(one)).sort((left, right) => left.start - right.start);
  const left: number[] = []; // figures that stand close together
  let digits = 0;
  let next = 0;
  for (const at of figures) {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    if ((taken[next]?.start ?? Infinity) < end) continue;
    left.push(at);
    digits += end - start;
    while (start - (starts[left[0] ?? at] ?? 0) > WITHIN) {
      const first = left.shift() ?? at;
      digits -= (ends[first] ?? 0) - (starts[first] ?? 0);
    }
    if (digits >= MIN_DIGITS) return true;
  }
  return false;
}

/** Digits that were taken for a number of another country for want of a country. */
const isGuess = ({ rule }: Candidate): boolean => rule === 'labelled' || rule === 'shape' || rule === 'told';

interface Circumstances {
  readonly looked: Looked;
  readonly named: readonly TownNamed[];
  readonly region: string;
  /** The text names another country, or several. */
  readonly isDoubted: boolean;
}

interface Telling {
  readonly named: TownNamed;
  /** The number is of the town itself. */
  readonly isOfTown: boolean;
}

/** The town that tells the country of a number. */
function townOf(
  candidate: Candidate,
  { looked, named, region, isDoubted }: Circumstances,
): Telling | undefined {
  const { text } = looked.prepared;
  const code = planOfRegion(region)?.callingCode ?? '';
  if (planOfRegion(candidate.details?.['region'] ?? '')?.callingCode !== code) return undefined;
  if (candidate.rule === 'international' || candidate.rule === 'link') return undefined;
  const national = candidate.value.slice(code.length);
  const own = named.find(({ towns }) =>
    towns.some((town) => town.region === region && isOfTown(town, national)),
  );
  if (own !== undefined) return { named: own, isOfTown: true };
  if (!isSurelyDialled(candidate, text, code)) return undefined;
  const telling = named.filter((one) => isTelling(one, looked.prepared.text, candidate));
  const near = telling.filter((one) => isInSentence(text, one, candidate));
  const asked = near.length > 0 ? near : isDoubted ? [] : telling;
  const isAgreed = asked.every(({ towns }) => towns.some((town) => town.region === region));
  return isAgreed && asked.length > 0 ? { named: asked[0] as TownNamed, isOfTown: false } : undefined;
}

const isOfTown = ({ codes }: Town, national: string): boolean =>
  codes.some((code) => national.startsWith(code));

/** A name that countries share tells the one whose numbers are dialled so, if it is but one. */
function isTelling({ towns, isPlace }: TownNamed, text: string, { start, end }: Candidate): boolean {
  if (towns.every(({ need }) => need === 'wordOfPlace')) return isPlace;
  if (towns.every(({ need }) => need !== 'areaCode')) return true;
  const digits = text.slice(start, end).replace(/\D/g, '');
  const dialled = towns.filter(({ region }) => readNational(digits, region)?.isDialled === true);
  return dialled.length === 1;
}

const NORTH_AMERICA = '1';

/** Written with the trunk prefix or announced; what is neither is as likely an id, unless it is grouped or a mobile. */
function isSurelyDialled(
  { start, end, rule, details }: Candidate,
  text: string,
  callingCode: string,
): boolean {
  if (rule === 'labelled') return true;
  if (callingCode === NORTH_AMERICA) return false;
  const written = text.slice(start, end);
  return (
    /^\(?0/.test(written) ||
    /\d[^\d]+\d/.test(written) ||
    /mobile/.test(details?.['line'] ?? '') ||
    !/\d/.test(written)
  );
}

const sentenceEnd = /[\n!?。！？]|[.…] /;
const MAX_SENTENCE = 200;

function isInSentence(text: string, town: TownNamed, { start, end }: Candidate): boolean {
  const between = town.end <= start ? [town.end, start] : [end, town.start];
  const [from = 0, to = 0] = between;
  return to - from <= MAX_SENTENCE && !sentenceEnd.test(text.slice(from, to));
}

function told(candidate: Candidate, { named, isOfTown }: Telling, text: string): Candidate {
  const confidence = candidate.confidence * (isOfTown ? sure.ofTown : sure.ofCountry);
  const countryFrom = `the town ${text.slice(named.start, named.end)}`;
  return {
    ...candidate,
    confidence: Math.round(confidence * 100) / 100,
    details: { ...candidate.details, countryFrom },
  };
}

/** All in order of place; those told by towns take the place of guesses that they overlap, and of nothing surer. */
function together(found: readonly Candidate[], ofTowns: readonly Candidate[]): readonly Candidate[] {
  if (ofTowns.length === 0) return found;
  const own = new Set(ofTowns);
  const rank = (one: Candidate): number => (own.has(one) ? one.confidence : isGuess(one) ? 0 : 2);
  const kept: Candidate[] = [];
  for (const next of [...found, ...ofTowns].sort((left, right) => left.start - right.start)) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else if (rank(next) > rank(last)) kept[kept.length - 1] = next;
  }
  return kept;
}
