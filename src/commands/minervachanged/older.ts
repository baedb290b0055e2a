// Versions that a newer one has replaced. The newest is the one seen last; what was seen at the same time, the one
// indexed last. A version can come back (an edit that was taken back): it counts again.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { textOf, type Asker } from './ask';
import { indexedSince, severalVersions, versionsOf } from './searches';

/** One version of a record. */
export interface Sighting {
  readonly recordKey: string;
  readonly version: string;
  /** Epoch seconds. */
  readonly lastSeen: number;
  /** Epoch seconds. */
  readonly lastIndexed: number;
  /** Why it does not count at present; '' if it does. */
  readonly reason: string;
}

export interface Verdict {
  readonly recordKey: string;
  readonly version: string;
  readonly reason: 'edited' | 'returned';
}

const MAX_TOUCHED = 100_000; // beyond, all records of several versions are looked at instead

/** Documents for minerva_retired, of records indexed since; `now` in epoch seconds. */
export async function* olderVersions(asker: Asker, since: number, now: number): AsyncGenerator<CommandRow> {
  const touched = since === 0 ? [] : await asker.ask(indexedSince(since, MAX_TOUCHED));
  const rows = since === 0 || touched.length > MAX_TOUCHED ? await asker.ask(severalVersions()) : touched;
  const keys = rows.map((row) => textOf(row, 'record_key')).filter((key) => key !== '');
  for await (const versions of asker.about(keys, versionsOf, 'record_key')) {
    const sightings = versions.map((row) => ({
      recordKey: textOf(row, 'record_key'),
      version: textOf(row, 'version'),
      lastSeen: Number(textOf(row, 'last_seen')),
      lastIndexed: Number(textOf(row, 'last_indexed')),
      reason: textOf(row, 'reason'),
    }));
    for (const { recordKey, version, reason } of verdictsOn(sightings))
      yield new Map([
        ['record_key', [recordKey]],
        ['version', [version]],
        ['reason', [reason]],
        ['retired', [String(now)]],
      ]);
  }
}

/**
 * Which versions begin or cease to count.
 *
 * @param sightings - all versions of each record, in any order.
 * @returns only changes. What was withdrawn or removed stays so: only an edit can be taken back by a sighting.
 */
export function verdictsOn(sightings: readonly Sighting[]): readonly Verdict[] {
  const newest = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const known = newest.get(sighting.recordKey);
    if (known === undefined || isNewer(sighting, known)) newest.set(sighting.recordKey, sighting);
  }
  return sightings.flatMap((sighting): readonly Verdict[] => {
    const { recordKey, version, reason } = sighting;
    if (newest.get(recordKey)?.version === version)
      return reason === 'edited' ? [{ recordKey, version, reason: 'returned' }] : [];
    return reason === '' || reason === 'returned' ? [{ recordKey, version, reason: 'edited' }] : [];
  });
}

function isNewer(one: Sighting, other: Sighting): boolean {
  if (one.lastSeen !== other.lastSeen) return one.lastSeen > other.lastSeen;
  if (one.lastIndexed !== other.lastIndexed) return one.lastIndexed > other.lastIndexed;
  // Neither is newer; any order that all runs share will do.
  return one.version > other.version;
}
