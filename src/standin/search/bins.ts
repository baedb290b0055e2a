// Numbers and times cut into bins: what bin, chart, timechart and makecontinuous share (Search Reference, "bin").
import { wholeNumber } from './arguments';
import type { SearchRun } from './command';
import { SearchRefusal } from './refusal';
import { resolveTime } from './time/resolveTime';
import { nextSpan, readSpan, spanStart, type Span } from './time/span';
import { spanSeconds, usualSpan } from './time/usualSpan';
import { formatNumber, readNumber } from './values';

/** How numbers fall into bins; a bin holds its start and not its end. */
export interface Binner {
  readonly startOf: (value: number) => number;
  readonly nextOf: (start: number) => number;
  readonly labelOf: (start: number) => string;
}

export interface Extent {
  readonly least: number;
  readonly most: number;
}

export const binOptionNames = ['span', 'bins', 'minspan', 'start', 'end', 'aligntime'] as const;

export interface BinRequest {
  readonly command: string;
  readonly field: string;
  readonly options: ReadonlyMap<string, string>;
  /** Most bins where no span is written. */
  readonly usualBins: number;
  readonly run: SearchRun;
}

/**
 * Plans the bins of a field.
 *
 * @param extent - of the values that are there; asked for only where the span has to be found.
 * @throws SearchRefusal for a span that cannot be read, and for options that say nothing about such a field.
 */
export function planBins(request: BinRequest, extent: () => Extent): Binner {
  return request.field === '_time' ? planTimeBins(request, extent) : planNumberBins(request, extent);
}

/** Least and greatest number among texts; both 0 where there is none. */
export function extentOf(texts: Iterable<string | undefined>): Extent {
  let [least, most] = [Infinity, -Infinity];
  for (const text of texts) {
    const value = readNumber(text ?? '');
    if (value === undefined) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least <= most ? { least, most } : { least: 0, most: 0 };
}

function planTimeBins(request: BinRequest, extent: () => Extent): Binner {
  const { command, options, run, usualBins } = request;
  refuseOptions(request, ['start', 'end'], 'are for numbers, not for _time');
  const written = options.get('span');
  const minimum = options.get('minspan');
  const bins = wholeNumber(command, 'bins', options.get('bins'), { fallback: usualBins, least: 2 });
  const { least, most } = written === undefined ? extent() : { least: 0, most: 0 };
  const span =
    written === undefined
      ? usualSpan(most - least, {
          bins,
          minSeconds: minimum === undefined ? 0 : spanSeconds(timeSpan(minimum)),
        })
      : timeSpan(written);
  const align = options.get('aligntime');
  return align === undefined ? timeBins(span, run.host.timeZone) : alignedBins(span, align, run);
}

/** On _time a bare number means seconds. */
function timeSpan(written: string): Span {
  return readSpan(readNumber(written) === undefined ? written : `${written}s`);
}

function timeBins(span: Span, timeZone: string): Binner {
  return {
    startOf: (value) => spanStart(value, span, timeZone),
    nextOf: (start) => nextSpan(start, span, timeZone),
    labelOf: formatNumber,
  };
}

/** Bins that begin where `aligntime` says; of days and longer spans Splunk ignores it. */
function alignedBins(span: Span, align: string, run: SearchRun): Binner {
  if (!['second', 'minute', 'hour'].includes(span.unit)) return timeBins(span, run.host.timeZone);
  const { earliest, latest } = run.counters.searched ?? run.range;
  const moment = align === 'earliest' ? earliest : align === 'latest' ? latest : resolveTime(align, run.host);
  if (!Number.isFinite(moment))
    throw new SearchRefusal(
      'bad-argument',
      `aligntime=${align} needs a search with an ${align} time; this one has none. Give the search a time range.`,
    );
  const seconds = spanSeconds(span);
  return {
    startOf: (value) => moment + Math.floor((value - moment) / seconds) * seconds,
    nextOf: (start) => start + seconds,
    labelOf: formatNumber,
  };
}

function planNumberBins(request: BinRequest, extent: () => Extent): Binner {
  const { command, options, usualBins } = request;
  refuseOptions(request, ['aligntime', 'minspan'], 'are covered for _time only');
  const written = options.get('span');
  if (written !== undefined) {
    const size = readNumber(written);
    if (size !== undefined && size > 0) return numberBins(size);
    return logarithmicBins(command, written);
  }
  const bins = wholeNumber(command, 'bins', options.get('bins'), { fallback: usualBins, least: 2 });
  const { least, most } = extent();
  const from = Math.min(least, boundary(command, 'start', options) ?? least);
  const to = Math.max(most, boundary(command, 'end', options) ?? most);
  // The least power of ten that needs no more bins (Search Manual, "Search using time bins and spans").
  const power = to > from ? Math.ceil(Math.log10((to - from) / bins) - 1e-9) : 0;
  return numberBins(10 ** power);
}

function boundary(command: string, name: string, options: ReadonlyMap<string, string>): number | undefined {
  const written = options.get(name);
  if (written === undefined) return undefined;
  const value = readNumber(written);
  if (value === undefined)
    throw new SearchRefusal(
      'bad-argument',
      `The option '${name}' of '${command}' must be a number, not '${written}'.`,
    );
  return value;
}

function numberBins(size: number): Binner {
  // Counted in whole sizes: 3 × 0.1 must read 0.3.
  const tidy = (value: number): number => Number(value.toPrecision(12));
  const nextOf = (start: number): number => tidy((Math.round(start / size) + 1) * size);
  return {
    startOf: (value) => tidy(Math.floor(tidy(value / size)) * size),
    nextOf,
    labelOf: (start) => `${formatNumber(start)}-${formatNumber(nextOf(start))}`,
  };
}

/** `2log10`: bins from 2 to 20 to 200; coefficient 1 and base 10 unless written. */
function logarithmicBins(command: string, written: string): Binner {
  const found = /^(\d{0,9}(?:\.\d{1,9})?)log(\d{0,9}(?:\.\d{1,9})?)$/i.exec(written);
  const coefficient = Number(found?.[1] === '' ? 1 : found?.[1]);
  const base = Number(found?.[2] === '' ? 10 : found?.[2]);
  if (!(base > 1 && coefficient >= 1 && coefficient < base))
    throw new SearchRefusal(
      'bad-argument',
      `The span '${written}' of '${command}' is neither a number above 0 nor logarithmic such as 2log10 (a coefficient of 1 or more and below the base, a base above 1).`,
    );
  const tidy = (value: number): number => Number(value.toPrecision(12));
  const power = (value: number): number =>
    Math.floor(Number((Math.log(value / coefficient) / Math.log(base)).toPrecision(12)));
  const nextOf = (start: number): number => tidy(coefficient * base ** (power(start) + 1));
  return {
    startOf: (value) => (value > 0 ? tidy(coefficient * base ** power(value)) : Number.NaN),
    nextOf,
    labelOf: (start) => `${formatNumber(start)}-${formatNumber(nextOf(start))}`,
  };
}

function refuseOptions({ command, options }: BinRequest, names: readonly string[], why: string): void {
  const found = names.find((name) => options.has(name));
  if (found !== undefined)
    throw new SearchRefusal(
      'not-covered',
      `The options ${names.join(' and ')} of the stand-in's '${command}' ${why}; leave out ${found}=${options.get(found) ?? ''}.`,
    );
}
