import { misuse, readArguments } from '../arguments';
import { extentOf, planBins, type Binner } from '../bins';
import { everyBin } from '../charting/splits';
import type { CommandDefinition } from '../command';
import { wholeTable, type TableResult } from '../flow';
import { Row } from '../row';
import { SearchRefusal } from '../refusal';
import { formatNumber, readNumber } from '../values';

const syntax = 'makecontinuous [<field>] [span=<length> | bins=<count>]; _time unless told';
const USUAL_BINS = 100; // as bin

export const makecontinuousCommand: CommandDefinition = {
  name: 'makecontinuous',
  kind: 'dataset',
  syntax,
  refused: ['start', 'end', 'a logarithmic span', 'bins of numbers written as ranges'],
  source: 'Search Reference, makecontinuous',
  compile: (command, run) => {
    const { options, words } = readArguments(command, ['span', 'bins']);
    if (words.length > 1) misuse('makecontinuous', syntax);
    const field = words[0]?.text ?? '_time';
    if (/log/i.test(options.get('span') ?? ''))
      throw new SearchRefusal('not-covered', "The stand-in's makecontinuous has no logarithmic span.");
    const request = { command: 'makecontinuous', field, options, usualBins: USUAL_BINS, run };
    return wholeTable('makecontinuous', run, (rows, columns) => {
      const bins = planBins(request, () => extentOf(rows.map((row) => row.get(field)?.[0])));
      return fillGaps(rows, { field, bins, columns });
    });
  },
};

/** Values go down to the start of their bin; a bin nothing lies in gets a row of its own, in its place. */
function fillGaps(
  rows: readonly Row[],
  {
    field,
    bins,
    columns,
  }: { readonly field: string; readonly bins: Binner; readonly columns: readonly string[] },
): TableResult {
  const byStart = new Map<number, Row[]>();
  const others: Row[] = [];
  for (const row of rows) {
    const value = readNumber(row.get(field)?.[0] ?? '');
    if (value === undefined) {
      others.push(row);
      continue;
    }
    const start = bins.startOf(value);
    row.set(field, [formatNumber(start)]);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [row]);
    else known.push(row);
  }
  if (byStart.size === 0) return { rows, columns };
  const extent = extentOf([...byStart.keys()].map(formatNumber));
  const filled: Row[] = [];
  for (const start of everyBin('makecontinuous', bins, extent))
    for (const row of byStart.get(start) ?? [new Row(new Map([[field, [formatNumber(start)]]]))])
      filled.push(row);
  return { rows: [...filled, ...others], columns: columns.includes(field) ? columns : [field, ...columns] };
}
