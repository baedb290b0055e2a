import type { MinervaRecord } from '../../core/records/record';
import { serialiseRecord } from '../../core/records/serialise';

/** A record as the event that is written for it, in the tenant's index, at the time it was seen in the world. */
export function recordEvent(record: MinervaRecord, tenant: string) {
  return {
    time: record.seen_at,
    source: record.source,
    sourcetype: 'minerva:record',
    index: `minerva_records_${tenant}`,
    data: serialiseRecord(record),
  };
}
