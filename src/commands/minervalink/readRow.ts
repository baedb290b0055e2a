// A row of the search as memberships.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { MembershipRow, Spread } from '../../core/graph/membershipTable';

/** Fields that are read; Splunk need not send others. */
export const linkFields = [
  'mid',
  'record_key',
  'source',
  'kind',
  'entity',
  'sharers',
  'hub_sources',
  'hub_names',
  'hub_places',
  'since',
] as const;
type LinkField = (typeof linkFields)[number];

const MAX_COUNT = 0xffffffff;

/**
 * Reads one row.
 *
 * @returns a membership for each pair of mid and record_key. Where both hold several values, which belongs to which is
 *   not known, and the row gives one membership without a mid, which is counted as unreadable.
 */
export function readRow(row: CommandRow): readonly MembershipRow[] {
  const mids = row.get('mid') ?? [];
  const keys = row.get('record_key') ?? [];
  if (mids.length === 0 || (mids.length > 1 && keys.length > 1)) return [{ mid: '' }];
  const first = (field: LinkField): string | undefined => row.get(field)?.[0]?.trim();
  const facts = {
    source: first('source'),
    kind: first('kind'),
    entity: first('entity'),
    since: first('since'),
    spread: spreadIn(first),
  };
  if (keys.length === 0) return mids.map((mid) => ({ mid: mid.trim(), ...facts }));
  return mids.flatMap((mid) => keys.map((key) => ({ mid: mid.trim(), recordKey: key.trim(), ...facts })));
}

function spreadIn(first: (field: LinkField) => string | undefined): Spread | undefined {
  const sharers = countIn(first('sharers'));
  if (sharers === undefined) return undefined;
  return {
    sharers,
    sources: countIn(first('hub_sources')),
    names: countIn(first('hub_names')),
    places: countIn(first('hub_places')),
  };
}

/** A whole number; Splunk may write it with a fraction of nothing. */
function countIn(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,10}(\.0{1,6})?$/.test(text)) return undefined;
  return Math.min(Number(text), MAX_COUNT);
}
