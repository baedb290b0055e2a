import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { readAlertPayload, parsePayload } from './payload';
import { readResultsFile } from './resultsFile';

const folder = mkdtempSync(join(tmpdir(), 'minerva-alert-'));
afterAll(() => rmSync(folder, { recursive: true }));
const limits = { maxRows: 100, maxBytes: 100_000 };
const fileOf = (bytes: Uint8Array): string => {
  const file = join(folder, 'results.csv.gz');
  writeFileSync(file, bytes);
  return file;
};

describe('payload', () => {
  test('any text is a payload or a problem that does not quote it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parsePayload(text);
        expect(read.ok || read.problem.message.startsWith('stdin holds no payload')).toBe(true);
      }),
    );
    const read = parsePayload('{"session_key":"hush-hush","app":7}');
    expect(read.ok ? '' : read.problem.message).toMatch(/wrong at app/);
    expect(JSON.stringify(read)).not.toContain('hush');
  });

  test('cut anywhere into chunks, it reads the same', async () => {
    const text = JSON.stringify({ app: 'minerva_tenant_main', result: { mid: 'ä', n: 3, many: ['a', 'b'] } });
    await fc.assert(
      fc.asyncProperty(fc.nat(Buffer.byteLength(text)), async (at) => {
        const bytes = Buffer.from(text);
        const chunks = [bytes.subarray(0, at), bytes.subarray(at)].filter(({ length }) => length > 0);
        const read = await readAlertPayload(Readable.from(chunks));
        expect(read.ok && read.value.result).toEqual({ mid: 'ä', n: '3', many: ['a', 'b'] });
      }),
    );
  });

  test('more than 4 MiB, and a stdin that never ends, are problems', async () => {
    const large = await readAlertPayload(Readable.from([Buffer.alloc(5 * 1024 * 1024, 32)]));
    expect(large.ok ? '' : large.problem.code).toBe('payload-too-large');
    const late = await readAlertPayload(new PassThrough(), 20);
    expect(late.ok ? '' : late.problem.code).toBe('payload-late');
  });
});

describe('rows of an alert', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\uFEFF'));
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  test('what is written as CSV is read as it was, and only the columns that were asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), async (cells) => {
        const csv = ['mid,name', ...cells.map((row) => row.map(quoted).join(','))].join('\n');
        const read = await readResultsFile(fileOf(gzipSync(csv)), ['mid'], limits);
        expect(read.ok && read.value).toEqual({ rows: cells.map(([mid]) => ({ mid })), isCut: false });
      }),
      { numRuns: 40 },
    );
  });

  test('several values of a cell are several, dollars and all', async () => {
    const csv = 'mid,__mv_mid\n"a\nb$",$a$;$b$$$\n';
    const read = await readResultsFile(fileOf(gzipSync(csv)), ['mid'], limits);
    expect(read.ok && read.value.rows).toEqual([{ mid: ['a', 'b$'] }]);
  });

  test('rows and unpacked bytes beyond the limit are left out, and that is said', async () => {
    const many = await readResultsFile(fileOf(gzipSync(`mid\n${'a\n'.repeat(500)}`)), ['mid'], limits);
    expect(many.ok && [many.value.rows.length, many.value.isCut]).toEqual([100, true]);
    const bomb = gzipSync(`mid\n${'a'.repeat(50)}\n${'\n'.repeat(30_000_000)}`);
    const read = await readResultsFile(fileOf(bomb), ['mid'], limits);
    expect(read.ok && read.value.isCut).toBe(true);
  });

  test.each([
    ['no gzip', Buffer.from('mid\na\n')],
    [
      'a gzip that breaks off',
      gzipSync(`mid\n${Array.from({ length: 60 }, (_, n) => n ** 7).join('\n')}`).subarray(0, -30),
    ],
  ])('%s is a problem, not a crash', async (_, bytes) => {
    const read = await readResultsFile(fileOf(bytes), ['mid'], limits);
    expect(read.ok ? '' : read.problem.code).toBe('results-unreadable');
  });

  test('a file that is not there is a problem', async () => {
    const read = await readResultsFile(join(folder, 'none.gz'), ['mid']);
    expect(read.ok ? '' : read.problem.message).toContain('ENOENT');
  });
});
