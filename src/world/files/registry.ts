// The files of the world, one line each. A newcomer adds a file here, a writer in src/world/records/ and a mapping.
import { wordList } from '../words/wordList';
import type { WorldFile } from './definition';

export const worldFiles = {
  adverts: {
    name: 'adverts.csv',
    source: 'world_adverts',
    description: 'Massage adverts of several sites, with free text over several lines.',
    delimiter: ',',
    encoding: 'utf-8',
    lineEnd: '\n',
    hasByteOrderMark: false,
    nullMark: 'N/A',
    idColumn: 'ad_id',
    idPrefix: 'ad-',
    columns: wordList(
      'ad_id posted site headline body name_shown city area country price_hour hours contact_phone contact_mail link',
    ),
  },
  businesses: {
    name: 'businesses.csv',
    source: 'world_businesses',
    description: 'Listings of massage businesses in a directory of places.',
    delimiter: ',',
    encoding: 'utf-8',
    lineEnd: '\r\n',
    hasByteOrderMark: true,
    nullMark: '-',
    idColumn: 'BUS_ID',
    idPrefix: 'b',
    columns: wordList(
      'BUS_ID TRADING_NAME CATEGORY ADDRESS TOWN REGION CTRY TEL EMAIL WEB OPENED CLOSES_AT RATING OWNER OWNER_REGION FORMER_NAME LISTING LATITUDE LONGITUDE',
    ),
  },
  licences: {
    name: 'licences.tsv',
    source: 'world_licences',
    description: 'Licence table of a board, tab-separated, in windows-1252.',
    delimiter: '\t',
    encoding: 'windows-1252',
    lineEnd: '\n',
    hasByteOrderMark: false,
    nullMark: 'NULL',
    idColumn: 'Licence No',
    idPrefix: 'ML',
    // prettier-ignore
    columns: [
      'Licence No', 'Board', 'Type', 'Holder', 'Business Name', 'Premises', 'Ctry', 'Phone', 'E-Mail', 'Issued',
      'Expires', 'Status', 'Action',
    ],
  },
  reviews: {
    name: 'reviews.csv',
    source: 'world_reviews',
    description: 'Reviews of the directory, separated by semicolons.',
    delimiter: ';',
    encoding: 'utf-8',
    lineEnd: '\n',
    hasByteOrderMark: false,
    nullMark: '(none)',
    idColumn: 'review',
    idPrefix: 'rv',
    columns: wordList('review listing place stars written by text'),
  },
  persons: {
    name: 'persons.csv',
    source: 'world_persons',
    description: 'A register of persons: licence holders, payers, and people who have to do with neither.',
    delimiter: ',',
    encoding: 'utf-8',
    lineEnd: '\n',
    hasByteOrderMark: false,
    nullMark: 'unknown',
    idColumn: 'person_no',
    idPrefix: 'P',
    columns: wordList('person_no surname forenames born town region country phone email note'),
  },
  payments: {
    name: 'payments.csv',
    source: 'world_payments',
    description: 'Transfers between accounts that are named by e-mail address.',
    delimiter: ',',
    encoding: 'utf-8',
    lineEnd: '\n',
    hasByteOrderMark: false,
    nullMark: '\\N',
    idColumn: 'txn',
    idPrefix: 'T',
    columns: wordList('txn booked_on amount currency payer payer_mail payee payee_mail payee_phone purpose'),
  },
} as const satisfies Readonly<Record<string, WorldFile>>;
export type WorldFileKey = keyof typeof worldFiles;

/** Keys of the files, in the order they are described and written. */
export const worldFileKeys = Object.keys(worldFiles) as readonly WorldFileKey[];
