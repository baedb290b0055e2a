import { readHistory, type PastChange } from '../../queries/entity/entity';
import { Answered } from '../../ui/Answered';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { Panel, PanelTitle, PlainList, Quiet, QuietText, Row, Stack, Tag } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { useEntity } from './EntityContext';
import { EntityLink } from './EntityLink';

/** What became of the entity, newest first. */
export function HistoryPanel() {
  const { client, entity } = useEntity();
  const { answer } = useAnswer(`history ${entity}`, (signal) => readHistory(client, entity, signal));
  return (
    <Panel aria-labelledby="history-title">
      <PanelTitle id="history-title">History</PanelTitle>
      <Answered answer={answer}>{(changes) => <HistoryList changes={changes} entity={entity} />}</Answered>
    </Panel>
  );
}

interface HistoryListProps {
  readonly changes: readonly PastChange[];
  /** The entity looked at; others are links. */
  readonly entity: string;
}

/** Changes as a list. */
export function HistoryList({ changes, entity }: HistoryListProps) {
  if (changes.length === 0) return <QuietText>Linking has left no word about it.</QuietText>;
  return (
    <PlainList $gap={8}>
      {changes.map((change, at) => (
        <li key={at}>
          <Stack $gap={0}>
            <Row>
              <Tag>{change.change}</Tag>
              {change.entity !== entity && <EntityLink entity={change.entity} />}
              {change.at === undefined ? <Quiet>at an unknown time</Quiet> : <Moment at={change.at} />}
            </Row>
            <span>
              <Foreign>{change.reason}</Foreign>
            </span>
            {change.from.some((from) => from !== entity) && (
              <Row>
                <Quiet>Came together with</Quiet>
                {change.from
                  .filter((from) => from !== entity)
                  .map((from) => (
                    <EntityLink key={from} entity={from} />
                  ))}
              </Row>
            )}
          </Stack>
        </li>
      ))}
    </PlainList>
  );
}
