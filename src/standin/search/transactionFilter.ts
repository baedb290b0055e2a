// startswith= and endswith= of transaction: search terms, or eval(…) (Search Reference, "transaction").
import { parseEvalText, parseSearchText } from '../../splunk/spl/parse';
import type { Argument, Word } from '../../splunk/spl/tree';
import type { SearchRun } from './command';
import { compileEval } from './compileEval';
import { SearchRefusal } from './refusal';
import type { RowTest } from './searchTerms';

/** Makes a test of events of the option's value; undefined where the option is not written. */
export function transactionFilter(
  pieces: readonly Argument[],
  option: string,
  run: SearchRun,
): RowTest | undefined {
  const written = pieces.findLast((piece) => piece.kind === 'option' && piece.name.toLowerCase() === option);
  return written?.kind === 'option' ? filterTest(option, written.value, run) : undefined;
}

function filterTest(option: string, { text, isQuoted }: Word, run: SearchRun): RowTest {
  const expression = /^\s*eval\s*\(([\s\S]*)\)\s*$/i.exec(text)?.[1];
  if (expression !== undefined && isQuoted) refuse(option, text, 'Write eval(…) without quotes around it.');
  if (expression !== undefined) {
    const parsed = parseEvalText(expression);
    if (!parsed.ok) refuse(option, text, parsed.problem.message);
    const compute = compileEval(parsed.value, run.context);
    return (row) => compute(row) === true;
  }
  const parsed = parseSearchText(text);
  if (!parsed.ok) refuse(option, text, parsed.problem.message);
  return parsed.value === undefined ? () => true : run.compileTerms(parsed.value);
}

function refuse(option: string, text: string, why: string): never {
  throw new SearchRefusal(
    'bad-argument',
    `The option '${option}' of transaction is '${text.slice(0, 200)}', which cannot be read: ${why}`,
  );
}
