// Hosts whose dots are blanks or any sign, where "www" stands before: "www example com", "www*shop*example*net".
import { foldWord } from '../../text/tokens';
import { isCommonWord } from '../commonWords';
import type { DotMark } from './dotMark';
import type { HostReading } from './hostReader';
import { dotNames } from './signWords';

const www = /www\d?|https?/iy;
const next = /[ .,;:/|*•·\n_-]{1,3}([\p{L}\p{N}][\p{L}\p{N}-]{0,62})/uy;
/** Where hyphens are the dots. */
const nextPart = /[ .,;:/|*•·\n_-]{1,3}([\p{L}\p{N}]{1,63})/uy;
const MAX_NAMES = 3;
const clearEnding = /^(?:com|net|org)$/i;
const secondLevel = /^(?:co|com|org)$/i;
const countryOfTwo = /^(?:uk|nz|za|in|jp|kr|il|id|ke|au|br|mx)$/i;
const goesOn = /^[\p{L}\p{N}_-]/u;
const goesOnAsProse = /^ {0,2}[\p{L}\p{N}.,]/u;
/** Common words that are names of parts of sites too. */
const parts = new Set('shop menu photos pics gallery book video videos live new info profile'.split(' '));

/**
 * Labels behind "www" that have blanks or other signs between them.
 *
 * @param start - where "www" begins.
 * @returns undefined where no ending is among the next words. Of more than one name before it, all are parted alike.
 */
export function hostApart(text: string, start: number): HostReading | undefined {
  www.lastIndex = start;
  if (!www.test(text)) return undefined;
  const labels = ['www'];
  const ends = [www.lastIndex];
  const gaps: string[] = [];
  let place = www.lastIndex;
  // "http://example.com" is a link as all are; "http example com" is none.
  if (/^h/i.test(text[start] ?? '') && text[place] !== ' ') return undefined;
  let skipped = 0;
  const isHyphened = text[place] === '-' || text[place] === '_';
  while (labels.length <= MAX_NAMES + 1) {
    const [all = '', label = ''] = matchAt(isHyphened ? nextPart : next, text, place);
    if (all === '') return undefined;
    // "www example dot net"
    if (dotNames.has(foldWord(label)) && !isHyphened) {
      place += all.length;
      if ((skipped += 1) > MAX_NAMES) return undefined;
      continue;
    }
    gaps.push(all.slice(0, all.length - label.length));
    if (gaps.length > 2 && gaps.at(-1) !== gaps[1]) return undefined;
    place += all.length;
    labels.push(label);
    ends.push(place);
    if (labels.length === 2) continue;
    const ending = endingAt(text, { label, end: place, gap: gaps.at(-1) ?? '' });
    if (ending === undefined) continue;
    if (!areNames(labels.slice(1, -1), gaps[1] ?? '')) return undefined;
    const said = ending.country === undefined ? labels : [...labels, ending.country];
    const saidEnds = ending.country === undefined ? ends : [...ends, ending.end];
    return { labels: said, ends: saidEnds, dots: dotsBetween(saidEnds) };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): readonly string[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}

interface Ending {
  readonly end: number;
  /** Behind "co". */
  readonly country?: string;
}

function endingAt(
  text: string,
  { label, end, gap }: { readonly label: string; readonly end: number; readonly gap: string },
): Ending | undefined {
  const rest = text.slice(end, end + 4);
  if (secondLevel.test(label)) {
    const [all = '', country = ''] = matchAt(nextPart, text, end);
    if (
      countryOfTwo.test(country) &&
      all.startsWith(gap) &&
      !goesOn.test(text.slice(end + all.length, end + all.length + 2))
    )
      return { end: end + all.length, country };
  }
  if (goesOn.test(rest)) return undefined;
  if (clearEnding.test(label)) return { end };
  return /^[a-z]{2}$/i.test(label) && !goesOnAsProse.test(rest) ? { end } : undefined;
}

/** "www is a com": of several names with blanks between, none but the last is a word. */
function areNames(names: readonly string[], gap: string): boolean {
  if (names.every(({ length }) => length < 2)) return false;
  if (names.length === 1 || gap.trim() !== '') return true;
  return names.slice(0, -1).every((name) => {
    const small = name.toLowerCase();
    return !isCommonWord(small) || parts.has(small);
  });
}

const dotsBetween = (ends: readonly number[]): readonly DotMark[] =>
  ends.slice(1).map((_, at): DotMark => ({ kind: 'spaced', end: (ends[at] ?? 0) + 1 }));
