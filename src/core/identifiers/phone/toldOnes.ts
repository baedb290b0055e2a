// Numbers that are told in pieces, or in words no list holds, added to those that were found already.
import { once } from '../../once';
import type { Candidate, PreparedText } from '../extractor';
import type { ReadNumber } from './plans/readNumber';
import { numbersByRole } from './roles';
import { piecesOf } from './pieces';
import { scatteredNumbers, type Circumstances } from './scattered';
import { toldNumbers } from './told/told';
import type { Window } from './told/windows';

interface Left {
  readonly hits: readonly number[];
  /** Numbers found already, in order of place. */
  readonly sure: readonly Candidate[];
  readonly windows: readonly Window[];
}

/** With the numbers that are told in pieces, or in words no list holds, where enough is left for one. */
export function withToldOnes(
  { prepared, region }: { readonly prepared: PreparedText; readonly region: string | undefined },
  { hits, sure, windows }: Left,
): readonly Candidate[] {
  const hidden = (rule: string, { start, end, number, confidence }: HiddenNumber): Candidate => {
    const details = detailsOf(number);
    return { start, end, value: number.value, rule, obfuscated: true, confidence, details };
  };
  const free = outsideOf(sure, prepared, hits);
  const around = (taken: readonly Candidate[]): Circumstances => {
    const pieces = once(() => piecesOf(prepared, free, taken));
    return { hits: free, region, taken, pieces };
  };
  const ofSure = around(sure);
  const byRole = numbersByRole(prepared, ofSure).map((one) => hidden('ordered', one));
  const placed = byRole.length === 0 ? sure : withoutOverlaps([...sure, ...byRole]);
  const ofPlaced = placed === sure ? ofSure : around(placed);
  const scattered = scatteredNumbers(prepared, ofPlaced).map((one) => hidden('scattered', one));
  const known = scattered.length === 0 ? placed : withoutOverlaps([...placed, ...scattered]);
  const told = toldNumbers(prepared, { region, windows, taken: known })
    .filter(({ start, end }) => !isInSite(prepared, start, end))
    .map((one) => hidden('told', one));
  return told.length === 0 ? known : [...known, ...told].sort((left, right) => left.start - right.start);
}

interface HiddenNumber {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumber;
  readonly confidence: number;
}

/** Hits that no number has taken yet. */
function outsideOf(
  found: readonly Candidate[],
  { tokens }: PreparedText,
  hits: readonly number[],
): readonly number[] {
  if (found.length === 0 || hits.length === 0) return hits;
  let at = 0;
  return hits.filter((place) => {
    const start = tokens[place]?.start ?? 0;
    while ((found[at]?.end ?? Infinity) <= start) at += 1;
    return (found[at]?.start ?? Infinity) > start;
  });
}

export function withoutOverlaps(found: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...found].sort(
    (left, right) => left.start - right.start || right.confidence - left.confidence,
  );
  const kept: Candidate[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else if (next.confidence > last.confidence) kept[kept.length - 1] = next;
  }
  return kept;
}

/** Facts of a number beside its digits. */
export function detailsOf(
  { region, line }: ReadNumber,
  extension?: string,
): Readonly<Record<string, string>> {
  return extension === undefined ? { region, line } : { region, line, extension };
}

/** Whether a span is part of the address of a site. */
export function isInSite({ sites }: PreparedText, start: number, end: number): boolean {
  // Sites are in order of place, and few; the first that ends behind the start decides.
  for (const site of sites()) {
    if (site.start >= end) return false;
    if (site.end > start) return true;
  }
  return false;
}
