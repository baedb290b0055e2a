import { parseEvalText } from '../../../splunk/spl/parse';
import type { Argument } from '../../../splunk/spl/tree';
import { asGeneric, misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, Flow } from '../command';
import { compileEval } from '../compileEval';
import type { CompiledEval } from '../functions/evalFunction';
import type { Row } from '../row';

const syntax = 'head [<count> | limit=<count>] [(<expression>)] [null=<bool>] [keeplast=<bool>]';

interface HeadPlan {
  readonly count: number;
  /** Rows come until it is false; without one, until the count is reached. */
  readonly test?: CompiledEval;
  /** A row of which the test knows nothing does not end it. */
  readonly passesNull: boolean;
  /** The row that ended it is shown. */
  readonly keepsLast: boolean;
}

export const headCommand: CommandDefinition = {
  name: 'head',
  kind: 'streaming',
  syntax,
  refused: [],
  source: 'Search Reference, head',
  compile: (command, run) => {
    const generic = asGeneric(command);
    const { plain, expression } = split(generic.arguments);
    const { options, words } = readArguments({ ...generic, arguments: plain }, ['limit', 'null', 'keeplast']);
    const limit = options.get('limit');
    if (words.length > (limit === undefined ? 1 : 0)) misuse('head', syntax);
    const parsed = expression === '' ? undefined : parseEvalText(expression);
    if (parsed?.ok === false) misuse('head', syntax);
    const plan: HeadPlan = {
      count: wholeNumber('head', 'limit', limit ?? words[0]?.text, {
        fallback: parsed === undefined ? 10 : Infinity,
      }),
      ...(parsed === undefined ? {} : { test: compileEval(parsed.value, run.context) }),
      passesNull: truth('head', 'null', options.get('null'), false),
      keepsLast: truth('head', 'keeplast', options.get('keeplast'), false),
    };
    return (input) => ({ ...input, batches: firstRows(input, plan) });
  },
};

/** Options and a count, and what is left: pieces of an expression, whether in parentheses or not. */
function split(pieces: readonly Argument[]): {
  readonly plain: readonly Argument[];
  readonly expression: string;
} {
  const plain: Argument[] = [];
  const rest: string[] = [];
  let depth = 0;
  for (const piece of pieces) {
    if (piece.kind === 'sign') depth += piece.sign === '(' ? 1 : piece.sign === ')' ? -1 : 0;
    const isOption =
      piece.kind === 'option' && piece.operator === '=' && /^(limit|null|keeplast)$/i.test(piece.name);
    const isCount = piece.kind === 'word' && !piece.word.isQuoted && /^[+-]?\w*$/.test(piece.word.text);
    const isAlone = rest.length === 0 || rest.at(-1) === ')';
    if (depth === 0 && (isOption || (isCount && isAlone))) plain.push(piece);
    else rest.push(written(piece));
  }
  return { plain, expression: rest.join(' ') };
}

function written(piece: Argument): string {
  const inQuotes = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  if (piece.kind === 'word') return piece.word.isQuoted ? inQuotes(piece.word.text) : piece.word.text;
  if (piece.kind === 'option')
    return `${piece.name}${piece.operator}${piece.value.isQuoted ? inQuotes(piece.value.text) : piece.value.text}`;
  return piece.kind === 'sign' ? piece.sign : misuse('head', syntax);
}

async function* firstRows(
  input: Flow,
  { count, test, passesNull, keepsLast }: HeadPlan,
): AsyncGenerator<readonly Row[]> {
  let left = count;
  if (left === 0) return;
  for await (const batch of input.batches) {
    const kept = batch.slice(0, left);
    const end = kept.findIndex((row) => {
      const answer = test === undefined ? true : test(row);
      return answer !== true && !(answer === null && passesNull);
    });
    yield end < 0 ? kept : kept.slice(0, keepsLast ? end + 1 : end);
    left -= kept.length;
    if (end >= 0 || left <= 0) return;
  }
}
