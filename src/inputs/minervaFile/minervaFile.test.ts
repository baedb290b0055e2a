import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import {
  inputXml,
  ofSourcetype,
  runHere,
  type FinishedRun,
  type StreamedEvent,
} from '../../../tests/support/inputRuns';
import { ofacSdnSample } from '../../sources/file/mappings/ofacSdnSample';
import { minervaFile } from './input';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lists = (): string => join(folder, 'lists');
function writeLists(files: Readonly<Record<string, string | Buffer>>): void {
  mkdirSync(lists(), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(lists(), name), content);
}
function run(parameters: Readonly<Record<string, string>> = {}): Promise<FinishedRun> {
  const all = { path: lists(), mapping: 'ofac_sdn', ...parameters };
  return runHere(minervaFile, inputXml(all, join(folder, 'checkpoints')));
}
const records = (finished: FinishedRun): readonly StreamedEvent[] => ofSourcetype(finished, 'minerva:record');
const keys = (finished: FinishedRun): readonly unknown[] =>
  records(finished).map(({ data }) => data.record_key);
const quarantined = (finished: FinishedRun): readonly StreamedEvent['data'][] =>
  ofSourcetype(finished, 'minerva:quarantine').map(({ data }) => data);
const summary = (finished: FinishedRun): StreamedEvent['data'] =>
  ofSourcetype(finished, 'minerva:run')[0]?.data ?? {};

const row = (id: number, remarks = '-0- '): string =>
  `${id},"SAMPLE ${id}",-0- ,"SAMPLE1",${'-0- ,'.repeat(7)}${remarks}`;
const rows = (count: number): string =>
  Array.from({ length: count }, (_, place) => row(place + 1)).join('\n');
const emptySides = { 'alt.csv': '', 'add.csv': '', 'sdn_comments.csv': '' };

