// The terms of `search`. NOT binds closest, then OR, then AND, spoken or not (Splunk, Search Manual, "Boolean
// expressions"); `eval` and `where` have it the other way round.
import type { Reader } from './reader';
import type { ComparisonOperator, Pipeline, SearchExpression, Word } from './tree';

type ParsePipeline = (reader: Reader) => Pipeline;

const WORD_STOPS = '|[]()"';
const FIELD_STOPS = `${WORD_STOPS}=<>!,`;
const operators: readonly ComparisonOperator[] = ['!=', '<=', '>=', '=', '<', '>'];

/** Reads terms up to a pipe, a closing bracket or the end; undefined if there are none. */
export function parseSearch(
  reader: Reader,
  pipeline: ParsePipeline,
  stopsAt: readonly string[] = [],
): SearchExpression | undefined {
  const parts: SearchExpression[] = [];
  for (;;) {
    reader.skipSpace();
    const isJoined = parts.length > 0 && reader.takeKeyword('AND', 'exact');
    if (isJoined) reader.skipSpace();
    const ends =
      reader.isAtEnd || '|])'.includes(reader.next) || stopsAt.some((word) => reader.seesKeyword(word));
    if (ends && isJoined) reader.fail('a search term', 'AND');
    if (ends) return join('and', parts);
    parts.push(parseOr(reader, pipeline));
  }
}

function parseOr(reader: Reader, pipeline: ParsePipeline): SearchExpression {
  const parts = [parseNot(reader, pipeline)];
  while (reader.takeKeyword('OR', 'exact')) parts.push(parseNot(reader, pipeline));
  return join('or', parts) as SearchExpression;
}

function parseNot(reader: Reader, pipeline: ParsePipeline): SearchExpression {
  return reader.takeKeyword('NOT', 'exact')
    ? { kind: 'not', part: reader.nested(() => parseNot(reader, pipeline)) }
    : parsePrimary(reader, pipeline);
}

function parsePrimary(reader: Reader, pipeline: ParsePipeline): SearchExpression {
  reader.skipSpace();
  // An operator with nothing before it to join is no word to look for; written in quotes it is.
  const stray = ['AND', 'OR'].find((word) => reader.seesKeyword(word, 'exact'));
  if (stray !== undefined) reader.fail('a search term', `the operator ${stray}`);
  if (reader.take('(')) {
    const inner = reader.nested(() => parseSearch(reader, pipeline));
    if (inner === undefined) reader.fail('a search term', 'the parentheses');
    reader.expect(')', 'the parentheses');
    return inner;
  }
  if (reader.take('[')) {
    const inner = pipeline(reader);
    reader.expect(']', 'the subsearch');
    return { kind: 'subsearch', pipeline: inner };
  }
  return parseDirective(reader) ?? parseTerm(reader, pipeline);
}

function parseDirective(reader: Reader): Extract<SearchExpression, { kind: 'directive' }> | undefined {
  for (const name of ['TERM', 'CASE'] as const) {
    if (!reader.startsWith(`${name}(`)) continue;
    reader.position += name.length + 1;
    reader.skipSpace();
    const text = reader.next === '"' ? reader.quoted() : reader.until(')');
    if (text === '') reader.fail('a word', `${name}()`);
    reader.expect(')', `${name}()`);
    return { kind: 'directive', name, text };
  }
  return undefined;
}

function parseTerm(reader: Reader, pipeline: ParsePipeline): SearchExpression {
  const start = reader.position;
  const isQuoted = reader.next === '"';
  const head = isQuoted ? reader.quoted() : reader.until(FIELD_STOPS);
  const indexed = isQuoted ? -1 : head.indexOf('::');
  if (indexed > 0) reader.position = start + indexed;
  if (head !== '' && (indexed > 0 || (isQuoted && reader.startsWith('::'))))
    return indexedField(reader, isQuoted ? head : head.slice(0, indexed));
  const end = reader.position;
  if (head !== '') {
    const compared = parseComparison(reader, head, pipeline);
    if (compared !== undefined) return compared;
    reader.position = end;
  }
  if (isQuoted) return { kind: 'term', word: { text: head, isQuoted } };
  const text = head + reader.until(WORD_STOPS);
  if (text === '') reader.fail('a search term', 'the search');
  if (/^[=<>!]/.test(text)) {
    reader.position = start;
    reader.fail('the name of a field', 'the comparison');
  }
  return { kind: 'term', word: { text, isQuoted } };
}

function parseComparison(
  reader: Reader,
  field: string,
  pipeline: ParsePipeline,
): SearchExpression | undefined {
  reader.skipSpace();
  const operator = operators.find((sign) => reader.startsWith(sign));
  if (operator !== undefined) {
    reader.position += operator.length;
    if (operator === '=' && reader.startsWith('=')) reader.position++;
    reader.skipSpace();
    if (reader.take('[')) {
      const inner = pipeline(reader);
      reader.expect(']', 'the subsearch');
      return { kind: 'subsearch', pipeline: inner, comparison: { field, operator } };
    }
    const directive = parseDirective(reader);
    if (directive !== undefined) return directedComparison(field, operator, directive);
    return { kind: 'comparison', field, operator, value: parseValue(reader, WORD_STOPS) };
  }
  const isExcluded = reader.takeKeyword('NOT', 'exact');
  if (!reader.takeKeyword('IN')) return undefined;
  reader.skipSpace();
  if (!reader.take('(')) return undefined;
  const list = parseList(reader, field);
  return isExcluded ? { kind: 'not', part: list } : list;
}

function directedComparison(
  field: string,
  operator: ComparisonOperator,
  { name, text }: Extract<SearchExpression, { kind: 'directive' }>,
): SearchExpression {
  return { kind: 'comparison', field, operator, value: { text, isQuoted: false }, directive: name };
}

function parseList(reader: Reader, field: string): SearchExpression {
  const values = [parseValue(reader, `${WORD_STOPS},`)];
  while (!reader.take(')')) {
    reader.take(',');
    values.push(parseValue(reader, `${WORD_STOPS},`));
  }
  return { kind: 'in', field, values };
}

function indexedField(reader: Reader, field: string): SearchExpression {
  reader.position += '::'.length;
  return { kind: 'comparison', field, operator: '::', value: parseValue(reader, WORD_STOPS) };
}

function parseValue(reader: Reader, stops: string): Word {
  reader.skipSpace();
  if (reader.next === '"') return { text: reader.quoted(), isQuoted: true };
  const text = reader.until(stops);
  // `latest=now()`: the only value with parentheses of its own.
  if (/^now$/i.test(text) && reader.startsWith('()')) reader.position += '()'.length;
  // A bare value that begins with a sign of comparison could not be told from the comparison itself.
  if (text === '' || /^[=<>]/.test(text)) reader.fail('a value', 'the comparison');
  return { text, isQuoted: false };
}

function join(kind: 'and' | 'or', parts: readonly SearchExpression[]): SearchExpression | undefined {
  return parts.length > 1 ? { kind, parts } : parts[0];
}
