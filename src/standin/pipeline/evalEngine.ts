// The eval language at index time and in props.conf: the search folder's, without a search around it.
import { parseEvalText } from '../../splunk/spl/parse';
import { parseIngestEval, type IngestAssignment } from '../../splunk/spl/ingestEval';
import type { EvalExpression } from '../../splunk/spl/tree';
import { compileEval } from '../search/compileEval';
import type { FieldValue } from '../search/host';
import { pcre } from '../search/patterns';
import { toField, type FieldReader } from '../search/values';

/** Value of an expression for an event; undefined = null. */
export type EvalFunction = (event: FieldReader) => FieldValue | undefined;

/** Compiles the text of an EVAL- setting, or says why it cannot. */
export function compileCalculated(text: string): EvalFunction | string {
  const parsed = parseEvalText(text);
  return parsed.ok ? compile(parsed.value) : parsed.problem.message;
}

export interface CompiledAssignment {
  readonly field: string;
  readonly type: string | undefined;
  /** `:=` replaces, `=` adds. */
  readonly replaces: boolean;
  readonly evaluate: EvalFunction;
}

/** Compiles the value of INGEST_EVAL; an assignment that cannot run is a problem, the others stand. */
export function compileIngest(text: string): {
  readonly assignments: readonly CompiledAssignment[];
  readonly problems: readonly string[];
} {
  const parsed = parseIngestEval(text);
  if (!parsed.ok)
    return { assignments: [], problems: [`INGEST_EVAL cannot be read: ${parsed.problem.message}`] };
  const assignments: CompiledAssignment[] = [];
  const problems: string[] = [];
  for (const assignment of parsed.value) {
    const compiled = compileAssignment(assignment);
    if (typeof compiled === 'string') problems.push(compiled);
    else assignments.push(compiled);
  }
  return { assignments, problems };
}

const TYPES = ['string', 'int', 'float', 'float32', 'float64', 'float-sf', 'float32-sf'];

function compileAssignment({
  field,
  type,
  operator,
  expression,
}: IngestAssignment): CompiledAssignment | string {
  if (type !== undefined && !TYPES.includes(type))
    return `INGEST_EVAL type '${type}' of ${field} is unknown to the stand-in.`;
  const evaluate = compile(expression);
  if (typeof evaluate === 'string') return `INGEST_EVAL ${field}: ${evaluate}`;
  return { field, type, replaces: operator === ':=', evaluate };
}

function compile(expression: EvalExpression): EvalFunction | string {
  try {
    const time = (): number => Date.now() / 1000;
    const compiled = compileEval(expression, { now: time(), time, timeZone: 'UTC' });
    return (event) => toField(compiled(event));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A PCRE as JavaScript runs it, or why it cannot. With flag `g` it is the caller's to set `lastIndex`. */
export function compilePattern(pattern: string, flags: '' | 'g' | 'gd' = ''): RegExp | string {
  try {
    return pcre(pattern, flags);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
