import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeRow } from './decodeRow';
import { inspectFile, type FileFacts } from './inspectFile';
import { readTable, type TableDialect, type TableItem } from './readTable';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-table-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const declared: TableDialect = { delimiter: ',', quote: '"', columns: ['a', 'b'], required: [] };
const headed: TableDialect = { delimiter: ';', quote: '"', columns: undefined, required: ['id', 'name'] };
const place = (content: string | Buffer): string => {
  const path = join(folder, 'list.csv');
  writeFileSync(path, content);
  return path;
};
async function facts(path: string): Promise<FileFacts> {
  const inspected = await inspectFile(path, 'auto');
  if (!inspected.ok) throw new Error(inspected.problem.message);
  return inspected.value;
}
async function items(content: string | Buffer, dialect = declared): Promise<readonly TableItem[]> {
  const seen: TableItem[] = [];
  for await (const item of readTable(await facts(place(content)), dialect)) seen.push(item);
  return seen;
}
const valuesOf = (seen: readonly TableItem[]): readonly unknown[] =>
  seen.flatMap((item) => (item.kind === 'row' ? [item.values] : []));

describe('inspectFile', () => {
  test.each([
    ['file-missing', () => join(folder, 'absent.csv')],
    ['file-is-folder', () => folder],
    ['file-not-regular', () => '/dev/null'],
    ['file-binary', () => place(Buffer.from([0x61, 0, 0x62]))],
  ])('%s is a problem that names the file', async (code, path) => {
    const inspected = await inspectFile(path(), 'auto');
    expect(!inspected.ok && inspected.problem.code).toBe(code);
    expect(!inspected.ok && inspected.problem.message).toContain(path());
  });

  test('the hash is that of all bytes, byte order mark included', async () => {
    const { sha256, markBytes } = await facts(place('\uFEFFa,b'));
    expect(markBytes).toBe(3);
    expect(sha256).toBe(createHash('sha256').update('\uFEFFa,b').digest('hex'));
  });
});

describe('readTable', () => {
  test('names the columns first and ends with the hash that the inspection found', async () => {
    const seen = await items('1,x\n2,y');
    expect(seen[0]).toEqual({ kind: 'columns', names: ['a', 'b'] });
    expect(seen.at(-1)).toMatchObject({
      kind: 'end',
      rows: 2,
      sha256: (await facts(join(folder, 'list.csv'))).sha256,
    });
  });

  test('a header gives the columns in any order, with blanks and marks taken off', async () => {
    const seen = await items('\uFEFF name ;id\nx;1\n', headed);
    expect(seen[0]).toEqual({ kind: 'columns', names: ['name', 'id'] });
    expect(valuesOf(seen)).toEqual([['x', '1']]);
  });

  test.each([
    ['name\nx', "lacks 'id'"],
    ['id;name;id\n1;x;2', "has 'id' twice"],
    ['"id;name', 'a quote in it is not closed'],
  ])('a header %j is refused', async (content, message) => {
    const last = (await items(content, headed)).at(-1);
    expect(last?.kind === 'broken' && last.problem.message).toContain(message);
  });

  test('an empty file has its declared columns and no rows', async () => {
    expect((await items('')).map(({ kind }) => kind)).toEqual(['columns', 'end']);
  });

  test('reads UTF-16 in both byte orders, with rows as in UTF-8', async () => {
    const wide = Buffer.from('\uFEFF1,"é\n😀"\n2,y', 'utf16le');
    for (const content of [wide, Buffer.from(wide).swap16()]) {
      expect(valuesOf(await items(content))).toEqual([
        ['1', 'é\n😀'],
        ['2', 'y'],
      ]);
    }
  });

  test('a file that goes away while it is read gives its good rows, then says after which row it broke', async () => {
    const path = place('1,x\n2,y\n');
    const inspected = await facts(path);
    rmSync(path);
    mkdirSync(path);
    const seen: TableItem[] = [];
    for await (const item of readTable(inspected, declared)) seen.push(item);
    const last = seen.at(-1);
    expect(last?.kind === 'broken' && last.problem).toMatchObject({ code: 'file-vanished' });
    expect(last?.kind === 'broken' && last.problem.message).toContain('after row 0');
  });

  test('a file that shrinks while it is read ends with another hash', async () => {
    const path = place('1,x\n2,y\n');
    const inspected = await facts(path);
    truncateSync(path, 4);
    const seen: TableItem[] = [];
    for await (const item of readTable(inspected, declared)) seen.push(item);
    const last = seen.at(-1);
    expect(last?.kind === 'end' && last.sha256).not.toBe(inspected.sha256);
  });
});

describe('decodeRow', () => {
  test('windows-1252 agrees with the WHATWG decoder on every byte', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    // Only the streaming path of Node's decoder follows the standard in every release.
    const reference = new TextDecoder('windows-1252').decode(bytes, { stream: true });
    expect(decodeRow(bytes, 'windows-1252').text).toBe(reference);
  });
});
