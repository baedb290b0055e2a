// What chart and timechart were asked for, sorted out of the tree. The grammar reads `by` as a list of words, so that
// `where max in top5` and the number of `limit=top 5` arrive among the fields.
import type { AggregateCommand, Aggregation, Option } from '../../../splunk/spl/tree';
import { refuseOption, truth, wholeNumber } from '../arguments';
import { SearchRefusal } from '../refusal';
import { readWhere, type SeriesWhere } from './seriesWhere';

/** A field that rows or columns are made by, with its options (`span=1h`). */
export interface SplitField {
  readonly field: string;
  readonly options: ReadonlyMap<string, string>;
}

/** Which series get a column of their own, and what the others become. */
export interface SeriesChoice {
  /** 0: all. */
  readonly limit: number;
  readonly from: 'top' | 'bottom';
  readonly where: SeriesWhere | undefined;
  readonly hasOther: boolean;
  readonly hasNull: boolean;
  readonly otherName: string;
  readonly nullName: string;
}

export interface ChartRequest {
  readonly name: string;
  readonly aggregations: readonly Aggregation[];
  /** Those before the functions. */
  readonly options: ReadonlyMap<string, string>;
  readonly splits: readonly SplitField[];
  readonly series: SeriesChoice;
  /** Name of a column where there are several functions. */
  readonly labelOf: (functionName: string, series: string) => string;
}

const seriesOptions = ['limit', 'useother', 'usenull', 'otherstr', 'nullstr'];
const labelOptions = ['sep', 'format'];

/**
 * Reads a chart or timechart.
 *
 * @param known - options before the functions, beside those of the series.
 * @param knownOfSplit - options of a `by` field, beside those of the series.
 * @throws SearchRefusal for other options, and for what cannot be read.
 */
export function readChart(
  command: AggregateCommand,
  known: readonly string[],
  knownOfSplit: readonly string[],
): ChartRequest {
  const { name } = command;
  const allKnown = [...known, ...seriesOptions, ...labelOptions];
  const options = optionMap(name, command.options, allKnown);
  const aggregations = takeLimit(name, command.aggregations, options, (one) =>
    one.argument === undefined && one.alias === undefined ? one.name : undefined,
  );
  const whereAt = command.by.findIndex(({ field }, at) => at > 0 && field.toLowerCase() === 'where');
  const whereWords = whereAt < 0 ? [] : command.by.slice(whereAt + 1);
  const written = whereAt < 0 ? command.by : command.by.slice(0, whereAt);
  const byOptions = optionMap(
    name,
    [...written, ...whereWords].flatMap((split) => split.options),
    [...knownOfSplit, ...seriesOptions],
  );
  const splits = takeLimit(name, written, byOptions, ({ field }) => field);
  const where =
    whereAt < 0
      ? undefined
      : readWhere(
          name,
          whereWords.map(({ field }) => field),
        );
  return {
    name,
    aggregations,
    options,
    splits: splits.map(({ field, options: own }) => ({
      field,
      options: new Map(own.map((option) => [option.name, option.value.text])),
    })),
    series: seriesChoice(name, new Map([...options, ...byOptions]), where),
    labelOf: labeller(options),
  };
}

function optionMap(
  command: string,
  options: readonly Option[],
  known: readonly string[],
): Map<string, string> {
  for (const { name } of options) if (!known.includes(name)) refuseOption(command, name, known);
  return new Map(options.map(({ name, value }) => [name, value.text]));
}

/** `limit=top 5` comes as an option without its number and a word of digits: puts them together. */
function takeLimit<Piece>(
  command: string,
  pieces: readonly Piece[],
  options: Map<string, string>,
  wordOf: (piece: Piece) => string | undefined,
): readonly Piece[] {
  const limit = options.get('limit')?.toLowerCase();
  if (limit !== 'top' && limit !== 'bottom') return pieces;
  const at = pieces.findIndex((piece) => /^\d{1,9}$/.test(wordOf(piece) ?? ''));
  const piece = pieces[at];
  if (piece === undefined)
    throw new SearchRefusal(
      'bad-argument',
      `The option 'limit' of '${command}' needs a number after ${limit}, as in limit=${limit}5.`,
    );
  options.set('limit', `${limit}${wordOf(piece) ?? ''}`);
  return pieces.filter((_, place) => place !== at);
}

function seriesChoice(
  command: string,
  options: ReadonlyMap<string, string>,
  where: SeriesWhere | undefined,
): SeriesChoice {
  const [, end, count] = /^(top|bottom)?(.*)$/is.exec(options.get('limit') ?? '10') ?? [];
  return {
    limit: wholeNumber(command, 'limit', count, { fallback: 10 }),
    from: end?.toLowerCase() === 'bottom' ? 'bottom' : 'top',
    where,
    hasOther: truth(command, 'useother', options.get('useother'), true),
    hasNull: truth(command, 'usenull', options.get('usenull'), true),
    otherName: options.get('otherstr') ?? 'OTHER',
    nullName: options.get('nullstr') ?? 'NULL',
  };
}

/** `count: host-a`, unless `sep` or `format` say otherwise; `format` goes before `sep`. */
function labeller(options: ReadonlyMap<string, string>): ChartRequest['labelOf'] {
  const format = options.get('format');
  if (format === undefined)
    return (functionName, series) => `${functionName}${options.get('sep') ?? ': '}${series}`;
  return (functionName, series) =>
    format.replace(/\$(AGG|VAL)\$/gi, (_, token: string) =>
      token.toUpperCase() === 'AGG' ? functionName : series,
    );
}
