// The evidence of a record: for every identifier the text around it, and where that text came from.
import type { MinervaRecord, RecordIdentifier, RecordText } from './record';

export interface Evidence {
  readonly identifier: RecordIdentifier;
  readonly piece: RecordText;
  /** Text before the match, cut to `contextCharacters`, beginning with an ellipsis where it was cut. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** Where to check it: field, file, row, fetch time in UTC, hash of the raw bytes. */
  readonly custodyLine: string;
}

const DEFAULT_CONTEXT = 160; // about two lines of a card on either side
const ellipsis = '…';

/**
 * Evidence for each identifier of a record, in the order of the record.
 *
 * @param record - as read back from Splunk; an identifier whose span lies outside its text (a damaged record) is
 *   left out.
 * @param contextCharacters - how much text to show on either side of the match.
 */
export function evidenceOf(record: MinervaRecord, contextCharacters = DEFAULT_CONTEXT): readonly Evidence[] {
  return record.identifiers.flatMap((identifier) => {
    const piece = record.texts[identifier.text];
    if (piece === undefined) return [];
    const { start, end } = identifier;
    if (piece.text.slice(start, end) !== identifier.written || end <= start) return [];
    return [
      {
        identifier,
        piece,
        before: lastOf(piece.text.slice(0, start), contextCharacters),
        match: identifier.written,
        after: firstOf(piece.text.slice(end), contextCharacters),
        custodyLine: custodyLine(record, piece),
      },
    ];
  });
}

/**
 * One line that says where a piece of text came from, so that a third party can check it.
 *
 * @returns field, file and row of the piece; time of the fetch in UTC; first characters of the SHA-256.
 */
export function custodyLine(record: MinervaRecord, piece: RecordText): string {
  const { fetchedAt, rawSha256 } = record.custody;
  const place = piece.row > 0 ? `${piece.file}, row ${piece.row}` : piece.file;
  const time = new Date(fetchedAt * 1000);
  const fetched = Number.isNaN(time.getTime()) ? 'at an unknown time' : `${time.toISOString().slice(0, 19)}Z`;
  return `${piece.field} in ${place}, fetched ${fetched}, SHA-256 ${rawSha256}`;
}

function lastOf(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return ellipsis + whole(text.slice(-characters), 'start');
}

function firstOf(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return whole(text.slice(0, characters), 'end') + ellipsis;
}

/** Half a surrogate pair at the cut would show as a broken sign. */
function whole(text: string, edge: 'start' | 'end'): string {
  return edge === 'start' ? text.replace(/^[\udc00-\udfff]/, '') : text.replace(/[\ud800-\udbff]$/, '');
}
