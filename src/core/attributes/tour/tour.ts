// Places with dates: where somebody is for how long, and when they leave.
import type { PreparedText } from '../../identifiers/extractor';
import type { ExtractionContext } from '../../identifiers/identifier';
import type { Token } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { defineFinder, type AttributeCandidate } from '../finder';
import { anyText } from '../phrases/phraseFinder';
import { dateSpanAt, dateStarts, type DateSpan } from './dates';
import { merged, surveyOf } from '../survey';
import { days, leaveWords, months, noHeadings, noPlaces, placeLeads } from './tourWords';

const MAX_PLACE_WORDS = 3;

/** Names of places begin with them: Los Angeles, La Paz. */
const articles = new Set(['los', 'las', 'la', 'el', 'den', 'das']);

interface Lead {
  readonly movement: string;
  readonly last: number;
}

const leadsByFirst = new Map<string, (readonly [readonly string[], string])[]>();
for (const lead of placeLeads) {
  const first = lead[0][0] ?? '';
  const held = leadsByFirst.get(first) ?? [];
  held.push(lead);
  held.sort((left, right) => right[0].length - left[0].length);
  leadsByFirst.set(first, held);
}

/**
 * `tour`: `leeds 06-03/06-07` (month and day, as ISO 8601 orders them), `berlin /sunday` for "until Sunday", `dallas`,
 * `leaving tomorrow`. Details: `place` as written, `from`, `to`, `movement` (`visit`, `back`, `leave`, `stay`). JIRN
 * (2021) found wording of movement less often in cases: a fact to see circuits by, no sign by itself.
 */
export const tour = defineFinder({
  kind: 'tour',
  description:
    'Places with dates of a tour, and dates of leaving, in the order month and day; a place alone only after words such as visiting or back in.',
  needs: anyText,
  find: (prepared, context) => {
    const { travels, figures, dateNames: names } = surveyOf(prepared);
    const dates = merged(figures, names);
    const found: AttributeCandidate[] = [];
    let reached = -1;
    let nextDate = 0;
    let nextTravel = 0;
    const take = (stop: Stop | undefined): void => {
      if (stop === undefined) return;
      found.push(stop.candidate);
      reached = stop.last;
    };
    for (const at of merged(travels, dates)) {
      if (at <= reached) continue;
      while ((dates[nextDate] ?? Infinity) < at) nextDate += 1;
      while ((travels[nextTravel] ?? Infinity) < at) nextTravel += 1;
      const hasDates = (dates[nextDate] ?? Infinity) <= at + MAX_WORDS_TO_DATE;
      const before = reached;
      if (travels[nextTravel] === at)
        take(
          leadingPlace(prepared, at, hasDates, context) ??
            (hasDates ? leaving(prepared, at, context) : undefined),
        );
      if (reached === before && hasDates && isSpanAt(prepared, at, context))
        take(listedPlace(prepared, at, reached, context) ?? placeAfter(prepared, at, context));
    }
    return found;
  },
});

/** A lead of three words, a place of three and two words before the date: "just landed in Los Angeles from the 3rd". */
const MAX_WORDS_TO_DATE = 10;

/** Dates from one day to another: a single day beside a place is no tour. */
function isSpanAt(prepared: PreparedText, at: number, { country }: ExtractionContext): boolean {
  if (!mayBeginDate(prepared, at)) return false;
  const dates = dateSpanAt(prepared, at, country);
  return dates?.from !== undefined && dates.from !== dates.to && /^\d/.test(dates.from);
}

/** Figures of more digits are no days, and most words that a tour may begin with are none that a date does. */
function mayBeginDate({ text, table }: PreparedText, at: number): boolean {
  const start = table.starts[at] ?? 0;
  const unit = unitAt(text, start);
  if (unit >= 0x30 && unit <= 0x39) return (table.ends[at] ?? 0) - start <= 2;
  return dateStarts.has(table.words[at] ?? '');
}

interface Stop {
  readonly candidate: AttributeCandidate;
  readonly last: number;
}

