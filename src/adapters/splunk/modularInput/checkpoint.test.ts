import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createCheckpointStore } from './checkpoint';

const schema = z.object({ row: z.number() });
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-checkpoint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('createCheckpointStore', () => {
  test('knows nothing before the first write, and the last state after it', async () => {
    const store = createCheckpointStore(join(folder, 'deep'), 'minerva_file://a', schema);
    expect(await store.read()).toEqual({ ok: true, value: undefined });
    await store.write({ row: 1 });
    await store.write({ row: 2 });
    expect(await store.read()).toEqual({ ok: true, value: { row: 2 } });
  });

  test('leaves one file behind, whatever the stanza is called', async () => {
    const store = createCheckpointStore(folder, 'minerva_file://../../etc/x\0y', schema);
    await store.write({ row: 1 });
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.json$/)]);
  });

  test('keeps two stanzas apart', async () => {
    await createCheckpointStore(folder, 'a', schema).write({ row: 1 });
    expect(await createCheckpointStore(folder, 'b', schema).read()).toEqual({ ok: true, value: undefined });
  });

  test.each([
    '',
    '{',
    'null',
    '{"stanza":"a","state":{"row":"x"}}',
    '{"stanza":"b","state":{"row":1}}',
    '\0\0\0',
  ])('a corrupted file (%j) is a problem that names it, not a state', async (content) => {
    const store = createCheckpointStore(folder, 'a', schema);
    writeFileSync(store.file, content);
    const read = await store.read();
    expect(!read.ok && read.problem.code).toBe('checkpoint-unreadable');
    expect(!read.ok && read.problem.message).toContain(store.file);
  });

  test('a half-written temporary file changes nothing', async () => {
    const store = createCheckpointStore(folder, 'a', schema);
    await store.write({ row: 7 });
    writeFileSync(`${store.file}.tmp`, '{"stanza":"a","sta');
    expect(await store.read()).toEqual({ ok: true, value: { row: 7 } });
    await store.write({ row: 8 });
    expect(await store.read()).toEqual({ ok: true, value: { row: 8 } });
  });
});
