// What a chart begins with, kept in the address so that it can be sent to a colleague.
import type { Mid } from '../../core/brand';
import { recordNode, valueNode, type NodeId } from '../../core/chart/chart';
import { readMid } from '../../core/identifiers/mid';
import { pageAddress } from '../../ui/pageAddress';

export type ChartStart =
  | { readonly kind: 'entity'; readonly entity: string }
  | { readonly kind: 'record'; readonly record: string }
  | { readonly kind: 'mid'; readonly mid: Mid };

const MAX_LENGTH = 400; // longer is no key

/**
 * Reads the start from an address: `?entity=e_…`, `?record=…` or `?mid=…`, the first of them that is there.
 *
 * @param queryString - `location.search`; anything may stand in it.
 * @returns undefined if it names nothing, or something that cannot be one.
 */
export function readStart(queryString: string): ChartStart | undefined {
  const parameters = new URLSearchParams(queryString);
  const value = (name: string): string => (parameters.get(name) ?? '').slice(0, MAX_LENGTH);
  const [entity, record, mid] = [value('entity'), value('record'), value('mid')];
  if (entity !== '') return /^e_[0-9a-f]{12}$/.test(entity) ? { kind: 'entity', entity } : undefined;
  if (record !== '') return { kind: 'record', record };
  return readMid(mid) === undefined ? undefined : { kind: 'mid', mid: mid as Mid };
}

/** The node that stands for the start; an entity is many. */
export function nodeOfStart(start: ChartStart | undefined): NodeId | undefined {
  if (start?.kind === 'record') return recordNode(start.record);
  return start?.kind === 'mid' ? valueNode(start.mid) : undefined;
}

/** Address of the chart that begins with a record or a value, relative to any page of the app; tenant and theme stay. */
export function chartAddress(
  start: { readonly record: string } | { readonly mid: string },
  queryString: string,
): string {
  return pageAddress('chart', { ...start }, queryString);
}
