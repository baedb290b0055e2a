// Whether a run of an alert triggers it (savedsearches.conf.spec, counttype, relation, quantity).
import type { ConfSettings } from '../../splunk/conf/tree';
import type { SearchResults } from '../search/host';

export const countTypes = [
  'always',
  'custom',
  'number of events',
  'number of hosts',
  'number of sources',
] as const;
export const relations = [
  'greater than',
  'less than',
  'equal to',
  'not equal to',
  'drops by',
  'rises by',
] as const;

/**
 * The number a run is judged by: rows, or distinct hosts or sources in them.
 *
 * @param countType - as counttype in savedsearches.conf.
 */
export function countOf(countType: string, { rows }: SearchResults): number {
  const field = countType === 'number of hosts' ? 'host' : 'source';
  if (countType !== 'number of hosts' && countType !== 'number of sources') return rows.length;
  return new Set(rows.flatMap((row) => row.get(field) ?? [])).size;
}

/**
 * Whether the number meets relation and quantity.
 *
 * @param previous - the number of the run before; undefined at the first, which never drops or rises.
 */
export function meetsCondition(settings: ConfSettings, count: number, previous: number | undefined): boolean {
  const quantity = settings.get('quantity') ?? '';
  const limit = Number(quantity.replace('%', ''));
  switch (settings.get('relation')) {
    case 'greater than':
      return count > limit;
    case 'less than':
      return count < limit;
    case 'equal to':
      return count === limit;
    case 'not equal to':
      return count !== limit;
    case 'drops by':
      return previous !== undefined && previous - count >= change(quantity, limit, previous);
    case 'rises by':
      return previous !== undefined && count - previous >= change(quantity, limit, previous);
    default:
      return false;
  }
}

/**
 * What is wrong with the settings of an alert.
 *
 * @returns a sentence for the person; undefined if nothing is.
 */
export function conditionProblem(settings: ConfSettings): string | undefined {
  const countType = settings.get('counttype') ?? 'always';
  const relation = settings.get('relation') ?? '';
  const quantity = settings.get('quantity') ?? '';
  if (!countTypes.some((known) => known === countType))
    return `counttype is '${countType}', but must be one of: ${countTypes.join(', ')}.`;
  if (countType === 'custom' && (settings.get('alert_condition') ?? '') === '')
    return 'counttype is custom, but there is no alert_condition to search the results with.';
  if (!countType.startsWith('number of')) return undefined;
  if (!relations.some((known) => known === relation))
    return `relation is '${relation}', but must be one of: ${relations.join(', ')}.`;
  if (!(/ by$/.test(relation) ? /^\d{1,12}%?$/ : /^\d{1,12}$/).test(quantity))
    return `quantity is '${quantity}', but must be a whole number from 0.`;
  return undefined;
}

/** `10` or `10%` of the number before; at least something must have changed. */
function change(quantity: string, limit: number, previous: number): number {
  return Math.max(quantity.endsWith('%') ? (previous * limit) / 100 : limit, Number.MIN_VALUE);
}
