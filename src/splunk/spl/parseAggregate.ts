// The stats family: options, aggregations, `by`; tstats also has `from` and `where`.
import { parseWord } from './parseArguments';
import { parseEval } from './parseEval';
import { parseSearch } from './parseSearch';
import type { Reader } from './reader';
import type { AggregateCommand, AggregateName, Aggregation, GroupField, Option, Pipeline } from './tree';

type ParsePipeline = (reader: Reader) => Pipeline;

const WORD_STOPS = '|[](),"=';
/** Words that begin a clause are no options: what `count by a by=m` means nobody could say. */
const clauseWord = /^(?:as|by|groupby|over|where|from)$/i;

/** Reads what stands after the name of the command. */
export function parseAggregate(
  reader: Reader,
  name: AggregateName,
  pipeline: ParsePipeline,
): AggregateCommand {
  const options: Option[] = [];
  const aggregations: Aggregation[] = [];
  let from: string | undefined;
  let where: AggregateCommand['where'];
  let by: readonly GroupField[] = [];
  for (;;) {
    while (reader.take(','));
    reader.skipSpace();
    if (reader.isAtEnd || reader.next === '|' || reader.next === ']') break;
    if (name === 'tstats' && reader.takeKeyword('FROM')) from = parseFrom(reader);
    else if (name === 'tstats' && reader.takeKeyword('WHERE')) {
      where = parseSearch(reader, pipeline, ['BY', 'GROUPBY']);
      if (where === undefined) reader.fail('a search term', 'where');
    } else if (reader.takeKeyword('BY') || (name === 'tstats' && reader.takeKeyword('GROUPBY'))) {
      by = [...by, ...parseBy(reader, name)];
    } else if (name === 'chart' && reader.takeKeyword('OVER')) by = [...by, ...parseBy(reader, name)];
    else parseOptionOrAggregation(reader, pipeline, { options, aggregations });
  }
  by = hoistOptions(name, by, options);
  return {
    kind: 'aggregate',
    name,
    options,
    aggregations,
    ...(from === undefined ? {} : { from }),
    ...(where === undefined ? {} : { where }),
    by,
  };
}

/** `streamstats count by user window=5`: only charts and tstats have options of a single field. */
function hoistOptions(
  name: AggregateName,
  by: readonly GroupField[],
  options: Option[],
): readonly GroupField[] {
  if (!['stats', 'eventstats', 'streamstats'].includes(name)) return by;
  options.push(...by.flatMap((field) => field.options));
  return by.map(({ field }) => ({ field, options: [] }));
}

function parseFrom(reader: Reader): string {
  reader.skipSpace();
  const word = parseWord(reader, '|[](),"');
  if (word.text === '') reader.fail('a name', 'from');
  // from datamodel="Name"
  if (word.isQuoted || !word.text.endsWith('=')) return word.text;
  const name = parseWord(reader, '|[](),"').text;
  if (name === '') reader.fail('a name', 'from');
  return word.text + name;
}

