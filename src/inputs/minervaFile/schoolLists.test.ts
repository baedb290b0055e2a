// The registers as published, where the shared data is at hand.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputXml, ofSourcetype, runHere, type FinishedRun } from '../../../tests/support/inputRuns';
import { splitRow } from '../../adapters/files/splitRow';
import { createSchoolBase, type SchoolRecord } from '../../core/uniforms/schools/schoolBase';
import type { SchoolKey } from '../../core/uniforms/schools/school';
import { gias } from '../../sources/file/mappings/gias';
import { giasColumns } from '../../sources/file/mappings/giasColumns';
import { createRowReader } from '../../sources/file/fileRows';
import type { FileRow } from '../../sources/file/mapping';
import { minervaFile } from './input';

const shared = join(__dirname, '../../../../shared/data/schools');
const describeWithData = existsSync(shared) ? describe : describe.skip;

/** The sample has columns of its own; here they get the names of the daily file. */
const giasNames: Readonly<Record<string, string>> = {
  'Local authority (code)': 'LA (code)',
  'Local authority (name)': 'LA (name)',
  'Establishment number': 'EstablishmentNumber',
  'Establishment name': 'EstablishmentName',
  County: 'County (name)',
  'Type of establishment': 'TypeOfEstablishment (name)',
  'Statutory highest age': 'StatutoryHighAge',
  'Statutory lowest age': 'StatutoryLowAge',
  'Phase of education': 'PhaseOfEducation (name)',
  Gender: 'Gender (name)',
  'Religious character': 'ReligiousCharacter (name)',
  'Website address': 'SchoolWebsite',
  'Establishment status': 'EstablishmentStatus (name)',
  'Opening date': 'OpenDate',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-schools-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const collect = (mapping: string): Promise<FinishedRun> =>
  runHere(minervaFile, inputXml({ path: folder, mapping, batch_size: '10000' }, join(folder, 'checkpoints')));

function recordsOf(run: FinishedRun, source: string): readonly SchoolRecord[] {
  return ofSourcetype(run, 'minerva:record').map(({ data }) => ({ source, attributes: data }));
}

function asDailyFile(sample: string): Buffer {
  const [header = '', ...rows] = sample.trimEnd().split(/\r?\n/);
  const names = splitRow(header, ',', '"').map((name) => giasNames[name] ?? name);
  const quoted = (row: string): string =>
    splitRow(row, ',', '"')
      .map((value) => (value === 'NA' ? '' : `"${value.replaceAll('"', '""')}"`))
      .join(',');
  return Buffer.from([names.join(','), ...rows.map(quoted)].join('\r\n'), 'latin1');
}

/** Links of a published file as rows of the mapping's side file, by the school that tells them. */
function linkRows(file: string): ReadonlyMap<string, readonly FileRow[]> {
  const [header = '', ...rows] = readFileSync(file, 'latin1').trimEnd().split(/\r?\n/);
  const format = gias.sideFiles[0]?.format ?? gias.format;
  const reader = createRowReader('links', format, splitRow(header, ',', '"'));
  const byUrn = new Map<string, FileRow[]>();
  rows.forEach((row, at) => {
    const one = reader.rowOfText(at + 2, row);
    byUrn.set(one.value('URN'), [...(byUrn.get(one.value('URN')) ?? []), one]);
  });
  return byUrn;
}

describeWithData('the registers as published', () => {
  test('6,023 rows of England are 6,022 schools and one row of nothing; each of 33,801 links is used or told as an orphan', async () => {
    const sample = readFileSync(join(shared, 'england-sample.csv'), 'latin1');
    writeFileSync(join(folder, 'edubasealldata20260102.csv'), asDailyFile(sample));
    copyFileSync(join(shared, 'england-links.csv'), join(folder, 'links_edubasealldata20260102.csv'));
    const run = await collect('gias');
    const summary = ofSourcetype(run, 'minerva:run')[0]?.data as Record<string, Record<string, number>>;
    expect([summary.rows_read, summary.records]).toEqual([6023, 6022]);
    const used = summary.side_rows?.['links_edubasealldata*.csv'] ?? 0;
    const orphans = summary.quarantined?.['orphan-row'] ?? 0;
    expect(used + orphans).toBe(33801);
    expect(summary.quarantined).toEqual({ 'native-id-missing': 1, 'orphan-row': orphans });
    const { counts } = createSchoolBase(recordsOf(run, 'gias'));
    expect(counts).toMatchObject({ schools: 6022, open: 6022, byNation: { 'GB-ENG': 6022 } });
    expect(Object.keys(counts.problems)).toEqual([]);
  }, 300_000);

  test('every link of succession leads somewhere, circles end, and what follows a closed school is named', () => {
    const byUrn = linkRows(join(shared, 'england-links.csv'));
    const schools = [...byUrn].map(([urn, rows]): SchoolRecord => {
      const entry = {
        ...createRowReader('x', gias.format, giasColumns).row(1, '', []),
        value: (column: string) =>
          column === 'URN' ? urn : column === 'EstablishmentName' ? `School ${urn}` : '',
        side: () => rows,
      };
      return { source: 'gias', attributes: gias.toDraft(entry).attributes };
    });
    const { history } = createSchoolBase(schools);
    expect(history.counts.links).toBe(33801);
    let [followed, circles, endless] = [0, 0, 0];
    for (const urn of byUrn.keys()) {
      const { all, now, isCircular } = history.successorsOf(`GB-ENG:${urn}` as SchoolKey);
      followed += all.length > 0 ? 1 : 0;
      circles += isCircular ? 1 : 0;
      endless += all.length > 0 && now.length === 0 ? 1 : 0;
    }
    expect(history.counts).toEqual({ links: 33801, steps: 16854, related: 347, notInBase: 82 });
    expect({ followed, circles, endless }).toEqual({ followed: 16709, circles: 36, endless: 0 });
    expect(history.successorsOf('GB-ENG:100024' as SchoolKey).now).toMatchObject([{ key: 'GB-ENG:100023' }]);
  });

  test('1,616 rows of Wales are 1,616 schools, each with its authority, and names in both languages', async () => {
    copyFileSync(join(shared, 'wales.tsv'), join(folder, 'wales.tsv'));
    const run = await collect('wales_school_register');
    const { schools, counts } = createSchoolBase(recordsOf(run, 'wales_schools'));
    expect(counts).toMatchObject({ records: 1616, schools: 1616, problems: {} });
    const all = [...schools.values()];
    expect(all.filter(({ authority }) => authority === undefined)).toEqual([]);
    expect(all.filter(({ names }) => names.some(({ language }) => language === 'cy')).length).toBe(1616);
  });
});
