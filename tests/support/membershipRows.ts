// Memberships of records as the collector makes them of files: read by the packaged mappings, not made up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEventSink } from './eventSink';
import { parseRecord } from '../../src/core/records/serialise';
import { traitsOf } from '../../src/core/records/traits';
import { minervaFile } from '../../src/inputs/minervaFile/input';
import type { MembershipRow } from '../../src/core/graph/membershipTable';

/** What linking needs of a record. */
export interface LinkedRecord {
  readonly record_key: string;
  readonly version: string;
  readonly source: string;
  readonly kind: string;
  readonly name: string;
  readonly mid: readonly string[];
  readonly seen_at: number;
  /** See `traitsOf`. */
  readonly traits: string;
}

/** Records of files, by the input itself. */
export async function recordsOf(mapping: string, path: string): Promise<readonly LinkedRecord[]> {
  const checkpointFolder = mkdtempSync(join(tmpdir(), 'minerva-records-'));
  const records = new Map<string, LinkedRecord>();
  const host = createEventSink({ mapping, path, checkpointFolder }, ({ sourcetype, data }) => {
    if (sourcetype !== 'minerva:record') return;
    const parsed = parseRecord(data);
    if (!parsed.ok) throw new Error(parsed.problem.message);
    const { record_key, version, source, kind, name, mid, seen_at } = parsed.value;
    const traits = traitsOf(parsed.value);
    records.set(record_key, { record_key, version, source, kind, name, mid, seen_at, traits });
  });
  await minervaFile.run(host);
  rmSync(checkpointFolder, { recursive: true });
  return [...records.values()];
}

/** One row for each value of each record. */
export function membershipRows(records: readonly LinkedRecord[]): readonly MembershipRow[] {
  return records.flatMap(({ record_key: recordKey, source, kind, mid: mids, seen_at: seenAt, traits }) =>
    mids.map((mid) => ({ recordKey, mid, source, kind, firstSeen: seenAt, lastSeen: seenAt, traits })),
  );
}