/** "Visiting Leeds 3-7 June", "in Berlin bis Sonntag", "back in Dallas". */
function leadingPlace(
  prepared: PreparedText,
  at: number,
  hasDates: boolean,
  context: ExtractionContext,
): Stop | undefined {
  const lead = leadAt(prepared, at);
  if (lead === undefined) return undefined;
  const isStrong = lead.movement === 'visit' || lead.movement === 'back';
  if (!isStrong && !hasDates) return undefined;
  if (lead.movement === 'stay' && !isPlaceWord(prepared.text, prepared.tokens[lead.last + 1]))
    return undefined;
  const place = placeAt(prepared, lead.last + 1, isStrong);
  if (place === undefined) return undefined;
  const dates = datesAfter(prepared, place.last, context.country);
  if (dates === undefined && !isStrong) return undefined;
  const confidence = dates === undefined ? (place.isCapital ? 0.75 : 0.6) : 0.88;
  return stopOf(prepared, { first: at, place, dates, movement: lead.movement, confidence });
}

function leadAt({ table }: PreparedText, at: number): Lead | undefined {
  const { words } = table;
  for (const [lead, movement] of leadsByFirst.get(words[at] ?? '') ?? []) {
    let length = 1; // the first word led here
    while (length < lead.length && words[at + length] === lead[length]) length += 1;
    if (length === lead.length) return { movement, last: at + length - 1 };
  }
  return undefined;
}

interface Place {
  readonly text: string;
  readonly folded: string;
  readonly first: number;
  readonly last: number;
  readonly isCapital: boolean;
}

