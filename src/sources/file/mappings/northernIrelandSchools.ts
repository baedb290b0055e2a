// The institution register of Northern Ireland's Department of Education ("Schools Plus"), exported as text, with the
// department's open data on where schools lie beside it. https://apps.education-ni.gov.uk/appinstitutes
import { irishGrid, latLonOfGrid } from '../../../core/uniforms/schools/grid';
import { northernIreland } from '../../../core/uniforms/schools/nations/northernIreland';
import type { EntryDraft } from '../../entryDraft';
import type { FileEntry, FileMapping, FileRow } from '../mapping';
import {
  listOfOne,
  piecesOf,
  readBritishDay,
  readColumn,
  readDegrees,
  readFigure,
  readLine,
} from './registerReadings';

const PLACES = 'locate-a-school*.csv';
const addressColumns = ['Address Line 1', 'Address Line 2', 'Address Line 3', 'Town', 'County', 'Postcode'];

export const northernIrelandSchools: FileMapping = {
  name: 'northern_ireland_schools',
  title: 'Institution register (Northern Ireland)',
  description:
    'Schools of Northern Ireland, open and closed, as the Department of Education exports its register, with the ' +
    'department’s open data on their places beside it (`locate-a-school.csv`); also its layer of schools with Irish grid places.',
  licence: 'Open Government Licence v3.0.',
  source: 'northern_ireland_schools',
  mainFile: 'schools_plus_export*.csv',
  format: {
    columns: {
      kind: 'header',
      required: ['Institution Reference Number', 'Institution Name'],
      // prettier-ignore
      known: [
        'Institution Reference Number', 'Institution Name', 'Address Line 1', 'Address Line 2', 'Address Line 3', 'Town',
        'County', 'Postcode', 'Telephone', 'Email', 'Management', 'Type', 'Status', 'Date Closed',
      ],
      alsoCalled: {
        'Institution Reference Number': ['DE_REF', 'DENI ref', 'Reference'],
        'Institution Name': ['CENTRE_NAME', 'School name'],
        'Address Line 1': ['ADDRESS'],
        Town: ['TOWN'],
        County: ['Count'],
        Postcode: ['POSTCODE'],
        Telephone: ['Phone', 'TELEPHONE'],
        Management: ['MANAGEMENT'],
        Type: ['SCHOOL_TYPE', 'School Type'],
        Easting: ['EASTING', 'X'],
        Northing: ['NORTHING', 'Y'],
      },
    },
  },
  keyColumn: 'Institution Reference Number',
  keyForm: referenceOf,
  sideFiles: [
    {
      name: PLACES,
      format: { columns: { kind: 'header', required: ['Reference', 'Latitude', 'Longitude', 'Postcode'] } },
      keyColumn: 'Reference',
      join: { kind: 'list' },
      optional: true,
    },
  ],
  country: 'GB',
  toDraft,
};

function toDraft(entry: FileEntry): EntryDraft {
  const text = (column: string): string | undefined => readColumn(entry, column);
  const reference = referenceOf(text('Institution Reference Number') ?? '');
  const address = readLine(entry, addressColumns);
  return {
    kind: 'school',
    nativeId: reference,
    attributes: {
      name: text('Institution Name'),
      register: 'Department of Education (NI)',
      nation: 'GB-NIR',
      ...(reference === '' ? {} : { school_key: `GB-NIR:${reference}` }),
      urn: reference,
      phase: text('Type'),
      // Who runs it; the register says so in words that are also names of churches, and it is not read as a religion.
      school_type: text('Management'),
      status: text('Status') ?? 'Open',
      closed: readBritishDay(entry, 'Date Closed'),
      phone: text('Telephone'),
      email: text('Email'),
      addresses: listOfOne(address),
      place: text('Town'),
      region: text('County'),
      postcode: text('Postcode'),
      country: 'GB',
      ...placeOf(entry),
    },
    texts: piecesOf(entry, {
      name: [text('Institution Name'), 'none'],
      phone: [text('Telephone'), 'phone'],
      email: [text('Email'), 'email'],
      address: [address, text('Address Line 1') === undefined ? 'none' : 'address'],
    }),
  };
}

/** A place of the row itself, else of the open data, but only where the postcode is still the same: schools move. */
function placeOf(entry: FileEntry): EntryDraft['attributes'] {
  const [easting, northing] = [readFigure(entry, 'Easting'), readFigure(entry, 'Northing')];
  if (easting !== undefined && northing !== undefined && easting !== 0)
    return { easting, northing, ...readDegrees(latLonOfGrid(irishGrid, easting, northing)) };
  const side = entry.side(PLACES)[0];
  if (!side || bare(side, 'Postcode') !== bare(entry, 'Postcode')) return {};
  const [latitude, longitude] = [readFigure(side, 'Latitude'), readFigure(side, 'Longitude')];
  const isIreland = latitude !== undefined && latitude > 53 && latitude < 56;
  return isIreland && longitude !== undefined && longitude > -9 && longitude < -5
    ? readDegrees({ latitude, longitude })
    : {};
}

function bare(row: FileRow, column: string): string {
  return (readColumn(row, column) ?? '').replace(/\s/g, '').toUpperCase();
}

/** `101-0014` and `1010014` as `1010014`, `IS 106` as `IS106`; '' for what is no reference. */
function referenceOf(written: string): string {
  const bareNumber = written.replace(/[\s-]/g, '').toUpperCase();
  return northernIreland.numberForm.test(bareNumber) ? bareNumber : '';
}
