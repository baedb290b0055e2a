import Chip from '@splunk/react-ui/Chip';
import { Foreign } from '../../ui/Foreign';
import { LinkButton, Quiet, Row } from '../../ui/surfaces';
import { describeReading, kindOfReading, textOfReading, type Reading } from './readings';

interface ReadingChipsProps {
  readonly readings: readonly Reading[];
  /** Ids of readings that are not searched. */
  readonly dropped: ReadonlySet<string>;
  readonly country: string | undefined;
  readonly onDrop: (id: string) => void;
  readonly onAdd: (id: string) => void;
}

/** Says how the words were read, and lets a person leave out or add what was or was not meant. */
export function ReadingChips({ readings, dropped, country, onDrop, onAdd }: ReadingChipsProps) {
  if (readings.length === 0) return null;
  const kept = readings.filter(({ id }) => !dropped.has(id));
  const left = readings.filter(({ id }) => dropped.has(id));
  const hasNationalNumber = kept.some(
    (reading) => reading.kind === 'value' && reading.type === 'phone' && !reading.written.includes('+'),
  );
  return (
    <div>
      <Row role="group" aria-label="How your words were read">
        <Quiet>Read as</Quiet>
        {kept.map((reading) => (
          <ReadingChip key={reading.id} reading={reading} onDrop={readings.length > 1 ? onDrop : undefined} />
        ))}
        {kept.length === 0 && <Quiet>nothing: every reading was left out.</Quiet>}
        {left.length > 0 && <Quiet>not searched:</Quiet>}
        {left.map((reading) => (
          <LinkButton key={reading.id} type="button" onClick={() => onAdd(reading.id)}>
            + {kindOfReading(reading)} <Foreign>{textOfReading(reading).slice(0, 80)}</Foreign>
          </LinkButton>
        ))}
      </Row>
      {hasNationalNumber && country !== undefined && (
        <Quiet>
          Numbers without a country code are read as numbers of {country} (your browser’s region); write +44 …
          to be exact.
        </Quiet>
      )}
    </div>
  );
}

interface ReadingChipProps {
  readonly reading: Reading;
  readonly onDrop: ((id: string) => void) | undefined;
}

function ReadingChip({ reading, onDrop }: ReadingChipProps) {
  const removal =
    onDrop === undefined
      ? {}
      : {
          onRequestRemove: () => onDrop(reading.id),
          'aria-label': `Do not search for ${describeReading(reading)}`,
        };
  return (
    <Chip appearance="outline" {...removal}>
      <Quiet>{kindOfReading(reading)}</Quiet> <Foreign>{textOfReading(reading).slice(0, 120)}</Foreign>
    </Chip>
  );
}
