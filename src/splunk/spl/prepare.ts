// What happens to the text before it is parsed: ```comments``` go, `macros` are replaced by their definitions
// (Splunk, Search Manual, "Add comments to searches"; Knowledge Manager Manual, "Use search macros in searches").
import { Reader, SyntaxTrouble } from './reader';
import type { SplResult } from './tree';

export interface MacroDefinition {
  readonly definition: string;
  readonly argumentNames: readonly string[];
}

/** Looks a macro up by `name` or `name(argumentCount)`. */
export type FindMacro = (key: string) => MacroDefinition | undefined;

const MAX_MACRO_DEPTH = 100; // Splunk's max_macro_depth in limits.conf
const MAX_EXPANDED_LENGTH = 4_000_000; // macros that double each other grow without end well below the depth limit

/**
 * Removes comments and expands macros, again and again until none is left.
 *
 * @returns the text to parse, or why not: an unknown macro, a wrong number of arguments, a macro that contains itself.
 */
export function prepareSearch(text: string, findMacro: FindMacro): SplResult<string> {
  try {
    return { ok: true, value: expand(text, findMacro, 0) };
  } catch (trouble) {
    if (!(trouble instanceof SyntaxTrouble)) throw trouble;
    const { position, expected, message } = trouble;
    return { ok: false, problem: { position, expected, message } };
  }
}

function expand(text: string, findMacro: FindMacro, depth: number): string {
  const reader = new Reader(text);
  if (depth > MAX_MACRO_DEPTH) {
    throw new SyntaxTrouble(
      0,
      'a macro that ends',
      `Macros are nested more than ${MAX_MACRO_DEPTH} deep: one of them contains itself. Mend its definition.`,
    );
  }
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
    if (length > MAX_EXPANDED_LENGTH)
      throw new SyntaxTrouble(
        reader.position,
        'a shorter search',
        `The search grows beyond ${MAX_EXPANDED_LENGTH} characters when its macros are expanded. Mend the macro that repeats itself.`,
      );
  };
  while (!reader.isAtEnd) {
    const start = reader.position;
    if (reader.next === '"') {
      reader.quoted();
      add(text.slice(start, reader.position));
    } else if (reader.startsWith('```')) {
      const end = text.indexOf('```', start + 3);
      if (end < 0) reader.fail('closing ```', 'the comment');
      reader.position = end + 3;
      add(' ');
    } else if (reader.next === '`') {
      add(expand(readMacro(reader, findMacro), findMacro, depth + 1));
    } else if (reader.startsWith('\\"')) {
      // Outside quotes as well: `reset_after="("match(x,\\"yes\\")")"` is how Splunk's own pages write it.
      reader.position += 2;
      add('\\"');
    } else {
      reader.position++;
      reader.skipTo('"`\\');
      add(text.slice(start, reader.position));
    }
  }
  return pieces.join('');
}

/** Reads `name` or `name(a, "b, c")` between backticks and fills its definition in. */
function readMacro(reader: Reader, findMacro: FindMacro): string {
  const start = reader.position++;
  const name = reader.until('`(');
  const values: string[] = [];
  if (reader.take('(')) {
    while (!reader.take(')')) {
      values.push(readMacroArgument(reader));
      if (!reader.take(',') && (reader.skipSpace(), reader.next !== ')'))
        reader.fail("',' or ')'", `the macro '${name}'`);
    }
  }
  reader.expect('`', `the end of the macro '${name}'`);
  const key = values.length === 0 ? name : `${name}(${values.length})`;
  const macro = findMacro(key);
  if (macro === undefined) {
    throw new SyntaxTrouble(
      start,
      'a macro that exists',
      `There is no macro '${key}' that this app and user can see. Check its name, its number of arguments and its permissions.`,
    );
  }
  return fillIn(macro, named(macro, values));
}

/** `name=value` is the argument of that name wherever it stands; the others come in the order they are written. */
function named({ argumentNames }: MacroDefinition, values: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  const others: string[] = [];
  for (const value of values) {
    const [, name = '', text = ''] = /^(\w{1,100})=(.*)$/s.exec(value) ?? [];
    if (argumentNames.includes(name) && !found.has(name)) found.set(name, text);
    else others.push(value);
  }
  return argumentNames.map((name) => found.get(name) ?? others.shift() ?? '');
}

function readMacroArgument(reader: Reader): string {
  reader.skipSpace();
  if (reader.next === '"') return reader.quoted();
  const start = reader.position;
  let depth = 0;
  while (!reader.isAtEnd && reader.next !== '`' && (depth > 0 || !',)'.includes(reader.next))) {
    if (reader.next === '"') reader.quoted();
    else {
      depth += reader.next === '(' ? 1 : reader.next === ')' ? -1 : 0;
      reader.position++;
    }
  }
  return reader.text.slice(start, reader.position).trim();
}

function fillIn({ definition, argumentNames }: MacroDefinition, values: readonly string[]): string {
  const pieces = definition.split('$');
  // Odd pieces stand between two dollar signs; those that name no argument are put back as they were.
  let filled = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at++) {
    const piece = pieces[at] ?? '';
    const place = at + 1 < pieces.length ? argumentNames.indexOf(piece) : -1;
    if (place >= 0) filled += `${values[place] ?? ''}${pieces[++at] ?? ''}`;
    else filled += `$${piece}`;
  }
  return filled;
}
