// What the registers of schools ask of the input beside what every mapping does: columns by name in any order, other
// spellings, side files of the same day, keys written differently, columns that come and go.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputXml, ofSourcetype, runHere, type FinishedRun } from '../../../tests/support/inputRuns';
import { createSchoolBase } from '../../core/uniforms/schools/schoolBase';
import type { School, SchoolKey } from '../../core/uniforms/schools/school';
import { mappingSamples } from '../../sources/file/samples';
import { minervaFile } from './input';
import { sideName } from './sideFiles';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-registers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Files = Readonly<Record<string, string | Buffer>>;

async function collect(mapping: string, files: Files): Promise<FinishedRun> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return runHere(minervaFile, inputXml({ path: folder, mapping }, join(folder, 'checkpoints')));
}

async function schoolsOf(mapping: string, files: Files = mappingSamples[mapping]?.files ?? {}) {
  const run = await collect(mapping, files);
  const records = ofSourcetype(run, 'minerva:record').map(({ data }) => ({
    source: String(data.source),
    attributes: data,
  }));
  const summary = ofSourcetype(run, 'minerva:run')[0]?.data ?? {};
  const base = createSchoolBase(records);
  const school = (key: string): School | undefined => base.schools.get(key as SchoolKey);
  return { base, school, summary, records };
}

describe('Get Information about Schools', () => {
  test('a closed school is closed, with the one that is there now, a Welsh one has its own number, one abroad is marked', async () => {
    const { base, school } = await schoolsOf('gias');
    expect(base.counts).toMatchObject({ schools: 4, closed: 1, offshore: 1, problems: {} });
    expect(base.history.successorsOf('GB-ENG:900001' as SchoolKey).now).toMatchObject([
      { key: 'GB-ENG:900002', name: 'Lantern Row School, Sampletown', kind: 'merged', since: '2019-09-01' },
    ]);
    expect(school('GB-ENG:900001')).toMatchObject({
      status: 'closed',
      closed: '2019-08-31',
      phase: 'primary',
    });
    expect(school('GB-WLS:6612999')).toMatchObject({ authority: { code: '661', name: 'Gwynedd' } });
    expect(school('GB-ENG:900004')).toMatchObject({ isOffshore: true, phase: 'all-through' });
    expect(school('GB-ENG:900004')?.at).toBeUndefined();
  });

  test('a phone abroad is shown and never read as a number of the United Kingdom', async () => {
    const header = 'URN,EstablishmentName,EstablishmentStatus (name),TypeOfEstablishment (code),TelephoneNum';
    const rows = ['900001,Here,Open,1,020 7946 0001', '900002,There,Open,37,020 7946 0002'];
    const { records } = await schoolsOf('gias', { 'edubasealldata1.csv': [header, ...rows].join('\n') });
    const mids = records.map(({ attributes }) =>
      (attributes.mid as readonly string[]).filter((mid) => mid.includes('phone')),
    );
    expect(mids.map(({ length }) => length)).toEqual([1, 0]);
    expect(records[1]?.attributes.phone).toBe('020 7946 0002');
  });

  test('is read in ISO-8859-1 and, saved anew with a byte order mark, in UTF-8', async () => {
    const text = 'EstablishmentName,URN,EstablishmentStatus (name)\nÉcole Señor Lôn,900001,Open\n';
    const files = [Buffer.from(text, 'latin1'), Buffer.from(`\uFEFF${text}`)];
    for (const [at, content] of files.entries()) {
      rmSync(join(folder, 'checkpoints'), { recursive: true, force: true });
      const { school } = await schoolsOf('gias', { [`edubasealldata${at}.csv`]: content });
      expect(school('GB-ENG:900001')?.names[0]?.name).toBe('École Señor Lôn');
    }
  });

  test('tells columns that are new and columns that did not come, and rows without a number', async () => {
    const text =
      'EstablishmentName,URN,EstablishmentStatus (name),Colour of the door\nX,900001,Open,red\nY,none,Open,blue\n';
    const { summary } = await schoolsOf('gias', { 'edubasealldata1.csv': text });
    expect(summary).toMatchObject({ records: 1, quarantined: { 'native-id-missing': 1 } });
    const drift = summary.schema_drift as Readonly<Record<string, readonly string[]>>;
    expect(drift.unknown_columns).toEqual(['Colour of the door']);
    expect(drift.missing_columns).toEqual(expect.arrayContaining(['Easting', 'Postcode']));
  });

  test('names of heads are in the file and in no record', async () => {
    const text =
      'URN,EstablishmentName,EstablishmentStatus (name),HeadTitle (name),HeadFirstName,HeadLastName\n900001,X,Open,Ms,Copper,Walnut\n';
    const { records } = await schoolsOf('gias', { 'edubasealldata1.csv': text });
    expect(JSON.stringify(records)).not.toMatch(/Copper|Walnut/);
  });
});

