// Where a piece of a record's text came from, in words.
import type { MinervaRecord, RecordText } from './record';

/**
 * One line that says where a piece of text came from, so that a third party can check it.
 *
 * @returns field, file and row of the piece; time of the fetch in UTC; the SHA-256 of the raw bytes.
 */
export function custodyLine(record: MinervaRecord, piece: RecordText): string {
  const { fetchedAt, rawSha256 } = record.custody;
  const place = piece.row > 0 ? `${piece.file}, row ${piece.row}` : piece.file;
  const time = new Date(fetchedAt * 1000);
  const fetched = Number.isNaN(time.getTime()) ? 'at an unknown time' : `${time.toISOString().slice(0, 19)}Z`;
  return `${piece.field} in ${place}, fetched ${fetched}, SHA-256 ${rawSha256}`;
}
