// The Welsh Government's address list of schools. https://www.gov.wales/address-list-schools
// It is a workbook with a sheet for each kind of school in English and one in Welsh; each sheet saved as CSV is read here:
// the English one as `wales*.csv`, the Welsh one beside it as `cymru*.csv` (`wales-maintained.csv`, `cymru-maintained.csv`).
import type { FileEntry, FileMapping, FileRow } from '../mapping';
import { readColumn } from './registerReadings';
import { welshSchoolDraft, type WelshColumns } from './welshSchoolDraft';

const WELSH_SHEET = 'cymru*.csv';
const columns: WelshColumns = {
  number: 'School Number',
  name: 'School Name',
  authority: 'Local Authority',
  authorityCode: 'LA Code',
  phase: 'Sector',
  schoolType: 'School Type',
  religion: 'Religious Character',
  address: ['Address 1', 'Address 2', 'Address 3', 'Address 4', 'Postcode'],
  postcode: 'Postcode',
  phone: 'Phone Number',
  pupils: 'Pupils',
};

export const welshSchools: FileMapping = {
  name: 'wales_schools',
  title: 'Address list of schools (Wales)',
  description:
    'Open schools of Wales, maintained, independent and pupil referral units, as the Welsh Government lists them; each ' +
    'sheet of the workbook saved as CSV, or the layer of DataMapWales, with the Welsh sheet beside it for names in Welsh.',
  licence: 'Open Government Licence v3.0.',
  source: 'wales_schools',
  mainFile: 'wales*.csv',
  format: {
    columns: {
      kind: 'header',
      required: ['School Number', 'School Name'],
      // prettier-ignore
      known: [
        'School Number', 'School Name', 'LA Code', 'Local Authority', 'Sector', 'Governance', 'WM Code',
        'Welsh Medium Type', 'School Type', 'Religious Character', 'Address 1', 'Address 2', 'Address 3', 'Address 4',
        'Postcode', 'Phone Number', 'Pupils',
      ],
      alsoCalled: {
        'School Number': ['school_code', 'School No'],
        'School Name': ['school_name'],
        'LA Code': ['la_code'],
        'Local Authority': ['LA Name'],
        Governance: ['Governance - see notes'],
        'Welsh Medium Type': ['Welsh Medium Type - see notes', 'welsh_medium'],
        Pupils: ['Pupils - see notes'],
        'Phone Number': ['Telephone'],
      },
    },
  },
  keyColumn: 'School Number',
  sideFiles: [
    {
      name: WELSH_SHEET,
      format: {
        columns: {
          kind: 'header',
          required: ['Rhif yr Ysgol', 'Enw’r Ysgol'],
          alsoCalled: {
            'Rhif yr Ysgol': ['School Number'],
            'Enw’r Ysgol': ['School Name', 'enw_yr_ysgol'],
          },
        },
      },
      keyColumn: 'Rhif yr Ysgol',
      join: { kind: 'list' },
      optional: true,
    },
  ],
  country: 'GB',
  toDraft: (entry) => welshSchoolDraft(entry, columns, { welshName: welshName(entry), status: 'Open' }),
};

function welshName(entry: FileEntry): string | undefined {
  const own = entry.side(WELSH_SHEET)[0];
  // The layer of DataMapWales has both languages in one row.
  return own ? readColumn(own, 'Enw’r Ysgol') : firstColumn(entry, ['enwr_ysgol', 'enw_yr_ysgol']);
}

function firstColumn(row: FileRow, names: readonly string[]): string | undefined {
  const name = names.find((one) => row.has(one));
  return name === undefined ? undefined : readColumn(row, name);
}
