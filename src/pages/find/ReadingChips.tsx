import Chip from '@splunk/react-ui/Chip';
import { LinkButton, Quiet, Row } from '../../ui/surfaces';
import { nameOfType } from '../../ui/words';
import { describeReading, type Reading } from './readings';
import { Foreign } from '../../ui/Foreign';

interface ReadingChipsProps {
  readonly readings: readonly Reading[];
  readonly dropped: ReadonlySet<string>;
  readonly country: string | undefined;
  readonly onDrop: (id: string) => void;
  readonly onRestore: () => void;
}

/** Says how the words were read, and lets a person drop what was not meant. */
export function ReadingChips({ readings, dropped, country, onDrop, onRestore }: ReadingChipsProps) {
  const kept = readings.filter(({ id }) => !dropped.has(id));
  if (readings.length === 0) return null;
  const hasPhone = kept.some(
    (reading) => reading.kind === 'value' && reading.type === 'phone' && !reading.written.includes('+'),
  );
  return (
    <div>
      <Row role="group" aria-label="How your words were read">
        <Quiet>Read as</Quiet>
        {kept.map((reading) => (
          <Chip
            key={reading.id}
            appearance="outline"
            aria-label={`Do not search for ${describeReading(reading)}`}
            onRequestRemove={kept.length > 1 || dropped.size > 0 ? () => onDrop(reading.id) : undefined}
          >
            <Quiet>{reading.kind === 'value' ? nameOfType(reading.type) : 'name or mention'}</Quiet>{' '}
            <Foreign>{reading.kind === 'value' ? reading.value : reading.tokens.join(' ')}</Foreign>
          </Chip>
        ))}
        {kept.length === 0 && <Quiet>nothing: every reading was dropped.</Quiet>}
        {dropped.size > 0 && (
          <LinkButton type="button" onClick={onRestore}>
            Restore {dropped.size} dropped
          </LinkButton>
        )}
      </Row>
      {hasPhone && country !== undefined && (
        <Quiet>
          Numbers without a country code are read as numbers of {country} (your browser’s region); write +44 …
          to be exact.
        </Quiet>
      )}
    </div>
  );
}