function parseOptionOrAggregation(
  reader: Reader,
  pipeline: ParsePipeline,
  found: { readonly options: Option[]; readonly aggregations: Aggregation[] },
): void {
  const start = reader.position;
  const name = reader.until(WORD_STOPS);
  // The word that announces an alias is no function, be it before a space or a quote.
  reader.position -= /^as(?:$|['"])/i.test(name) ? name.length : 0;
  if (reader.position === start) reader.fail('an aggregation such as count or sum(field)', 'the statistics');
  const option = parseOptionValue(reader, name);
  if (option !== undefined) found.options.push(option);
  else {
    reader.position = start + name.length;
    found.aggregations.push(parseAggregation(reader, name.toLowerCase(), pipeline));
  }
}

function parseOptionValue(reader: Reader, name: string): Option | undefined {
  if (!reader.take('=')) return undefined;
  if (clauseWord.test(name)) reader.fail('the name of an option', `'${name}='`);
  const value =
    (/^reset_(before|after)$/i.test(name) && parseCondition(reader)) || parseWord(reader, WORD_STOPS);
  if (value.text === '' && !value.isQuoted) reader.fail('a value', `the option '${name}'`);
  return { name: name.toLowerCase(), value };
}

/** `(a>1)`, and `"("match(a,\"b\")")"` with quotes around its parentheses: kept as text, in parentheses. */
function parseCondition(reader: Reader): Option['value'] | undefined {
  reader.skipSpace();
  const start = reader.position;
  if (reader.startsWith('"("')) {
    let end = reader.text.indexOf('")"', start + 3);
    while (reader.text[end - 1] === '\\') end = reader.text.indexOf('")"', end + 1);
    if (end < 0) reader.fail(`'")"'`, 'the condition');
    reader.position = end + 3;
    return { text: `(${reader.text.slice(start + 3, end).replaceAll('\\"', '"')})`, isQuoted: true };
  }
  if (!reader.startsWith('(')) return undefined;
  reader.skipParentheses('the condition');
  return { text: reader.text.slice(start, reader.position), isQuoted: true };
}

function parseAggregation(reader: Reader, name: string, pipeline: ParsePipeline): Aggregation {
  const argument = reader.startsWith('(') ? parseAggregationArgument(reader, name, pipeline) : undefined;
  const alias = takesAlias(reader) ? parseName(reader, 'as') : undefined;
  return { name, ...(argument === undefined ? {} : { argument }), ...(alias === undefined ? {} : { alias }) };
}

/** AS, and after it a space or a quote: `as$x$` is a word of its own. */
function takesAlias(reader: Reader): boolean {
  reader.skipSpace();
  const after = reader.text[reader.position + 'AS'.length] ?? '';
  return /[\s"']/.test(after) && reader.takeKeyword('AS');
}

function parseAggregationArgument(
  reader: Reader,
  name: string,
  pipeline: ParsePipeline,
): Aggregation['argument'] | undefined {
  reader.expect('(', `the function '${name}'`);
  if (reader.take(')')) return undefined;
  let argument: Aggregation['argument'];
  reader.skipSpace();
  if (
    reader.seesKeyword('eval') &&
    /^eval\s{0,9}\(/i.test(reader.text.slice(reader.position, reader.position + 14))
  ) {
    reader.position += 4;
    reader.expect('(', 'eval');
    argument = { kind: 'eval', expression: parseEval(reader, pipeline) };
    reader.expect(')', 'eval');
  } else if (name === 'sparkline') argument = { kind: 'field', name: parseSparkline(reader) };
  else argument = { kind: 'field', name: parseName(reader, `the function '${name}'`) };
  reader.expect(')', `the function '${name}'`);
  return argument;
}

/** `sparkline(avg(x), 1h)` holds a function and a span: kept as written. */
function parseSparkline(reader: Reader): string {
  const start = reader.position;
  for (let depth = 0; !reader.isAtEnd && (depth > 0 || reader.next !== ')'); reader.position++)
    depth += reader.next === '(' ? 1 : reader.next === ')' ? -1 : 0;
  return reader.text.slice(start, reader.position).trim();
}

function parseName(reader: Reader, where: string): string {
  const word = parseWord(reader, WORD_STOPS);
  if (word.text === '') reader.fail('the name of a field', where);
  return word.text;
}

function parseBy(reader: Reader, command: AggregateName): readonly GroupField[] {
  const fields: { field: string; options: Option[] }[] = [];
  for (;;) {
    reader.take(',');
    reader.skipSpace();
    const ends =
      reader.isAtEnd || reader.next === '|' || reader.next === ']' || isNextClause(reader, command);
    if (ends && fields.length === 0) reader.fail('the name of a field', 'by');
    if (ends) return fields;
    // PREFIX(name=) is one name to the grammar; tstats refuses it by name.
    const isCall = command === 'tstats' && reader.startsWith('PREFIX(');
    const word = isCall
      ? { text: `${reader.until(')')}${reader.take(')') ? ')' : ''}`, isQuoted: false }
      : parseWord(reader, WORD_STOPS);
    if (word.text === '') reader.fail('the name of a field', 'by');
    const option = word.isQuoted || isCall ? undefined : parseOptionValue(reader, word.text);
    const last = fields.at(-1);
    if (option === undefined) fields.push({ field: word.text, options: [] });
    else if (last === undefined) reader.fail('the name of a field', `the option '${option.name}'`);
    else last.options.push(option);
  }
}

function isNextClause(reader: Reader, command: AggregateName): boolean {
  return (
    (command === 'tstats' && reader.seesKeyword('WHERE')) || (command === 'chart' && reader.seesKeyword('BY'))
  );
}
