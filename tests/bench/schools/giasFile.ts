// A file in the shape of the daily file of Get Information about Schools: its 135 columns, its encoding, as many rows.
// Everything in it is made up; what the input must cope with is there: commas in quotes, accents, closed schools, links.
import { giasColumns } from '../../../src/sources/file/mappings/giasColumns';

const statuses = ['Open', 'Open', 'Closed', 'Closed', 'Open, but proposed to close'] as const;
const phases = ['Primary', 'Primary', 'Secondary', 'Not applicable', 'Nursery'] as const;
const words = [
  'Lantern',
  'Walnut',
  'Thistle',
  'Kettle',
  'Copper',
  'Amber',
  'Hazel',
  'Kite',
  'Ysgol Lôn',
  'Señor',
] as const;
const FIRST_URN = 100_000;
const WELSH_EVERY = 30;

/** Lines of the main file, its header first; CR LF. */
export function* giasLines(rows: number): Generator<string> {
  yield `${giasColumns.join(',')}\r\n`;
  for (let at = 0; at < rows; at += 1) {
    const values = valuesOf(at);
    yield `${giasColumns.map((column) => `"${values[column] ?? ''}"`).join(',')}\r\n`;
  }
}

/** Lines of the file of links: every closed school has a successor, told from both sides. */
export function* linkLines(rows: number): Generator<string> {
  yield 'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\r\n';
  for (let at = 0; at + 1 < rows; at += 1) {
    if (pick(statuses, at) !== 'Closed') continue;
    const [urn, next] = [FIRST_URN + at, FIRST_URN + at + 1];
    yield `${urn},${next},"School, ${next}",Successor,01-09-2014\r\n`;
    yield `${next},${urn},"School, ${urn}",Predecessor,01-09-2014\r\n`;
  }
}

function valuesOf(at: number): Readonly<Record<string, string>> {
  const urn = String(FIRST_URN + at);
  const isWelsh = at % WELSH_EVERY === 0;
  const number = String(2000 + ((isWelsh ? at / WELSH_EVERY : at) % 3000));
  return {
    URN: urn,
    'LA (code)': isWelsh ? '661' : String(200 + (at % 150)),
    'LA (name)': isWelsh ? 'Gwynedd' : `Sampleshire ${at % 150}`,
    EstablishmentNumber: number,
    EstablishmentName: `${pick(words, at)} Row School, ${at}`,
    'TypeOfEstablishment (code)': isWelsh ? '30' : String(1 + (at % 40)),
    'TypeOfEstablishment (name)': 'Community school',
    'EstablishmentTypeGroup (code)': isWelsh ? '6' : '4',
    'EstablishmentStatus (name)': pick(statuses, at),
    OpenDate: '01-09-1972',
    CloseDate: pick(statuses, at) === 'Closed' ? '31-08-2014' : '',
    'PhaseOfEducation (name)': pick(phases, at),
    StatutoryLowAge: '4',
    StatutoryHighAge: '11',
    'Gender (name)': 'Mixed',
    'ReligiousCharacter (name)': 'Does not apply',
    NumberOfPupils: String(at % 900),
    Street: `${1 + (at % 90)} ${pick(words, at + 3)} Road`,
    Town: `Sampletown ${at % 700}`,
    Postcode: 'ZZ1 1AA',
    SchoolWebsite: `www.school${at}.example.org`,
    TelephoneNum: `0207946${String(at % 1000).padStart(4, '0')}`,
    Easting: String(300_000 + ((at * 7919) % 300_000)),
    Northing: String(100_000 + ((at * 104_729) % 400_000)),
    LastChangedDate: '01-01-2026',
  };
}

function pick<Value>(values: readonly [Value, ...Value[]], at: number): Value {
  return values[at % values.length] ?? values[0];
}
