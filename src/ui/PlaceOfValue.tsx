// Where one value stands in one record: the source's own words with the value marked, and what a citation needs.
import { custodyLine } from '../core/records/evidence';
import type { MinervaRecord, RecordIdentifier } from '../core/records/record';
import { CopyButton } from './CopyButton';
import { detailLine } from './detailWords';
import { Excerpt } from './Excerpt';
import { Foreign } from './Foreign';
import { Moment } from './Moment';
import { Mono, Quiet, QuietText } from './surfaces';
import { TakeApartButton } from './TakeApartButton';

/** One place of a value, with its excerpt, file and row, rule, certainty and hash. */
export function PlaceOfValue({
  record,
  place,
}: {
  readonly record: MinervaRecord;
  readonly place: RecordIdentifier;
}) {
  const text = record.texts[place.text];
  const { custody } = record;
  const details = detailLine(place.details);
  // A damaged record must not have the wrong words marked.
  const isMarked = text !== undefined && text.text.slice(place.start, place.end) === place.written;
  return (
    <div>
      {isMarked ? (
        <Excerpt text={text.text} span={place} />
      ) : (
        <QuietText>
          Written <Foreign>{place.written.slice(0, 400)}</Foreign>; the record’s text does not hold it where
          it says.
        </QuietText>
      )}
      {details !== '' && (
        <Quiet as="div">
          <Foreign>{details}</Foreign>
        </Quiet>
      )}
      <Quiet>
        {text && (
          <>
            <Foreign>{text.field}</Foreign>, <Foreign>{text.file}</Foreign>
            {text.row > 0 && ` row ${text.row.toLocaleString('en')}`}
            {' · '}
          </>
        )}
        rule <Foreign>{place.rule}</Foreign> · certainty {Math.round(place.confidence * 100)} % · fetched{' '}
        <Moment at={custody.fetchedAt} /> · SHA-256{' '}
        <Mono title={custody.rawSha256}>{custody.rawSha256.slice(0, 12)}…</Mono>{' '}
        {text && (
          <>
            <CopyButton
              value={custodyLine(record, text)}
              label="where it comes from, to cite it"
              text="Copy citation"
            />{' '}
            <TakeApartButton record={record} piece={text} />
          </>
        )}
      </Quiet>
    </div>
  );
}
