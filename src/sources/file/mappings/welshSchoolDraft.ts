// What the two lists of Welsh schools share: one draft, whatever their columns are called.
import type { EntryDraft } from '../../entryDraft';
import type { FileRow } from '../mapping';
import { listOfOne, piecesOf, readColumn, readFigure, readLine } from './registerReadings';

/** Columns of a list by what they hold; a list that has no such column leaves it out. */
export interface WelshColumns {
  readonly number: string;
  readonly name: string;
  readonly authority?: string;
  readonly authorityCode?: string;
  readonly phase?: string;
  readonly schoolType?: string;
  readonly religion?: string;
  readonly address?: readonly string[];
  readonly postcode?: string;
  readonly phone?: string;
  readonly pupils?: string;
  readonly opened?: string;
  readonly closed?: string;
}

/** The draft of a row; a number that is none of a Welsh school leaves the row without id, so that it is counted. */
export function welshSchoolDraft(
  row: FileRow,
  columns: WelshColumns,
  { welshName, status }: { readonly welshName: string | undefined; readonly status: 'Open' | 'Closed' },
): EntryDraft {
  const text = (column: string | undefined): string | undefined =>
    column === undefined ? undefined : readColumn(row, column);
  const written = text(columns.number) ?? '';
  const number = /^6[678]\d{5}$/.test(written) ? written : '';
  const name = text(columns.name) ?? welshName;
  const address = readLine(row, columns.address ?? []);
  const pupils = columns.pupils === undefined ? undefined : readFigure(row, columns.pupils);
  return {
    kind: 'school',
    nativeId: number,
    attributes: {
      name,
      // In Welsh, it may be the same name.
      names_by_language: welshName === undefined ? undefined : [`cy: ${welshName}`],
      aliases: welshName === undefined || welshName === name ? undefined : [welshName],
      register: 'Welsh Government',
      nation: 'GB-WLS',
      ...(number === '' ? {} : { school_key: `GB-WLS:${number}` }),
      urn: number,
      phase: text(columns.phase),
      school_type: text(columns.schoolType),
      status,
      opened: readIsoDay(text(columns.opened)),
      closed: readIsoDay(text(columns.closed)),
      religion: text(columns.religion),
      pupil_count: pupils !== undefined && Number.isInteger(pupils) && pupils >= 0 ? pupils : undefined,
      authority: text(columns.authority),
      authority_code: text(columns.authorityCode),
      phone: text(columns.phone),
      addresses: listOfOne(address),
      postcode: text(columns.postcode),
      country: 'GB',
    },
    texts: piecesOf(row, {
      name: [name, 'none'],
      name_cy: [welshName === name ? undefined : welshName, 'none'],
      phone: [text(columns.phone), 'phone'],
      address: [
        address,
        address === undefined || text(columns.address?.[0]) === undefined ? 'none' : 'address',
      ],
    }),
  };
}

function readIsoDay(written: string | undefined): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(written ?? '') ? written : undefined;
}
