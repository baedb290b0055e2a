// What the search behind a tstats keeps of its groups. `by` a field with several values makes groups of values that nobody
// asked for: a record with seven identifiers seven of them, where one is wanted.
import type { Command, SearchExpression } from '../../../splunk/spl/tree';
import type { SearchRun } from '../command';
import { timeBounds } from '../time/resolveTime';
import { ofOneValue } from './columnTerms';

/** By field of `by`: whether a group with this value is kept. All are, of a field that is not there. */
export type KeptValues = ReadonlyMap<string, (value: string) => boolean>;

/**
 * Values of fields that the next command lets through, where it is `search` and asks for them by name.
 *
 * @param fields - those of `by` that stand in the rows as they are: none that a statistic is called like.
 * @returns never too few: that command looks at every group itself.
 */
export function keptValues(
  fields: ReadonlySet<string>,
  next: Command | undefined,
  { compileTerms }: Pick<SearchRun, 'compileTerms'>,
): KeptValues {
  const kept = new Map<string, (value: string) => boolean>();
  if (next?.kind !== 'search' || next.expression === undefined) return kept;
  for (const part of partsOf(next.expression)) {
    const field = fieldAskedFor(part);
    if (field === undefined || !fields.has(field)) continue;
    const [before, fits] = [kept.get(field), ofOneValue(field, compileTerms(part))];
    kept.set(field, before === undefined ? fits : (value) => before(value) && fits(value));
  }
  return kept;
}

function partsOf(expression: SearchExpression): readonly SearchExpression[] {
  return expression.kind === 'and' ? expression.parts.flatMap(partsOf) : [expression];
}

/** The one field whose values a part looks at as they are: `field=value` or `field IN (…)`. */
function fieldAskedFor(part: SearchExpression): string | undefined {
  if (part.kind === 'in') return part.field;
  if (part.kind !== 'comparison' || part.operator !== '=' || part.directive !== undefined) return undefined;
  // `earliest=…` bounds the time of an event, whatever fields there are.
  return timeBounds[part.field] === undefined ? part.field : undefined;
}
