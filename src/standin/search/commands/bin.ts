import { misuse, readArguments } from '../arguments';
import { binOptionNames, extentOf, planBins, type Binner } from '../bins';
import type { CommandDefinition } from '../command';
import { perRow, wholeTable } from '../flow';
import type { Row } from '../row';
import { readNumber } from '../values';

const syntax =
  'bin [span=<length> | bins=<count>] [minspan=<length>] [start=<number>] [end=<number>] [aligntime=earliest|latest|<time>] <field> [AS <name>]';
const USUAL_BINS = 100; // Search Reference, bin: bins

export const binCommand = binNamed('bin');
export const bucketCommand = binNamed('bucket');

function binNamed(name: 'bin' | 'bucket'): CommandDefinition {
  return {
    name,
    kind: 'streaming',
    syntax: syntax.replace('bin', name),
    refused: ['spans below a second', 'minspan of numbers', 'spans of time on fields other than _time'],
    source: 'Search Reference, bin',
    compile: (command, run) => {
      const { options, words } = readArguments(command, binOptionNames);
      const [field, as, alias, more] = words.map(({ text }) => text);
      const isRenamed = as?.toLowerCase() === 'as' && alias !== undefined;
      if (field === undefined || more !== undefined || (as !== undefined && !isRenamed)) misuse(name, syntax);
      const request = { command: name, field, options, usualBins: USUAL_BINS, run };
      if (options.has('span')) {
        const bins = planBins(request, () => ({ least: 0, most: 0 }));
        return perRow((row) => putInBin(row, field, alias ?? field, bins));
      }
      return wholeTable(name, run, (rows, columns) => {
        const bins = planBins(request, () => extentOf(valuesOf(rows, field)));
        return { rows: rows.map((row) => putInBin(row, field, alias ?? field, bins)), columns };
      });
    },
  };
}

/** Texts and missing values stay as they are. */
function putInBin(row: Row, field: string, target: string, bins: Binner): Row {
  const value = readNumber(row.get(field)?.[0] ?? '');
  const start = value === undefined ? Number.NaN : bins.startOf(value);
  if (!Number.isNaN(start)) row.set(target, [bins.labelOf(start)]);
  return row;
}

function* valuesOf(rows: readonly Row[], field: string): Generator<string | undefined> {
  for (const row of rows) yield row.get(field)?.[0];
}