describe('a run of minerva_file', () => {
  test('gives one record per entry, with aliases, addresses and continued remarks inside, and an orphan in quarantine', async () => {
    writeLists(ofacSdnSample.files);
    const finished = await run();
    expect(finished.exitCode).toBe(0);
    expect(keys(finished)).toEqual(ofacSdnSample.recordKeys);
    const walnut = records(finished)[1]?.data;
    expect(walnut).toMatchObject({
      kind: 'person',
      aliases: ['WALNUT, C.', 'HAZEL, Copper'],
      addresses: ['Sampletown, Freedonia'],
      birth_dates: ['1965-05-13', 'circa 1967'],
      nationalities: ['Freedonia'],
      listed_ids: ['Passport X0000001 (Freedonia)'],
      linked_to: ['AMBER LANTERN TRADING CO., LTD.', 'THISTLE HARBOUR LIMITED'],
      programs: ['SAMPLE1', 'SAMPLE2'],
    });
    expect(quarantined(finished)).toMatchObject([{ reason: 'orphan-row', file: 'sdn_comments.csv', row: 2 }]);
    expect(summary(finished)).toMatchObject({
      outcome: 'complete',
      checkpoint: 'fresh',
      records: 4,
      rows_read: 4,
      side_rows: { 'add.csv': 2, 'alt.csv': 3, 'sdn_comments.csv': 1 },
      end_of_file_marks: 1,
      quarantined: { 'orphan-row': 1 },
    });
  });

  test('finds the shared e-mail address of two entries, with the place in the raw text', async () => {
    writeLists(ofacSdnSample.files);
    const sharing = records(await run()).filter(({ data }) =>
      (data.mid as readonly string[]).some((mid) => mid.endsWith(':email:office@example.org')),
    );
    expect(sharing.map(({ data }) => data.record_key)).toEqual(['ofac_sdn:101', 'ofac_sdn:102']);
    for (const { data } of sharing) {
      const texts = data.texts as readonly { text: string }[];
      const found = (
        data.identifiers as readonly { type: string; text: number; start: number; end: number }[]
      ).find(({ type }) => type === 'email');
      expect(texts[found?.text ?? 0]?.text.slice(found?.start, found?.end)).toBe('office@example.org');
    }
  });

  test('sends records and health to the tenant’s indexes, under the source of the record', async () => {
    writeLists(ofacSdnSample.files);
    const finished = await run({
      tenant: 'north',
      tlp: 'TLP:CLEAR',
      purpose: 'screening',
      retention_days: '30',
    });
    expect(records(finished)[0]).toMatchObject({ index: 'minerva_records_north', source: 'ofac_sdn' });
    expect(records(finished)[0]?.data.marking).toEqual({
      tlp: 'TLP:CLEAR',
      purpose: 'screening',
      retentionDays: 30,
    });
    expect(ofSourcetype(finished, 'minerva:run')[0]).toMatchObject({ index: 'minerva_health_north' });
    expect(finished.events.every(({ stanza }) => stanza === 'minerva_file://test')).toBe(true);
  });

  test('writes nothing again when the file is unchanged, and says so', async () => {
    writeLists(ofacSdnSample.files);
    await run();
    utimesSync(join(lists(), 'sdn.csv'), 1_700_000_000, 1_700_000_000);
    const second = await run();
    expect(records(second)).toEqual([]);
    expect(quarantined(second)).toEqual([]);
    expect(summary(second)).toMatchObject({ unchanged: true, checkpoint: 'unchanged', records: 0 });
  });

  test('gives the same keys and versions when it must start over', async () => {
    writeLists(ofacSdnSample.files);
    const first = await run();
    rmSync(join(folder, 'checkpoints'), { recursive: true });
    const second = await run();
    const sightings = (finished: FinishedRun): readonly unknown[] =>
      records(finished).map(({ time, data }) => [time, data.record_key, data.version]);
    expect(sightings(second)).toEqual(sightings(first));
    expect(quarantined(second)).toEqual(quarantined(first));
  });

  test('reads again what changed: content, a side file, or what the admin says about it', async () => {
    writeLists({ ...emptySides, 'sdn.csv': rows(2) });
    expect(keys(await run())).toHaveLength(2);
    writeLists({ 'sdn.csv': rows(3) });
    expect(keys(await run())).toHaveLength(3);
    writeLists({ 'alt.csv': '1,1,"aka","OTHER",-0- ' });
    expect(summary(await run())).toMatchObject({ checkpoint: 'changed', records: 3 });
    expect(summary(await run({ tlp: 'TLP:RED' }))).toMatchObject({ checkpoint: 'changed', records: 3 });
  });

  test('starts over after a corrupted checkpoint, with a warning that names it', async () => {
    writeLists({ ...emptySides, 'sdn.csv': rows(2) });
    await run();
    const checkpoints = join(folder, 'checkpoints');
    const file = execFileSync('ls', [checkpoints]).toString().trim();
    writeFileSync(join(checkpoints, file), 'not json');
    const second = await run();
    expect(second.log).toMatch(new RegExp(`^WARN .*${file}`, 'm'));
    expect(summary(second)).toMatchObject({ checkpoint: 'corrupt', records: 2 });
  });

  test('told to stop, ends the stream, remembers what it handed over, and goes on from there', async () => {
    writeLists({ ...emptySides, 'sdn.csv': rows(200) });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 0);
    const stdin = inputXml({ path: lists(), mapping: 'ofac_sdn' }, join(folder, 'checkpoints'));
    let first = await runHere(minervaFile, stdin, { stop: stop.signal });
    const all = [...keys(first)];
    expect(first.exitCode).toBe(0);
    expect(first.output === '' || first.output.trimEnd().endsWith('</stream>')).toBe(true);
    first = await run();
    expect([...all, ...keys(first)]).toHaveLength(200);
    expect(new Set([...all, ...keys(first)]).size).toBe(200);
  });

  test('goes through every file of a folder that fits the pattern', async () => {
    const header = 'person_no,surname,forenames,born,town,region,country,phone,email,note';
    writeLists({
      'persons-1.csv': `${header}\nP1,Ashwick,Talmira,198403,Pellbury,Northfold,GB,020 7946 0018,unknown,x`,
      'persons-2.csv': `${header}\nP2,Brindle,Osk,1984,Pellbury,Northfold,GB,unknown,unknown,x`,
      'other.csv': 'x',
    });
    const finished = await run({ mapping: 'world_persons' });
    expect(keys(finished)).toEqual(['world_persons:P1', 'world_persons:P2']);
    expect(ofSourcetype(finished, 'minerva:run')).toHaveLength(2);
    expect(keys(await run({ mapping: 'world_persons' }))).toEqual([]);
  });
});

