// The world crosses three floors: written by src/world, cut by src/adapters/files, mapped by src/sources, built by the
// core. Here they meet, because none of them may import another.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectFile } from '../src/adapters/files/inspectFile';
import { readTable } from '../src/adapters/files/readTable';
import type { Sha256Hex } from '../src/core/brand';
import { buildRecord } from '../src/core/records/buildRecord';
import type { MinervaRecord } from '../src/core/records/record';
import { createRowReader, dialectOf } from '../src/sources/file/fileRows';
import { joinEntry } from '../src/sources/file/joinEntry';
import { findFileMapping } from '../src/sources/file/registry';
import { worldFileKeys, worldFiles, type WorldFileKey } from '../src/world/files/registry';
import { readWorld, testToday } from '../src/world/testSupport';

const folder = mkdtempSync(join(tmpdir(), 'minerva-world-'));
const world = readWorld({ seed: 'mapped', records: 2500 });
for (const [name, bytes] of world.files) writeFileSync(join(folder, name), bytes);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Loaded {
  readonly records: readonly MinervaRecord[];
  readonly quarantined: Readonly<Record<string, number>>;
  readonly fallbackRows: number;
}

async function load(key: WorldFileKey): Promise<Loaded> {
  const { name, source } = worldFiles[key];
  const mapping = findFileMapping(source)!;
  const facts = await inspectFile(join(folder, name), mapping.format.encoding ?? 'auto');
  if (!facts.ok) throw new Error(facts.problem.message);
  const records: MinervaRecord[] = [];
  const quarantined: Record<string, number> = {};
  let fallbackRows = 0;
  let reader = createRowReader(name, mapping.format, []);
  const refuse = (code: string): void => void (quarantined[code] = (quarantined[code] ?? 0) + 1);
  for await (const item of readTable(facts.value, dialectOf(mapping.format))) {
    if (item.kind === 'columns') reader = createRowReader(name, mapping.format, item.names);
    if (item.kind === 'damaged') refuse(item.reason);
    if (item.kind === 'broken') throw new Error(item.problem.message);
    if (item.kind !== 'row') continue;
    if (item.isFallback) fallbackRows += 1;
    const { entry } = joinEntry(mapping, reader.row(item.row, item.text, item.values), item.bytes, []);
    const draft = mapping.toDraft(entry);
    const built = buildRecord({
      ...draft,
      seenAt: draft.seenAt ?? testToday,
      source,
      tenant: 'main',
      custody: {
        origin: name,
        row: item.row,
        fetchedAt: testToday,
        collectorVersion: '0',
        rawSha256: '0'.repeat(64) as Sha256Hex,
      },
      marking: { tlp: 'TLP:GREEN', purpose: 'test', retentionDays: 1 },
    });
    if (built.ok) records.push(built.value);
    else refuse(built.problem.code);
  }
  return { records, quarantined, fallbackRows };
}

describe.each(worldFileKeys)('world file %s through its mapping', (key) => {
  const { name, source } = worldFiles[key];
  let loaded: Loaded;
  beforeAll(async () => {
    loaded = await load(key);
  });

  test('every good row becomes a record under the key that truth names', () => {
    const expected = [...world.rows.keys()].filter((record) => record.startsWith(`${source}:`));
    expect(loaded.records.map((record) => record.record_key).sort()).toEqual(expected.sort());
  });

  test('every bad row is refused for its own reason, and nothing else is', () => {
    const bad = world.summary.badRows[name]!;
    expect(loaded.quarantined).toEqual({
      'row-too-short': bad['short-row'],
      'row-too-long': bad['long-row'],
      'quote-unclosed': bad['stray-quote'],
      'native-id-missing': bad['missing-id'],
    });
  });

  test('rows in a foreign encoding are read, and counted', () => {
    expect(loaded.fallbackRows).toBe(world.summary.foreignEncodingRows[name] ?? 0);
    expect(loaded.records.filter((record) => JSON.stringify(record).includes('\ufffd'))).toEqual([]);
  });

  test('every identifier planted plainly is on its record, and no attribute was lost', () => {
    const midsOf = new Map(loaded.records.map((record) => [record.record_key, record.identifiers]));
    const missing = world.identifiers.filter(({ record, type, writing, written }) => {
      if (writing !== 'plain' || !record.startsWith(`${source}:`)) return false;
      return !midsOf.get(record)?.some((found) => found.type === type && found.written.includes(written));
    });
    expect(missing).toEqual([]);
  });
});
