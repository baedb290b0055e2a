// `sum(*) as total_*`: a statistic for each field that fits (Search Reference, "stats": wildcards in field names).
import type { AggregateCommand, Aggregation } from '../../splunk/spl/tree';
import { expandFields, starsOf } from './fieldPatterns';
import { SearchRefusal } from './refusal';
import { compareTexts } from './values';

/** Whether the fields must be known before the statistics can be planned. */
export function hasWildcards({ aggregations }: AggregateCommand): boolean {
  return aggregations.some(isWild);
}

/**
 * Puts a statistic of its own for each field in the place of one with a wildcard.
 *
 * @param names - of all fields there are; those the rows are grouped by are left out.
 * @returns in order of the names, as they are written otherwise.
 * @throws SearchRefusal where the name after `as` has not as many stars.
 */
export function expandWildcards(command: AggregateCommand, names: Iterable<string>): readonly Aggregation[] {
  const by = new Set(command.by.map(({ field }) => field));
  const fields = [...names].filter((name) => !by.has(name)).sort(compareTexts);
  return command.aggregations.flatMap((aggregation) =>
    isWild(aggregation) ? expandOne(aggregation, fields) : [aggregation],
  );
}

function isWild({ argument }: Aggregation): boolean {
  return argument?.kind === 'field' && argument.name.includes('*');
}

function expandOne(aggregation: Aggregation, fields: readonly string[]): readonly Aggregation[] {
  const { name, argument, alias } = aggregation;
  const pattern = argument?.kind === 'field' ? argument.name : '';
  const stars = pattern.split('*').length;
  if (stars > 4 || (alias !== undefined && alias.split('*').length !== stars))
    throw new SearchRefusal(
      'bad-argument',
      `The name after 'as' of ${name}(${pattern}) must have as many stars as the pattern, and at most 3: '${alias ?? pattern}' has not.`,
    );
  return expandFields([pattern], fields).map((field) => {
    const found = starsOf(pattern, field) ?? [];
    const named = alias?.split('*').map((piece, at) => piece + (found[at] ?? ''));
    return {
      name,
      argument: { kind: 'field', name: field },
      ...(named === undefined ? {} : { alias: named.join('') }),
    };
  });
}
