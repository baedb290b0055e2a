// Why there is a line: the record's own words with the value marked, and who stands at the other end of the value.
import Button from '@splunk/react-ui/Button';
import {
  recordNode,
  valueNode,
  type Chart,
  type ChartRecord,
  type NodeId,
  type ShownChart,
} from '../../core/chart/chart';
import type { Mid } from '../../core/brand';
import { readEntry } from '../../queries/find';
import type { SearchClient } from '../../queries/searchClient';
import { Foreign } from '../../ui/Foreign';
import { PartialNotice, ProblemNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { PlaceOfValue } from '../../ui/PlaceOfValue';
import { Skeleton } from '../../ui/Skeleton';
import {
  GroupTitle,
  LinkButton,
  Mono,
  PlainList,
  Quiet,
  QuietText,
  Stack,
  Tag,
  TextLink,
} from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf, nameOfKind } from '../../ui/words';
import { nodeOf } from './grow';
import { nameOfValue } from './names';
import type { Selection } from './selection';

const FIRST_PLACES = 3;
const FIRST_OTHERS = 10;

interface LineEvidenceProps {
  readonly client: SearchClient;
  readonly chart: Chart;
  readonly line: { readonly record: NodeId; readonly value: NodeId };
  readonly shown: ShownChart;
  readonly onPick: (selection: Partial<Selection>) => void;
}

/** Evidence of one line, from both ends. */
export function LineEvidence({ client, chart, line, shown, onPick }: LineEvidenceProps) {
  const { record } = nodeOf(chart, line.record);
  const { value } = nodeOf(chart, line.value);
  if (!record || !value) return null;
  const others = shown.lines
    .filter((other) => other.value === value && other.record !== record)
    .map((other) => other.record);
  const other = others[0];
  return (
    <Stack $gap={14}>
      <div>
        <Mono>{nameOfValue(value)}</Mono>
        <br />
        <Quiet>
          {countOf(value.records, 'record carries', 'records carry')} it; {others.length + 1} shown
        </Quiet>
      </div>
      <EvidenceOfEnd client={client} record={record} mid={value.mid} />
      {other && <EvidenceOfEnd key={other.recordKey} client={client} record={other} mid={value.mid} />}
      {others.length > 1 && (
        <div>
          <GroupTitle as="h3">Also on the chart with this value</GroupTitle>
          <PlainList $gap={4}>
            {others.slice(1, FIRST_OTHERS + 1).map((one) => (
              <li key={one.recordKey}>
                <LinkButton
                  type="button"
                  onClick={() =>
                    onPick({ line: { record: recordNode(one.recordKey), value: valueNode(value.mid) } })
                  }
                >
                  <Foreign>{one.name.slice(0, 120)}</Foreign>
                </LinkButton>
              </li>
            ))}
          </PlainList>
          {others.length > FIRST_OTHERS + 1 && (
            <Quiet>and {others.length - FIRST_OTHERS - 1} more in the table</Quiet>
          )}
        </div>
      )}
    </Stack>
  );
}

function EvidenceOfEnd({
  client,
  record,
  mid,
}: {
  readonly client: SearchClient;
  readonly record: ChartRecord;
  readonly mid: Mid;
}) {
  const { answer, again } = useAnswer(record.recordKey, (signal) =>
    readEntry(client, record.recordKey, signal),
  );
  const read = answer.state === 'ready' ? answer.value.record : undefined;
  const places = read?.identifiers.filter((identifier) => identifier.mid === mid) ?? [];
  return (
    <Stack $gap={6}>
      <div>
        <Tag>{nameOfKind(record.kind)}</Tag>{' '}
        <TextLink href={pageAddress('find', { record: record.recordKey }, window.location.search)}>
          <Foreign>{record.name.slice(0, 200)}</Foreign>
        </TextLink>
      </div>
      {answer.state === 'waiting' && <Skeleton bars={3} />}
      {answer.state === 'problem' && (
        <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
      )}
      {answer.state === 'ready' && <PartialNotice warnings={answer.value.warnings} />}
      {answer.state === 'ready' && places.length === 0 && (
        <QuietText>
          The newest sighting of this record no longer carries the value; an older one did.
        </QuietText>
      )}
      {read &&
        places
          .slice(0, FIRST_PLACES)
          .map((place) => (
            <PlaceOfValue key={`${place.text}:${place.start}:${place.rule}`} record={read} place={place} />
          ))}
      {places.length > FIRST_PLACES && (
        <Quiet>{countOf(places.length - FIRST_PLACES, 'more place')} in the record</Quiet>
      )}
    </Stack>
  );
}