describe('bad input', () => {
  const check = async (
    finished: Promise<FinishedRun>,
    expected: { readonly reasons: readonly unknown[]; readonly records: number; readonly message: string },
  ): Promise<void> => {
    const done = await finished;
    expect(quarantined(done).map((item) => [item.reason, item.row])).toEqual(expected.reasons);
    expect(records(done)).toHaveLength(expected.records);
    expect(JSON.stringify(quarantined(done))).toContain(expected.message);
    expect(done.output.startsWith('<stream>') && done.output.endsWith('</stream>\n')).toBe(true);
    expect(done.log).toMatch(/^((DEBUG|INFO|WARN|ERROR|FATAL) .*\n)*$/);
  };

  test('a missing folder, a missing file', async () => {
    await check(run(), { reasons: [['file-missing', 0]], records: 0, message: lists() });
    writeLists({ 'alt.csv': '' });
    await check(run(), { reasons: [['file-missing', 0]], records: 0, message: 'no file sdn.csv' });
  });

  test('a folder where a file is expected', async () => {
    mkdirSync(join(lists(), 'sdn.csv'), { recursive: true });
    await check(run(), { reasons: [['file-is-folder', 0]], records: 0, message: 'sdn.csv is a folder' });
  });

  test('a pipe that would never end', async () => {
    writeLists(emptySides);
    execFileSync('mkfifo', [join(lists(), 'sdn.csv')]);
    await check(run(), { reasons: [['file-not-regular', 0]], records: 0, message: 'only regular files' });
  });

  test('a binary file', async () => {
    writeLists({ ...emptySides, 'sdn.csv': Buffer.from('1,"a\0b"\n') });
    await check(run(), { reasons: [['file-binary', 0]], records: 0, message: 'byte 4 is NUL' });
  });

  test('a missing side file costs only what it holds', async () => {
    writeLists({ 'sdn.csv': rows(2), 'add.csv': '' });
    await check(run(), { reasons: [['file-missing', 0]], records: 2, message: 'alt.csv' });
  });

  test('rows in windows-1252 among rows in UTF-8: each read as what it is, and counted', async () => {
    const foreign = Buffer.from(row(2, '"caf\u00e9 \u0080"'), 'latin1');
    writeLists({ ...emptySides, 'sdn.csv': Buffer.concat([Buffer.from(`${row(1, '"café"')}\n`), foreign]) });
    const finished = await run();
    const remarks = records(finished).map(({ data }) => (data.texts as readonly { text: string }[])[1]?.text);
    expect(remarks).toEqual(['café', 'café €']);
    expect(summary(finished)).toMatchObject({ encoding_fallback_rows: 1 });
    expect(finished.log).toMatch(/^WARN .*1 rows of .*sdn\.csv are no UTF-8/m);
  });

  test('a file in UTF-16 with a byte order mark is read', async () => {
    writeLists({ ...emptySides, 'sdn.csv': Buffer.from(`\uFEFF${row(1, '"café"')}`, 'utf16le') });
    expect(keys(await run())).toEqual(['ofac_sdn:1']);
  });

  test('short rows, long rows, an unclosed quote, a row without id: each in quarantine, all good rows in', async () => {
    const bad = ['2,"short"', `${row(3)},more`, '4,"never closed', row(5).replace(/^5/, '-0- ')];
    writeLists({ ...emptySides, 'sdn.csv': [row(1), ...bad, row(6)].join('\r\n') });
    const reasons = [
      ['row-too-short', 2],
      ['row-too-long', 3],
      ['quote-unclosed', 4],
      ['native-id-missing', 5],
    ];
    await check(run(), { reasons, records: 2, message: 'it has 2 columns, expected are 12' });
  });

  test('a line of 50 MB is skipped with its row and length, without being held in memory', async () => {
    const line = Buffer.alloc(50_000_000, 'x');
    const content = Buffer.concat([Buffer.from(`${row(1)}\n`), line, Buffer.from(`\n${row(3)}`)]);
    writeLists({ ...emptySides, 'sdn.csv': content });
    await check(run(), { reasons: [['row-oversize', 2]], records: 2, message: '50000000 bytes long' });
  });

  test('a record that is too large for an event is in quarantine, not the others', async () => {
    writeLists({ ...emptySides, 'sdn.csv': [row(1), row(2, `"${'x'.repeat(300_000)}"`), row(3)].join('\n') });
    await check(run(), { reasons: [['text-too-long', 2]], records: 2, message: '300000 characters' });
  });

  test('an excerpt in quarantine is at most 500 characters', async () => {
    writeLists({ ...emptySides, 'sdn.csv': `1,"${'y'.repeat(3000)}"` });
    expect(String(quarantined(await run())[0]?.raw)).toHaveLength(500);
  });

  test('control characters and half surrogates reach the index as JSON escapes, not as broken XML', async () => {
    writeLists({ ...emptySides, 'sdn.csv': row(1, '"a\u0001b\u001Fc]]>&<d"') });
    const texts = records(await run())[0]?.data.texts as readonly { text: string }[];
    expect(texts[1]?.text).toBe('a\u0001b\u001Fc]]>&<d');
  });

  test('a header that lacks a column is refused by name', async () => {
    writeLists({ 'persons.csv': 'person_no,surname\nP1,Ashwick' });
    const done = await run({ mapping: 'world_persons' });
    expect(quarantined(done)[0]).toMatchObject({ reason: 'header-unusable' });
    expect(done.log).toMatch(/^ERROR .*lacks 'forenames'/m);
    expect(done.exitCode).toBe(1);
  });
});
