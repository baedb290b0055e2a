// Subsearches run before the search they stand in; what they find becomes search terms, as if by `format` (Search
// Manual, "About subsearches"). append, join and their like keep the rows instead and run their part themselves.
import { parseEvalText, parseSearchText } from '../../splunk/spl/parse';
import type {
  AggregateCommand,
  Command,
  EvalExpression,
  Pipeline,
  SearchExpression,
} from '../../splunk/spl/tree';
import type { SearchRun } from './command';
import { expandKnowledge } from './knowledgeTerms';
import { formatRows, usualFormat } from './formatRows';
import { SearchRefusal } from './refusal';
import type { Row } from './row';

export interface FinishedTable {
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  /** There was more than was asked for. */
  readonly isCut: boolean;
}

const MAX_SUBSEARCH_ROWS = 10_000; // limits.conf [subsearch] maxout

/**
 * Replaces the subsearches of search, where, eval and tstats by what they find, and event types, tags and saved searches
 * by the searches they stand for.
 *
 * @param isFromStart - the first of the commands begins a search.
 */
export async function resolveSubsearches(
  commands: readonly Command[],
  run: SearchRun,
  isFromStart: boolean,
): Promise<readonly Command[]> {
  const resolved: Command[] = [];
  for (const [at, command] of commands.entries()) {
    const found = await resolveCommand(command, run);
    // Rows of a table are not looked at again as events: there the name of an event type is a field's value.
    resolved.push(at === 0 && isFromStart ? withKnowledge(found, run) : found);
  }
  return resolved;
}

function withKnowledge(command: Command, run: SearchRun): Command {
  if (command.kind === 'search' && command.expression !== undefined)
    return { kind: 'search', expression: expandKnowledge(command.expression, run.host) };
  if (command.kind === 'aggregate' && command.where !== undefined)
    return { ...command, where: expandKnowledge(command.where, run.host) };
  return command;
}

async function resolveCommand(command: Command, run: SearchRun): Promise<Command> {
  switch (command.kind) {
    case 'search':
      return command.expression === undefined
        ? command
        : { kind: 'search', expression: await resolveTerms(command.expression, run) };
    case 'where':
      return { kind: 'where', expression: await resolveEval(command.expression, run) };
    case 'eval': {
      const assignments = [];
      for (const { field, expression } of command.assignments)
        assignments.push({ field, expression: await resolveEval(expression, run) });
      return { kind: 'eval', assignments };
    }
    case 'aggregate':
      return command.where === undefined
        ? command
        : ({ ...command, where: await resolveTerms(command.where, run) } satisfies AggregateCommand);
    case 'generic':
      return command;
  }
}

async function resolveTerms(expression: SearchExpression, run: SearchRun): Promise<SearchExpression> {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const parts: SearchExpression[] = [];
      for (const part of expression.parts) parts.push(await resolveTerms(part, run));
      return { kind: expression.kind, parts };
    }
    case 'not':
      return { kind: 'not', part: await resolveTerms(expression.part, run) };
    case 'subsearch': {
      const found = await subsearchText(expression.pipeline, run);
      const { field = '', operator = '' } = expression.comparison ?? {};
      const text = isNothing(found) ? found : `${field}${operator}${found}`;
      // Nothing found fits nothing: an alternative of no parts.
      if (isNothing(text)) return { kind: 'or', parts: [] };
      const parsed = parseSearchText(text);
      if (!parsed.ok)
        throw new SearchRefusal(
          'syntax',
          `The subsearch gave '${text.slice(0, 200)}', which is not a search: ${parsed.problem.message}`,
        );
      return parsed.value ?? { kind: 'and', parts: [] };
    }
    default:
      return expression;
  }
}

function isNothing(text: string): boolean {
  return /^NOT\s*\(\s*\)$/.test(text.trim());
}

async function resolveEval(expression: EvalExpression, run: SearchRun): Promise<EvalExpression> {
  switch (expression.kind) {
    case 'call': {
      const found: EvalExpression[] = [];
      for (const argument of expression.arguments) found.push(await resolveEval(argument, run));
      return { ...expression, arguments: found };
    }
    case 'binary':
      return {
        ...expression,
        left: await resolveEval(expression.left, run),
        right: await resolveEval(expression.right, run),
      };
    case 'unary':
      return { ...expression, operand: await resolveEval(expression.operand, run) };
    case 'subsearch': {
      const text = await subsearchText(expression.pipeline, run);
      const parsed = parseEvalText(text);
      if (!parsed.ok)
        throw new SearchRefusal(
          'syntax',
          `The subsearch gave '${text.slice(0, 200)}', which is not an expression: ${parsed.problem.message}`,
        );
      return parsed.value;
    }
    default:
      return expression;
  }
}

async function subsearchText(pipeline: Pipeline, run: SearchRun): Promise<string> {
  const { rows } = await runCapped(pipeline, MAX_SUBSEARCH_ROWS, run);
  const [first] = rows;
  // `format` and `return` have done the work already: their one field is taken as it is.
  const ready = rows.length === 1 ? first?.get('search') : undefined;
  return ready?.[0] ?? formatRows(rows, usualFormat);
}

/** Runs a part with a limit on its rows, saying so where it cuts. */
export async function runCapped(
  pipeline: Pipeline,
  maxRows: number,
  run: SearchRun,
): Promise<{ readonly rows: readonly Row[]; readonly columns: readonly string[] }> {
  const { rows, columns } = await run.runPart(pipeline, maxRows + 1);
  if (rows.length <= maxRows) return { rows, columns };
  reportCut(maxRows, run);
  return { rows: rows.slice(0, maxRows), columns };
}

/** Says that a subsearch found more than it may give. */
export function reportCut(maxRows: number, run: SearchRun): void {
  run.host.report({
    type: 'WARN',
    text: `[subsearch]: Subsearch produced more than ${maxRows} results, truncating to maxout ${maxRows}.`,
  });
}
