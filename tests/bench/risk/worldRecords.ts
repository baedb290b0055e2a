// The rows of the risk world as the records that Minerva makes of them: the same mappings, the same core, without files.
import type { EpochSeconds, Sha256Hex } from '../../../src/core/brand';
import { buildRecord } from '../../../src/core/records/buildRecord';
import type { MinervaRecord } from '../../../src/core/records/record';
import type { FileEntry, FileMapping } from '../../../src/sources/file/mapping';
import { worldAdverts } from '../../../src/sources/file/mappings/worldAdverts';
import { worldBusinesses } from '../../../src/sources/file/mappings/worldBusinesses';
import { worldLicences } from '../../../src/sources/file/mappings/worldLicences';
import { worldReviews } from '../../../src/sources/file/mappings/worldReviews';
import { worldFiles, type WorldFileKey } from '../../../src/world/files/registry';
import type { WorldRecord } from '../../../src/world/workshop';

const mappings: Readonly<Partial<Record<WorldFileKey, FileMapping>>> = {
  adverts: worldAdverts,
  businesses: worldBusinesses,
  licences: worldLicences,
  reviews: worldReviews,
};

/** The record of a row; throws where the world wrote one that Minerva refuses, which is a fault of the world. */
export function recordOfRow(row: WorldRecord, seenAt: EpochSeconds): MinervaRecord {
  const mapping = mappings[row.file];
  if (mapping === undefined)
    throw new Error(`The risk world wrote a row of ${row.file}; it has no such file.`);
  const draft = mapping.toDraft(entryOf(row));
  const made = buildRecord({
    ...{ kind: draft.kind, nativeId: draft.nativeId, source: mapping.source, tenant: 'main' },
    seenAt: draft.seenAt ?? seenAt,
    ...(draft.country === undefined || draft.country === '' ? {} : { country: draft.country }),
    attributes: draft.attributes,
    texts: draft.texts,
    custody: {
      ...{ origin: 'world', row: 1, fetchedAt: seenAt, collectorVersion: '0' },
      rawSha256: '0'.repeat(64) as Sha256Hex,
    },
    marking: { tlp: 'TLP:CLEAR', purpose: 'benchmark', retentionDays: 1 },
  });
  if (!made.ok) throw new Error(`${row.file} ${row.id}: ${made.problem.message}`);
  return made.value;
}

function entryOf(row: WorldRecord): FileEntry {
  const { idColumn, name } = worldFiles[row.file];
  const value = (column: string): string => (column === idColumn ? row.id : (row.cells[column] ?? ''));
  return { file: name, row: 1, value, has: () => true, raw: '', side: () => [] };
}
