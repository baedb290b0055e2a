// Who else carries a value of this record. A value that very many carry is named, and points nowhere.
import Button from '@splunk/react-ui/Button';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { HUB_ABOVE } from '../../../core/graph/hubLimit';
import { readMid } from '../../../core/identifiers/mid';
import type { MinervaRecord } from '../../../core/records/record';
import { readShared, type SharedValue } from '../../../queries/find';
import { PartialNotice, ProblemNotice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import {
  GroupTitle,
  Mono,
  Panel,
  PanelTitle,
  PlainList,
  Quiet,
  QuietText,
  Row,
  Stack,
  Tag,
} from '../../../ui/surfaces';
import { useAnswer } from '../../../ui/useAnswer';
import { countOf, nameOfKind, nameOfType, readableValue } from '../../../ui/words';
import { useFindTools } from '../FindContext';
import { PlaceLink } from '../PlaceLink';
import { queryOfValue } from '../readings';
import { Foreign } from '../../../ui/Foreign';

const FIRST_OTHERS = 10;

const Group = styled(Stack)`
  padding-top: 10px;
  border-top: 1px solid ${variables.borderColorWeak};
`;

const Others = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
  gap: 8px;
  li {
    border: 1px solid ${variables.borderColorWeak};
    border-radius: 3px;
    padding: 6px 9px 7px;
    min-width: 0;
  }
`;

/** Other records that share a value, rarest value first. */
export function SharedPanel({ record }: { readonly record: MinervaRecord }) {
  const { client } = useFindTools();
  const { answer, again } = useAnswer(`${record.record_key} ${record.version}`, (signal) =>
    readShared(client, record, signal),
  );
  return (
    <Panel aria-labelledby="shared-title" aria-busy={answer.state === 'waiting'}>
      <PanelTitle as="h3" id="shared-title">
        Other records that share a value
      </PanelTitle>
      <Stack>
        <QuietText>
          A shared value is a lead, not a finding: numbers are handed on, addresses are lived at by many.
        </QuietText>
        {answer.state === 'waiting' && <Skeleton bars={4} />}
        {answer.state === 'problem' && (
          <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
        )}
        {answer.state === 'ready' && <PartialNotice warnings={answer.value.warnings} />}
        {answer.state === 'ready' && answer.value.values.length === 0 && (
          <p style={{ margin: 0 }} role="status">
            No other record in the sources loaded here carries one of its values. Other sources are unknown.
          </p>
        )}
        {answer.state === 'ready' && (
          <PlainList $gap={12}>
            {answer.value.values.map((shared) => (
              <li key={shared.mid}>
                <SharedGroup record={record} shared={shared} />
              </li>
            ))}
          </PlainList>
        )}
      </Stack>
    </Panel>
  );
}

function SharedGroup({ record, shared }: { readonly record: MinervaRecord; readonly shared: SharedValue }) {
  const { place } = useFindTools();
  const { type, value } = nameOfValue(record, shared);
  const others = shared.records - 1;
  const shown = shared.others.slice(0, FIRST_OTHERS);
  return (
    <Group $gap={6}>
      <Row $gap={8}>
        <Quiet>{nameOfType(type)}</Quiet>
        <GroupTitle as="h4">
          <Mono>{readableValue(type, value).slice(0, 300)}</Mono>
        </GroupTitle>
        <Quiet>
          {shared.isTooCommon
            ? `shared by ${countOf(shared.records, 'record')}: too common to point anywhere`
            : `also in ${countOf(others, 'other record')}`}
        </Quiet>
      </Row>
      {!shared.isTooCommon && (
        <Others>
          {shown.map(({ recordKey, kind, source, name }) => (
            <li key={recordKey}>
              <PlaceLink to={{ query: place.query, record: recordKey }}>
                <Foreign>{name.slice(0, 160)}</Foreign>
              </PlaceLink>
              <Row $gap={6}>
                <Tag>{nameOfKind(kind)}</Tag>
                <Quiet>
                  <Foreign>{source}</Foreign>
                </Quiet>
              </Row>
            </li>
          ))}
        </Others>
      )}
      {(shared.isTooCommon || shown.length < others) && (
        <Row>
          <PlaceLink to={{ query: queryOfValue(type, value), record: undefined }} size="small">
            {shared.isTooCommon
              ? 'Search this value anyway'
              : `Show all ${shared.records.toLocaleString('en')}`}
          </PlaceLink>
          {shared.isTooCommon && (
            <Quiet>
              More than {HUB_ABOVE} records: a service, a platform or a public place, more often than one
              person.
            </Quiet>
          )}
        </Row>
      )}
    </Group>
  );
}

/** The readable value; a value that is only indexed as a hash is read from the record itself. */
function nameOfValue(
  record: MinervaRecord,
  { mid }: SharedValue,
): { readonly type: string; readonly value: string } {
  const identifier = record.identifiers.find((candidate) => candidate.mid === mid);
  const read = readMid(mid);
  return { type: identifier?.type ?? read?.type ?? '', value: identifier?.value ?? read?.value ?? mid };
}