describe('the Welsh list', () => {
  test('has names in both languages from the sheets side by side, and phases by sector', async () => {
    const { school } = await schoolsOf('wales_schools');
    expect(school('GB-WLS:6612999')).toMatchObject({
      names: [
        { name: 'Copper Lane School', language: 'en' },
        { name: 'Ysgol Lôn Gopr', language: 'cy' },
      ],
      phase: 'primary',
    });
    expect(school('GB-WLS:6612999')?.religion).toBeUndefined();
    expect(school('GB-WLS:6614999')).toMatchObject({ phase: 'secondary', phone: '020 7946 0004' });
  });

  test('is read from the layer of DataMapWales too, whose columns are spelled otherwise', async () => {
    const text =
      'school_code,school_name,enwr_ysgol,la_code,sector,postcode,phone_number\n6612999,Copper Lane School,Ysgol Lôn Gopr,661,Cynradd,ZZ2 2BB,020 7946 0003\n';
    const { school } = await schoolsOf('wales_schools', { 'wales.csv': text });
    expect(school('GB-WLS:6612999')).toMatchObject({
      names: [{ language: 'en' }, { language: 'cy', name: 'Ysgol Lôn Gopr' }],
      phase: 'primary',
      postcode: 'ZZ2 2BB',
      phone: '020 7946 0003',
      authority: { name: 'Gwynedd' },
    });
  });

  test('as a register has closed schools, and phases by number where nothing says them', async () => {
    const { school } = await schoolsOf('wales_school_register');
    expect(school('GB-WLS:6612998')).toMatchObject({ status: 'open', phase: 'primary', phaseFrom: 'number' });
    expect(school('GB-WLS:6612997')).toMatchObject({ status: 'closed', closed: '2018-08-31' });
  });
});

describe('the register of Northern Ireland', () => {
  test('finds places by references written with and without a hyphen, and only where the school has not moved', async () => {
    const { school } = await schoolsOf('northern_ireland_schools');
    expect(school('GB-NIR:1010999')).toMatchObject({
      at: { latitude: 54.56, longitude: -5.96 },
      authority: { name: 'Education Authority, Belfast region' },
      email: 'office@example.org',
    });
    expect(school('GB-NIR:5420999')).toMatchObject({
      status: 'closed',
      closed: '2017-08-31',
      phase: 'secondary',
    });
    expect(school('GB-NIR:5420999')?.at).toBeUndefined();
    expect(school('GB-NIR:IS999')).toMatchObject({ status: 'open' });
  });

  test('is read from the layer with Irish grid places too', async () => {
    const text =
      'DE_REF,CENTRE_NAME,SCHOOL_TYPE,EASTING,NORTHING\n1010999,Tin Kettle,Primary,331497,370699\n';
    const { school } = await schoolsOf('northern_ireland_schools', { 'schools_plus_export.csv': text });
    expect(school('GB-NIR:1010999')?.at?.latitude).toBeCloseTo(54.5675, 3);
    expect(school('GB-NIR:1010999')).toMatchObject({ status: 'open', phase: 'primary' });
  });
});

test('a side file is that of the main file’s own day', () => {
  const pattern = 'links_data*.csv';
  expect(sideName(pattern, 'data*.csv', 'data20260102.csv')).toBe('links_data20260102.csv');
  expect(sideName(pattern, 'data*.csv', 'other.csv')).toBe('links_data.csv');
  expect(sideName('alt.csv', 'sdn.csv', 'sdn.csv')).toBe('alt.csv');
});
