// Expressions of `eval` and `where`: NOT, then AND, then OR, then XOR (Splunk, Search Manual, "Boolean expressions").
// A name without quotes is a field, 'single quotes' allow any name, "double quotes" make a text.
import { isNameCharacter, type Reader } from './reader';
import type { Assignment, BinaryOperator, EvalExpression, Pipeline } from './tree';

type ParsePipeline = (reader: Reader) => Pipeline;
type ParseLevel = (reader: Reader, pipeline: ParsePipeline) => EvalExpression;

// Search Manual, "Types of expressions": \t inside a text is a tab.
const stringEscapes = { '"': '"', '\\': '\\', t: '\t', n: '\n', r: '\r' };
const keywords = new Set(['and', 'or', 'xor', 'not', 'like', 'in']);

/** Reads one expression, as far as it goes. */
export function parseEval(reader: Reader, pipeline: ParsePipeline): EvalExpression {
  return reader.nested(() => parseXor(reader, pipeline));
}

/** Reads `field=expression, …`. */
export function parseAssignments(reader: Reader, pipeline: ParsePipeline): readonly Assignment[] {
  const assignments: Assignment[] = [];
  do {
    const field = parseTarget(reader);
    reader.expect('=', `the field '${field}' of eval`);
    assignments.push({ field, expression: parseEval(reader, pipeline) });
  } while (reader.take(','));
  return assignments;
}

/** The left side: any name; quotes of both kinds allowed. */
function parseTarget(reader: Reader): string {
  reader.skipSpace();
  const field = reader.next === '"' || reader.next === "'" ? reader.quoted() : reader.until('=|,()"');
  if (field === '') reader.fail('the name of a field', 'eval');
  return field;
}

const parseXor = leftToRight(['XOR'], leftToRight(['OR'], leftToRight(['AND'], parseNot)));
const parseProduct = leftToRight(['*', '/', '%'], parseUnary);
const parseSum = leftToRight(['+', '-', '.'], parseProduct);

function leftToRight(operators: readonly BinaryOperator[], parseOperand: ParseLevel): ParseLevel {
  return (reader, pipeline) => {
    let left = parseOperand(reader, pipeline);
    for (;;) {
      const operator = operators.find((sign) =>
        /^\w/.test(sign) ? reader.takeKeyword(sign) : reader.take(sign),
      );
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: parseOperand(reader, pipeline) };
    }
  };
}

function parseNot(reader: Reader, pipeline: ParsePipeline): EvalExpression {
  if (!reader.takeKeyword('NOT') && !reader.take('!')) return parseComparison(reader, pipeline);
  return { kind: 'unary', operator: 'NOT', operand: reader.nested(() => parseNot(reader, pipeline)) };
}

function parseComparison(reader: Reader, pipeline: ParsePipeline): EvalExpression {
  const left = parseSum(reader, pipeline);
  reader.skipSpace();
  const start = reader.position;
  const isExcluded = reader.takeKeyword('NOT');
  const found = parseLikeOrIn(reader, pipeline, left);
  if (found !== undefined) return isExcluded ? { kind: 'unary', operator: 'NOT', operand: found } : found;
  reader.position = start;
  const operator = takeComparison(reader);
  if (operator === undefined) return left;
  return { kind: 'binary', operator, left, right: parseSum(reader, pipeline) };
}

function parseLikeOrIn(
  reader: Reader,
  pipeline: ParsePipeline,
  left: EvalExpression,
): EvalExpression | undefined {
  if (reader.takeKeyword('LIKE'))
    return { kind: 'binary', operator: 'LIKE', left, right: parseSum(reader, pipeline) };
  return reader.takeKeyword('IN') ? parseIn(reader, pipeline, left) : undefined;
}

function takeComparison(reader: Reader): BinaryOperator | undefined {
  if (reader.take('==')) return '=';
  if (reader.take('<>')) return '!=';
  return (['!=', '<=', '>=', '=', '<', '>'] as const).find((sign) => reader.take(sign));
}

/** `x IN (a, b)` means the same as `in(x, a, b)`. */
function parseIn(reader: Reader, pipeline: ParsePipeline, left: EvalExpression): EvalExpression {
  reader.expect('(', 'IN');
  return { kind: 'call', name: 'in', arguments: [left, ...parseCallArguments(reader, pipeline)] };
}

function parseUnary(reader: Reader, pipeline: ParsePipeline): EvalExpression {
  if (reader.take('-')) {
    const operand = reader.nested(() => parseUnary(reader, pipeline));
    return operand.kind === 'number' && operand.value > 0
      ? { kind: 'number', value: -operand.value }
      : { kind: 'unary', operator: '-', operand };
  }
  if (reader.take('+')) return reader.nested(() => parseUnary(reader, pipeline));
  return parsePrimary(reader, pipeline);
}

function parsePrimary(reader: Reader, pipeline: ParsePipeline): EvalExpression {
  if (reader.take('(')) {
    const inner = parseEval(reader, pipeline);
    reader.expect(')', 'the parentheses');
    return inner;
  }
  if (reader.take('[')) {
    const inner = pipeline(reader);
    reader.expect(']', 'the subsearch');
    return { kind: 'subsearch', pipeline: inner };
  }
  if (reader.next === '"') return { kind: 'string', value: reader.quoted(stringEscapes) };
  if (reader.next === "'") return { kind: 'field', name: reader.quoted() };
  return parseNumber(reader) ?? parseName(reader, pipeline);
}

function parseNumber(reader: Reader): EvalExpression | undefined {
  const written =
    /^(?:0[xX][0-9a-fA-F]{1,14}|(?:\d{1,400}(?:\.\d{1,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,3})?)/.exec(
      reader.text.slice(reader.position, reader.position + 820),
    )?.[0];
  if (written === undefined || isNameCharacter(reader.text[reader.position + written.length] ?? ' '))
    return undefined;
  reader.position += written.length;
  return { kind: 'number', value: Number(written) };
}

function parseName(reader: Reader, pipeline: ParsePipeline): EvalExpression {
  const start = reader.position;
  while (isNameCharacter(reader.next || ' ') || (reader.next !== '' && '{}:@'.includes(reader.next)))
    reader.position++;
  const name = reader.text.slice(start, reader.position);
  if (name === '' || keywords.has(name.toLowerCase())) {
    reader.position = start;
    // `in(field, …)` and `like(field, …)` are functions as well.
    const called = keywords.has(name.toLowerCase()) && reader.text[start + name.length] === '(';
    if (!called) reader.fail('a field, a value or a function', 'the expression');
    reader.position = start + name.length;
  }
  if (!reader.take('(')) return { kind: 'field', name };
  return { kind: 'call', name: name.toLowerCase(), arguments: parseCallArguments(reader, pipeline) };
}

function parseCallArguments(reader: Reader, pipeline: ParsePipeline): readonly EvalExpression[] {
  if (reader.take(')')) return [];
  const found: EvalExpression[] = [];
  do found.push(parseEval(reader, pipeline));
  while (reader.take(','));
  reader.expect(')', 'the arguments of the function');
  return found;
}