/** Up to three capitalised words; after strong words one in lower case too. */
function placeAt({ text, tokens }: PreparedText, first: number, mayBeLower: boolean): Place | undefined {
  let last = first - 1;
  for (let at = first; at < first + MAX_PLACE_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isPlaceWord(text, token)) break;
    if (at > first && !/^[ '.\-]{1,2}$/.test(text.slice(tokens[at - 1]?.end ?? 0, token.start))) break;
    if (
      at > first &&
      text.slice(tokens[at - 1]?.end ?? 0, token.start) === '. ' &&
      (tokens[at - 1]?.word.length ?? 0) > 2
    )
      break;
    last = at;
  }
  if (last === first && /^(new|san|los|las|saint|st|bad|el|la)$/.test(tokens[first]?.word ?? ''))
    return undefined;
  const isCapital = last >= first;
  const only = tokens[first];
  const isNone = noPlaces.has(only?.word ?? '') || noHeadings.has(only?.word ?? '');
  if (isCapital && isNone && !(last > first && articles.has(only?.word ?? ''))) return undefined;
  if (!isCapital) {
    if (!mayBeLower || only === undefined || only.isNumber || only.word.length < 4) return undefined;
    if (noPlaces.has(only.word) || months.has(only.word) || days.has(only.word)) return undefined;
    if (!/^[a-z]/.test(only.word) || text.slice(tokens[first - 1]?.end ?? 0, only.start) !== ' ')
      return undefined;
    last = first;
  }
  const written = text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  const folded = tokens
    .slice(first, last + 1)
    .map(({ word }) => word)
    .join(' ');
  return { text: written, folded, first, last, isCapital };
}

function isPlaceWord(text: string, token: Token | undefined): boolean {
  if (token === undefined || token.isNumber || token.end - token.start < 2) return false;
  if (months.has(token.word) || days.has(token.word)) return false;
  const initial = text.charAt(token.start);
  return initial !== initial.toLowerCase();
}

/** Dates right after a place: a space, a comma, a colon or a bracket between. */
function datesAfter(prepared: PreparedText, last: number, country: string | undefined): DateSpan | undefined {
  const { text, tokens } = prepared;
  const end = tokens[last]?.end ?? 0;
  const next = tokens[last + 1];
  if (next === undefined || !/^[ ,:(\-–|]{1,4}$/.test(text.slice(end, Math.min(next.start, end + 5))))
    return undefined;
  return dateSpanAt(prepared, last + 1, country);
}

/** "leaving tomorrow", "until Sunday", "gone on 5 June". */
function leaving(prepared: PreparedText, at: number, context: ExtractionContext): Stop | undefined {
  const { tokens } = prepared;
  const word = tokens[at]?.word ?? '';
  if (!leaveWords.has(word)) return undefined;
  const isUntil = /^(until|till|untill|bis|hasta|pana)$/.test(word);
  if (isUntil && days.get(tokens[at - 1]?.word ?? '') !== undefined) return undefined;
  const skip = /^(on|town|city|here|am|again|el|this|next)$/.test(tokens[at + 1]?.word ?? '') ? 2 : 1;
  const dates = dateSpanAt(prepared, isUntil ? at : at + skip, context.country);
  if (dates === undefined) return undefined;
  const to = dates.to ?? dates.from ?? '';
  return {
    last: dates.last,
    candidate: {
      start: tokens[at]?.start ?? 0,
      end: tokens[dates.last]?.end ?? 0,
      value: isUntil ? `/${to}` : `leaving ${to}`,
      rule: isUntil ? 'until' : 'leaving',
      confidence: isUntil ? 0.6 : 0.85,
      details: { to, movement: isUntil ? 'stay' : 'leave' },
    },
  };
}

/** A line of a tour: "Leeds 3-7 June", "York: 8th to 10th June"; looked for from the date back to the place. */
function listedPlace(
  prepared: PreparedText,
  date: number,
  reached: number,
  context: ExtractionContext,
): Stop | undefined {
  const { text, tokens } = prepared;
  let first = date;
  while (first - 1 > reached && date - first < MAX_PLACE_WORDS && isPlaceWord(text, tokens[first - 1]))
    first -= 1;
  if (first === date) return undefined;
  const place = placeAt(prepared, first, false);
  if (place?.last !== date - 1) return undefined;
  const dates = datesAfter(prepared, place.last, context.country);
  const isSpan = dates?.from !== undefined && dates.to !== undefined && dates.from !== dates.to;
  if (dates === undefined || !isSpan || !/^\d/.test(dates.from ?? '')) return undefined;
  return stopOf(prepared, { first, place, dates, movement: 'visit', confidence: 0.78 });
}

/** "3.-7.6. in Köln", "30 May to 2 June in Leeds": the dates come first. */
function placeAfter(prepared: PreparedText, at: number, { country }: ExtractionContext): Stop | undefined {
  const { tokens } = prepared;
  const dates = dateSpanAt(prepared, at, country);
  if (dates?.from === undefined || dates.from === dates.to || !/^\d/.test(dates.from)) return undefined;
  if (!/^(in|en|nach|at)$/.test(tokens[dates.last + 1]?.word ?? '')) return undefined;
  const place = placeAt(prepared, dates.last + 2, false);
  if (place === undefined) return undefined;
  const stop = stopOf(prepared, { first: at, place, dates, movement: 'visit', confidence: 0.8 });
  return {
    last: place.last,
    candidate: { ...stop.candidate, end: tokens[place.last]?.end ?? stop.candidate.end },
  };
}

interface StopParts {
  readonly first: number;
  readonly place: Place;
  readonly dates: DateSpan | undefined;
  readonly movement: string;
  readonly confidence: number;
}

function stopOf({ tokens }: PreparedText, { first, place, dates, movement, confidence }: StopParts): Stop {
  const last = dates?.last ?? place.last;
  const from = dates?.from;
  const to = dates?.to;
  const when = dates === undefined ? '' : ` ${from === to ? (from ?? '') : `${from ?? ''}/${to ?? ''}`}`;
  return {
    last,
    candidate: {
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      value: `${movement === 'leave' ? 'leaving ' : ''}${place.folded}${when}`,
      rule: dates === undefined ? 'place' : 'dates',
      confidence,
      details: {
        place: place.text,
        movement,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      },
    },
  };
}
