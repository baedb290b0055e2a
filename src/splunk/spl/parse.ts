// Pipelines: commands between pipes. After Splunk, Search Manual, "Anatomy of a search", and Search Reference.
import { parseAggregate } from './parseAggregate';
import { parseArguments } from './parseArguments';
import { parseAssignments, parseEval } from './parseEval';
import { parseSearch } from './parseSearch';
import { readAll, type Reader } from './reader';
import {
  aggregateNames,
  type Argument,
  type AggregateName,
  type Command,
  type EvalExpression,
  type Pipeline,
  type SearchExpression,
  type SplResult,
} from './tree';

/**
 * Reads a search; macros must have been expanded and comments removed (`prepareSearch` does both).
 *
 * @param text - `search terms | command …`, or `| command …`.
 * @returns the tree, or where reading stopped and what was expected. Never throws.
 */
export function parseSpl(text: string): SplResult<Pipeline> {
  return readAll(text, (reader) => parsePipeline(reader));
}

/** Reads the expression of a `where`, or the right side of an `eval`, alone. */
export function parseEvalText(text: string): SplResult<EvalExpression> {
  return readAll(text, (reader) => parseEval(reader, parsePipeline));
}

/** Reads what would stand after `search`; undefined for an empty text, which means everything. */
export function parseSearchText(text: string): SplResult<SearchExpression | undefined> {
  return readAll(text, (reader) => parseSearch(reader, parsePipeline));
}

/** Reads a pipeline up to the end or to the bracket that closes a subsearch. */
export function parsePipeline(reader: Reader): Pipeline {
  return reader.nested(() => {
    const commands: Command[] = [];
    if (!reader.take('|')) commands.push(parseFirst(reader));
    else commands.push(parseCommand(reader));
    while (reader.take('|')) commands.push(parseCommand(reader));
    return { commands };
  });
}

function parseFirst(reader: Reader): Command {
  reader.skipSpace();
  const start = reader.position;
  const name = reader.until('|[](),"=<>!');
  if (name.toLowerCase() === 'search') return searchCommand(reader);
  reader.position = start;
  return searchCommand(reader);
}

function parseCommand(reader: Reader): Command {
  reader.skipSpace();
  const name = reader.until('|[](),"=`').toLowerCase();
  if (name === '') reader.fail('the name of a command', 'the pipe');
  if (name === 'search') return searchCommand(reader);
  if (name === 'where') return { kind: 'where', expression: parseEval(reader, parsePipeline) };
  if (name === 'eval') return { kind: 'eval', assignments: parseAssignments(reader, parsePipeline) };
  const aggregate = aggregateNames.find((known): known is AggregateName => known === name);
  if (aggregate !== undefined) return parseAggregate(reader, aggregate, parsePipeline);
  const inner = name === 'appendpipe' ? parseSubpipeline : fillsIn(name) ? 'template' : parsePipeline;
  const found = parseArguments(reader, inner);
  return { kind: 'generic', name, arguments: takesFieldNames.has(name) ? joinCalls(found) : found };
}

/** What stats calls its columns is a name to these: `| table host count(user)`. */
const takesFieldNames = new Set(['table', 'fields', 'rename', 'fillnull']);

function joinCalls(pieces: readonly Argument[]): readonly Argument[] {
  const joined: Argument[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const [piece, open, inner, close] = pieces.slice(at, at + 4);
    const isCall =
      piece?.kind === 'word' &&
      !piece.word.isQuoted &&
      open?.kind === 'sign' &&
      open.sign === '(' &&
      inner?.kind === 'word' &&
      !inner.word.isQuoted &&
      close?.kind === 'sign' &&
      close.sign === ')';
    if (isCall) {
      joined.push({ kind: 'word', word: { text: `${piece.word.text}(${inner.word.text})`, isQuoted: true } });
      at += 3;
    } else if (piece !== undefined) joined.push(piece);
  }
  return joined;
}

/** Whether names are filled into what the command has between its brackets, before it can be read. */
function fillsIn(command: string): boolean {
  return command === 'foreach' || command === 'map';
}

/** What appendpipe has between its brackets goes on with the rows there are: its first word is a command, not a term. */
function parseSubpipeline(reader: Reader): Pipeline {
  return reader.nested(() => {
    reader.take('|');
    const commands = [parseCommand(reader)];
    while (reader.take('|')) commands.push(parseCommand(reader));
    return { commands };
  });
}

function searchCommand(reader: Reader): Command {
  const expression = parseSearch(reader, parsePipeline);
  return expression === undefined ? { kind: 'search' } : { kind: 'search', expression };
}
