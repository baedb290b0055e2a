// A row of the search: memberships, a finding that joins two records, or a decision of a person.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { readDecision, type Decision } from '../../core/graph/decision';
import type { MembershipRow, Spread } from '../../core/graph/membershipTable';
import { findingLevels, MATCH, type Finding } from '../../core/graph/said';

/** Fields that are read; Splunk need not send others. */
export const linkFields = [
  'mid',
  'record_key',
  'source',
  'kind',
  'entity',
  'home',
  'first_seen',
  'last_seen',
  'traits',
  'sharers',
  'hub_sources',
  'hub_names',
  'hub_places',
  'since',
  'level',
  'bits',
  'decision',
  'decision_kind',
  'decision_author',
  'decision_created',
  'decision_undone',
  'decision_undone_by',
] as const;
type LinkField = (typeof linkFields)[number];

const MAX_COUNT = 0xffffffff;
const MAX_TIME = 9_999_999_999;
const MAX_BITS = 1000;

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
  const first = reader(row);
  const facts = {
    source: first('source'),
    kind: first('kind'),
    entity: first('entity'),
    home: first('home'),
    firstSeen: timeIn(first('first_seen')),
    lastSeen: timeIn(first('last_seen')),
    traits: first('traits'),
    since: first('since'),
    spread: spreadIn(first),
  };
  if (keys.length === 0) return mids.map((mid) => ({ mid: mid.trim(), ...facts }));
  return mids.flatMap((mid) => keys.map((key) => ({ mid: mid.trim(), recordKey: key.trim(), ...facts })));
}

/** Whether a row tells a decision, readable or not. */
export function tellsDecision(row: CommandRow): boolean {
  return (row.get('decision')?.[0] ?? '') !== '';
}

/** The decision that a row tells; undefined where it cannot be followed. */
export function decisionIn(row: CommandRow): Decision | undefined {
  const first = reader(row);
  return readDecision({
    id: first('decision') ?? '',
    kind: first('decision_kind') ?? '',
    records: (row.get('record_key') ?? []).map((key) => key.trim()),
    mid: first('mid') ?? '',
    author: first('decision_author') ?? '',
    created: first('decision_created') ?? '',
    undone: first('decision_undone') ?? '',
    undoneBy: first('decision_undone_by') ?? '',
  });
}

/** The finding that a row tells, with its id; undefined for a row of an identifier. */
export function findingIn(row: CommandRow): readonly [id: string, finding: Finding] | undefined {
  const first = reader(row);
  const mid = first('mid') ?? '';
  const level = findingLevels.find((known) => known === first('level'));
  if (level === undefined || !mid.startsWith(MATCH)) return undefined;
  const bits = Number(first('bits') ?? '');
  return [mid.slice(MATCH.length), { level, bits: bits >= 0 && bits <= MAX_BITS ? bits : 0 }];
}

type Reader = (field: LinkField) => string | undefined;

function reader(row: CommandRow): Reader {
  return (field) => row.get(field)?.[0]?.trim();
}

function spreadIn(first: Reader): Spread | undefined {
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

/** Whole seconds since 1970; Splunk may write fractions. */
function timeIn(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,10}(\.\d{1,9})?$/.test(text)) return undefined;
  return Math.min(Math.floor(Number(text)), MAX_TIME);
}
