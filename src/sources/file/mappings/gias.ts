// Get Information about Schools (GIAS), the register of the Department for Education: daily "all establishment data" and
// the links between establishments. https://get-information-schools.service.gov.uk/Downloads
// Names of heads and other staff are in the file and are not read: a school is asked for, never a person.
import { britishGrid, latLonOfGrid } from '../../../core/uniforms/schools/grid';
import { placeOfLink, writeLink, type LinkPlace } from '../../../core/uniforms/schools/links';
import type { EntryDraft } from '../../entryDraft';
import type { FileEntry, FileMapping, FileRow } from '../mapping';
import { giasColumns } from './giasColumns';
import {
  listOfOne,
  piecesOf,
  readBritishDay,
  readColumn,
  readDegrees,
  readFigure,
  readLine,
} from './registerReadings';

const LINKS = 'links_edubasealldata*.csv';
const WELSH_GROUP = '6';
/** Offshore schools (Crown dependencies, Gibraltar), service children's education, British schools overseas. */
const offshoreTypes = new Set(['25', '26', '37']);
const addressColumns = ['Street', 'Locality', 'Address3', 'Town', 'County (name)', 'Postcode'];
const MOST_LINKS = 200; // the most linked establishment of the published file has 24

export const gias: FileMapping = {
  name: 'gias',
  title: 'Get Information about Schools (England)',
  description:
    'Daily file of all establishments that the Department for Education registers, open and closed, with Welsh and ' +
    'offshore ones, and the links to predecessors and successors. Names of staff are not read.',
  licence: 'Open Government Licence v3.0.',
  source: 'gias',
  mainFile: 'edubasealldata*.csv',
  format: {
    columns: {
      kind: 'header',
      required: ['URN', 'EstablishmentName', 'EstablishmentStatus (name)'],
      known: giasColumns,
    },
    // Said to be ISO-8859-1; some rows have the dashes that only windows-1252 has at the same places.
    encoding: 'windows-1252',
  },
  keyColumn: 'URN',
  sideFiles: [
    {
      name: LINKS,
      format: {
        columns: {
          kind: 'header',
          required: ['URN', 'LinkURN', 'LinkName', 'LinkType', 'LinkEstablishedDate'],
        },
        encoding: 'windows-1252',
      },
      keyColumn: 'URN',
      join: { kind: 'list' },
      optional: true,
    },
  ],
  country: 'GB',
  toDraft,
};

function toDraft(entry: FileEntry): EntryDraft {
  const text = (column: string): string | undefined => readColumn(entry, column);
  const urn = readNumber(entry, 'URN');
  const isOffshore = offshoreTypes.has(text('TypeOfEstablishment (code)') ?? '');
  const address = readLine(entry, addressColumns);
  return {
    kind: 'school',
    nativeId: urn,
    attributes: {
      name: text('EstablishmentName'),
      register: 'GIAS',
      urn,
      ...keyOf(entry, urn),
      phase: text('PhaseOfEducation (name)'),
      school_type: text('TypeOfEstablishment (name)'),
      status: text('EstablishmentStatus (name)'),
      opened: readBritishDay(entry, 'OpenDate'),
      closed: readBritishDay(entry, 'CloseDate'),
      lowest_age: readFigure(entry, 'StatutoryLowAge'),
      highest_age: readFigure(entry, 'StatutoryHighAge'),
      sex: text('Gender (name)'),
      religion: text('ReligiousCharacter (name)'),
      ...(isOffshore ? { offshore: true } : {}),
      pupil_count: readCount(entry, 'NumberOfPupils'),
      authority: text('LA (name)'),
      authority_code: text('LA (code)'),
      trust: text('Trusts (name)'),
      phone: text('TelephoneNum'),
      site: text('SchoolWebsite'),
      url:
        urn === ''
          ? undefined
          : `https://get-information-schools.service.gov.uk/Establishments/Establishment/Details/${urn}`,
      addresses: listOfOne(address),
      place: text('Town') ?? text('Locality'),
      region: text('County (name)'),
      postcode: text('Postcode'),
      country: isOffshore ? text('Country (name)') : 'GB',
      ...placeOf(entry, isOffshore),
      ...linksOf(entry),
    },
    texts: piecesOf(entry, {
      name: [text('EstablishmentName'), 'none'],
      // Written without a country code, which for an offshore school need not be that of the United Kingdom.
      phone: [text('TelephoneNum'), isOffshore ? 'none' : 'phone'],
      site: [text('SchoolWebsite'), 'url'],
      address: [address, text('Street') === undefined || isOffshore ? 'none' : 'address'],
    }),
  };
}

/** Whose register numbers it: Welsh establishments have a number of their own, that of authority and establishment. */
function keyOf(row: FileRow, urn: string): EntryDraft['attributes'] {
  const welsh = `${readColumn(row, 'LA (code)') ?? ''}${readColumn(row, 'EstablishmentNumber') ?? ''}`;
  const isWelsh =
    readColumn(row, 'EstablishmentTypeGroup (code)') === WELSH_GROUP && /^6[678]\d{5}$/.test(welsh);
  return isWelsh
    ? { nation: 'GB-WLS', school_key: `GB-WLS:${welsh}` }
    : { nation: 'GB-ENG', ...(urn === '' ? {} : { school_key: `GB-ENG:${urn}` }) };
}

function placeOf(row: FileRow, isOffshore: boolean): EntryDraft['attributes'] {
  const [easting, northing] = [readFigure(row, 'Easting'), readFigure(row, 'Northing')];
  // The file writes 0 where it knows no place; offshore schools lie on other grids.
  if (isOffshore || easting === undefined || northing === undefined || easting === 0) return {};
  return { easting, northing, ...readDegrees(latLonOfGrid(britishGrid, easting, northing)) };
}

function linksOf(entry: FileEntry): Readonly<Partial<Record<LinkPlace, readonly string[]>>> {
  const places: Partial<Record<LinkPlace, string[]>> = {};
  for (const row of entry.side(LINKS).slice(0, MOST_LINKS)) {
    const number = readNumber(row, 'LinkURN');
    const type = readColumn(row, 'LinkType') ?? '';
    if (number === '') continue;
    const name = readColumn(row, 'LinkName') ?? '';
    const since = readBritishDay(row, 'LinkEstablishedDate') ?? '';
    (places[placeOfLink(type)] ??= []).push(writeLink({ number, name, type, since }));
  }
  return places;
}

/** A number of the register; '' where the column holds anything else, so that the row is counted as one without id. */
function readNumber(row: FileRow, column: string): string {
  const value = readColumn(row, column) ?? '';
  return /^[1-9]\d{4,6}$/.test(value) ? value : '';
}

function readCount(row: FileRow, column: string): number | undefined {
  const value = readColumn(row, column) ?? '';
  return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}
