// Rows of a chart by a field: as its values are, or cut into bins.
import { binOptionNames, extentOf, planBins, type Binner, type Extent } from '../bins';
import type { SearchRun } from '../command';
import type { FieldValue } from '../host';
import type { Row } from '../row';
import { refuseBins } from '../time/usualSpan';
import { compareTexts, readNumber, type FieldReader } from '../values';
import type { RowSplit } from './pivot';
import type { SplitField } from './readChart';

export const MAX_BINS = 50_000; // Splunk stops at its limit of results; a span of a second over a year would make 31 million

export interface SplitRequest {
  readonly command: string;
  readonly split: SplitField;
  readonly usualBins: number;
  readonly run: SearchRun;
}

/** Bins of a split field, if it is to be binned at all: where an option says so. */
export function binsOf(
  { command, split, usualBins, run }: SplitRequest,
  rows: readonly Row[],
): Binner | undefined {
  if (!binOptionNames.some((name) => split.options.has(name))) return undefined;
  const { field, options } = split;
  return planBins({ command, field, options, usualBins, run }, () =>
    extentOf(rows.map((row) => row.get(field)?.[0])),
  );
}

/** Values of a field with numbers put in their bins; texts are left out then. */
export function binnedValues(
  field: string,
  bins: Binner | undefined,
  note: (label: string, start: number) => void = () => undefined,
): (row: FieldReader) => FieldValue | undefined {
  if (bins === undefined) return (row) => row.get(field);
  return (row) => {
    const labels = (row.get(field) ?? []).flatMap((text) => {
      const start = bins.startOf(readNumber(text) ?? Number.NaN);
      if (Number.isNaN(start)) return [];
      const label = bins.labelOf(start);
      note(label, start);
      return [label];
    });
    return labels.length === 0 ? undefined : labels;
  };
}

/** Rows by a field; bins come in order and, where `isContinuous`, without gaps. */
export function rowSplitOf(request: SplitRequest, rows: readonly Row[], isContinuous: boolean): RowSplit {
  const { field } = request.split;
  const bins = binsOf(request, rows);
  if (bins === undefined)
    return {
      field,
      keysOf: binnedValues(field, bins),
      arrange: (keys) => [...keys].sort(compareTexts),
    };
  const startOf = new Map<string, number>();
  return {
    field,
    keysOf: binnedValues(field, bins, (label, start) => void startOf.set(label, start)),
    arrange: (keys) => {
      const starts = keys.map((label) => startOf.get(label) ?? 0).sort((left, right) => left - right);
      const [least, most] = [starts[0], starts.at(-1)];
      const shown =
        isContinuous && least !== undefined && most !== undefined
          ? [...everyBin(request.command, bins, { least, most })]
          : starts;
      return shown.map((start) => bins.labelOf(start));
    },
  };
}

/** Starts of all bins from the one that holds `least` to the one that holds `most`. */
export function* everyBin(command: string, bins: Binner, { least, most }: Extent): Generator<number> {
  let made = 0;
  for (let start = bins.startOf(least); start <= most; start = bins.nextOf(start)) {
    if (++made > MAX_BINS) refuseBins(command, MAX_BINS);
    yield start;
  }
}
