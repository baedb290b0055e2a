import { Panel, PanelTitle, QuietText, Stack } from '../../ui/surfaces';
import { describeReading, type Reading } from './readings';
import { Foreign } from '../../ui/Foreign';

/** An empty answer is the most dangerous one: it says what was asked, and what it does not mean. */
export function NothingFound({ readings }: { readonly readings: readonly Reading[] }) {
  return (
    <Panel aria-labelledby="nothing-found">
      <Stack>
        <PanelTitle id="nothing-found" style={{ margin: 0 }}>
          <span role="status">No record found</span>
        </PanelTitle>
        <div>
          Searched for
          <ul style={{ margin: '4px 0 0' }}>
            {readings.map((reading) => (
              <li key={reading.id}>
                <Foreign>{describeReading(reading)}</Foreign>
              </li>
            ))}
          </ul>
        </div>
        <QuietText>
          This means only that none of the sources loaded here mentions it in this form. What was not loaded
          is unknown: an empty answer never means that somebody or something is harmless.
        </QuietText>
        <QuietText>
          Try another spelling, fewer words, the country code of a phone number, or the domain instead of the
          whole web address.
        </QuietText>
      </Stack>
    </Panel>
  );
}
