// Arguments of commands without a grammar of their own: words, options, commas, parentheses, subsearches. Commands
// read their meaning from these pieces.
import type { Reader } from './reader';
import type { Argument, Pipeline, Word } from './tree';

const STOPS = '|[](),"';

/**
 * Reads arguments up to a pipe, a closing bracket or the end.
 *
 * @param pipeline - reads what stands in brackets; `template` leaves it as written.
 */
export function parseArguments(
  reader: Reader,
  pipeline: ((reader: Reader) => Pipeline) | 'template',
): readonly Argument[] {
  const found: Argument[] = [];
  for (;;) {
    reader.skipSpace();
    if (reader.isAtEnd || reader.next === '|' || reader.next === ']') return found;
    const sign = ([',', '(', ')'] as const).find((candidate) => reader.startsWith(candidate));
    if (sign !== undefined) {
      reader.position++;
      found.push({ kind: 'sign', sign });
    } else if (reader.take('[')) {
      found.push(
        pipeline === 'template'
          ? { kind: 'template', text: readTemplate(reader) }
          : { kind: 'subsearch', pipeline: pipeline(reader) },
      );
      reader.expect(']', 'the subsearch');
    } else found.push(parseWordOrOption(reader));
  }
}

/** Text up to the bracket that closes it; brackets in quotes and pairs of brackets belong to it. */
function readTemplate(reader: Reader): string {
  const start = reader.position;
  for (let depth = 0; !reader.isAtEnd;) {
    if (reader.next === '"') reader.quoted();
    else if (reader.next === ']' && depth === 0) break;
    else {
      depth += reader.next === '[' ? 1 : reader.next === ']' ? -1 : 0;
      reader.position++;
    }
  }
  return reader.text.slice(start, reader.position).trim();
}

/** A word, quoted or not, that ends at space or at one of the stops. */
export function parseWord(reader: Reader, stops: string): Word {
  reader.skipSpace();
  if (reader.next === '"') return { text: reader.quoted(), isQuoted: true };
  if (isQuotedName(reader)) return { text: reader.quoted(), isQuoted: true };
  return { text: reader.until(stops), isQuoted: false };
}

function parseWordOrOption(reader: Reader): Argument {
  const start = reader.position;
  const isQuoted = reader.next === '"' || isQuotedName(reader);
  if (isQuoted) return { kind: 'word', word: parseWord(reader, STOPS) };
  const name = reader.until(`${STOPS}=!`);
  const end = reader.position;
  reader.skipSpace();
  const operator = (['!=', '='] as const).find((sign) => reader.startsWith(sign));
  if (operator !== undefined && name !== '') {
    reader.position += operator.length;
    const value = parseFilter(reader, name) ?? parseWord(reader, STOPS);
    return value.text === '' && !value.isQuoted
      ? { kind: 'word', word: { text: name + operator, isQuoted: false } }
      : { kind: 'option', name, operator, value };
  }
  reader.position = end;
  const text = name + reader.until(STOPS);
  if (text === '' || reader.position === start) reader.fail('a word', 'the arguments of the command');
  return { kind: 'word', word: { text, isQuoted: false } };
}

/** `startswith=eval(x > 1)` and `endswith=(a OR b)` of transaction hold a language of their own: kept as written. */
function parseFilter(reader: Reader, option: string): Word | undefined {
  if (!/^(startswith|endswith)$/i.test(option)) return undefined;
  reader.skipSpace();
  const start = reader.position;
  if (!/^(eval\s{0,9})?\(/i.test(reader.text.slice(start, start + 14))) return undefined;
  reader.skipTo('(');
  reader.skipParentheses(`the option '${option}'`);
  return { text: reader.text.slice(start, reader.position), isQuoted: false };
}

/** A single quote quotes only if it is closed before the pipe; else it is part of a word, as in `don't`. */
function isQuotedName(reader: Reader): boolean {
  if (reader.next !== "'") return false;
  const close = reader.text.indexOf("'", reader.position + 1);
  const pipe = reader.text.indexOf('|', reader.position + 1);
  return close > reader.position + 1 && (pipe < 0 || close < pipe);
}
