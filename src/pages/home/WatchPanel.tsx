import type { FiredAlert } from '../../queries/home/links';
import { watchedValues } from '../../queries/home/homeSearches';
import { Answered } from '../../ui/Answered';
import { Foreign } from '../../ui/Foreign';
import { PlainList, Panel, PanelTitle, Quiet, Stack } from '../../ui/surfaces';
import type { Answer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import { Behind } from './Behind';
import type { Evidence } from './evidence';

const watchedRows: Evidence = {
  search: watchedValues,
  none: 'Nothing is watched any more.',
  columns: [
    { field: 'identifier_type', head: 'Kind', kind: 'text' },
    { field: 'identifier_value', head: 'Identifier', kind: 'identifier' },
    { field: 'note', head: 'Why', kind: 'text' },
    { field: 'author', head: 'Asked by', kind: 'text' },
    { field: 'created', head: 'Since', kind: 'time' },
  ],
};

interface WatchPanelProps {
  readonly watched: Answer<number | undefined>;
  readonly alerts: Answer<readonly FiredAlert[]>;
}

/** Watched identifiers, and alerts that fired. */
export function WatchPanel({ watched, alerts }: WatchPanelProps) {
  return (
    <Panel aria-labelledby="home-watched">
      <PanelTitle id="home-watched">Watched identifiers and alerts</PanelTitle>
      <Stack>
        <Answered answer={watched} bars={1}>
          {(count) =>
            count === undefined ? (
              <Quiet>How many identifiers are watched is unknown.</Quiet>
            ) : count === 0 ? (
              <Quiet>No identifier is watched.</Quiet>
            ) : (
              <Behind label={`${countOf(count, 'identifier')} watched.`} evidence={watchedRows} />
            )
          }
        </Answered>
        <Alerts alerts={alerts} />
      </Stack>
    </Panel>
  );
}

function Alerts({ alerts }: { readonly alerts: Answer<readonly FiredAlert[]> }) {
  if (alerts.state === 'waiting') return <Quiet>Looking for alerts …</Quiet>;
  if (alerts.state === 'problem')
    return <Quiet>Whether an alert fired is unknown: {alerts.problem.message}</Quiet>;
  const fired = alerts.value.filter(({ times }) => times > 0);
  if (fired.length === 0)
    return <Quiet>Splunk remembers no alert that fired here; older ones may have been forgotten.</Quiet>;
  return (
    <PlainList $gap={4}>
      {fired.map(({ name, times }) => (
        <li key={name}>
          <Foreign>{name}</Foreign>: fired {countOf(times, 'time')}
        </li>
      ))}
    </PlainList>
  );
}
