// Years in which a uniform was worn, as people say them.
import type { SuggestedFilter } from './hints';

type Years = Extract<SuggestedFilter, { kind: 'years' }>;

const FIRST_YEAR = 1940;
const LAST_YEAR = 2100;
const ABOUT = 2; // years either side of "around 2015"

const decades: Readonly<Record<string, number>> = {
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
  noughties: 2000,
};

const range = /\b(19[4-9]\d|20\d\d) ?(?:-|–|\/|to|and|until|till) ?(19[4-9]\d|20\d\d|\d\d)\b/i;
const decade =
  /\b(early |mid |mid-|late )?(?:(19[4-9]0|20[0-3]0)['’]?s\b|(fifties|sixties|seventies|eighties|nineties|noughties)\b|['’]?([4-9]0)['’]?s\b)/i;
const single =
  /\b(?:(around|about|approx|approximately|circa|c|roughly|some time in|maybe|tua|o gwmpas)\.? |(before|until|up to|prior to|pre|cyn|hyd at)[ -](?:about |around |roughly )?|(after|since|from|post|ers|ar ôl)[ -])?(?:(?:the )?(?:year |summer |autumn |start of |end of |late |early |september |july |june )?)(19[4-9]\d|20\d\d)\b/i;

/** Years that the text names: a range, a decade, or a year with "around", "before" or "since". The first that fits. Linear. */
export function yearsOf(text: string): readonly Years[] {
  const ranged = range.exec(text);
  if (ranged !== null) {
    const from = Number(ranged[1]);
    const written = ranged[2] ?? '';
    const to = written.length === 2 ? Math.floor(from / 100) * 100 + Number(written) : Number(written);
    if (to >= from) return [years(ranged, { from, to })];
  }
  const inDecade = decade.exec(text);
  if (inDecade !== null) return [years(inDecade, decadeOf(inDecade))];
  const year = single.exec(text);
  if (year === null) return [];
  const number = Number(year[4]);
  if (year[1] !== undefined) return [years(year, { from: number - ABOUT, to: number + ABOUT })];
  if (year[2] !== undefined)
    return [years(year, { to: /until|up to|hyd/i.test(year[2]) ? number : number - 1 })];
  if (year[3] !== undefined) return [years(year, { from: number })];
  return [years(year, { from: number, to: number })];
}

function decadeOf(match: RegExpExecArray): { readonly from: number; readonly to: number } {
  const short = match[4] === undefined ? undefined : 1900 + Number(match[4]);
  const start =
    match[2] === undefined
      ? (short ?? decades[(match[3] ?? '').toLowerCase()] ?? FIRST_YEAR)
      : Number(match[2]);
  const part = (match[1] ?? '').trim().toLowerCase();
  if (part === 'early') return { from: start, to: start + 4 };
  if (part.startsWith('mid')) return { from: start + 3, to: start + 6 };
  return part === 'late' ? { from: start + 6, to: start + 9 } : { from: start, to: start + 9 };
}

function years(
  match: RegExpExecArray,
  { from, to }: { readonly from?: number; readonly to?: number },
): Years {
  return {
    kind: 'years',
    ...(from === undefined ? {} : { from: Math.max(FIRST_YEAR, from) }),
    ...(to === undefined ? {} : { to: Math.min(LAST_YEAR, to) }),
    span: { start: match.index, end: match.index + match[0].length },
  };
}
