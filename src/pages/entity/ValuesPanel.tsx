// Every value the records carry: on how many, since when, whether it joins them, and the source's own words for it.
import { Fragment, useState } from 'react';
import styled from 'styled-components';
import type { CarriedValue } from '../../core/entity/entitySummary';
import type { MinervaRecord } from '../../core/records/record';
import type { ValueExtent, ValueRefusal } from '../../queries/entity/entity';
import { DataTable, TableScroll } from '../../ui/DataTable';
import { DecideButton } from '../../ui/decisions/DecideButton';
import { Foreign } from '../../ui/Foreign';
import { MomentRange } from '../../ui/MomentRange';
import { ProblemNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { PlaceOfValue } from '../../ui/PlaceOfValue';
import { wordsOfRefusal } from '../../ui/refusalWords';
import {
  GroupTitle,
  LinkButton,
  Mono,
  Panel,
  PanelTitle,
  PlainList,
  Quiet,
  QuietText,
  Row,
  Stack,
  Tag,
  TextLink,
  Unseen,
} from '../../ui/surfaces';
import { countOf, nameOfType, readableValue } from '../../ui/words';
import { useEntity } from './EntityContext';

const FIRST_VALUES = 12; // what joins comes first; a long tail of values on one record says little
const FIRST_PLACES = 6;
const Opened = styled.td`
  padding-inline-start: 20px !important;
`;

/** The table of values. */
export function ValuesPanel() {
  const { summary, read, facts } = useEntity();
  const joining = new Set<string>(read.members.flatMap(({ joinedBy }) => joinedBy));
  const [isWhole, setIsWhole] = useState(false);
  const sorted = [...summary.values].sort(
    (left, right) => Number(joining.has(right.mid)) - Number(joining.has(left.mid)),
  );
  const shown = isWhole ? sorted : sorted.slice(0, FIRST_VALUES);
  return (
    <Panel aria-labelledby="values-title">
      <PanelTitle id="values-title">Values</PanelTitle>
      <Stack>
        {facts.state === 'problem' && <ProblemNotice problem={facts.problem} />}
        {sorted.length === 0 ? (
          <QuietText>Its records carry no identifier; something else holds them together.</QuietText>
        ) : (
          <TableScroll>
            <DataTable>
              <caption>
                <Unseen>Values of the entity</Unseen>
              </caption>
              <thead>
                <tr>
                  <th scope="col">Value</th>
                  <th scope="col">In this entity</th>
                  <th scope="col">Anywhere</th>
                  <th scope="col">Joins</th>
                  <th scope="col">Evidence</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((value) => (
                  <ValueRows key={value.mid} value={value} joins={joining.has(value.mid)} />
                ))}
              </tbody>
            </DataTable>
          </TableScroll>
        )}
        {shown.length < sorted.length && (
          <LinkButton type="button" onClick={() => setIsWhole(true)}>
            Show all {sorted.length.toLocaleString('en')} values
          </LinkButton>
        )}
      </Stack>
    </Panel>
  );
}

function ValueRows({ value, joins }: { readonly value: CarriedValue; readonly joins: boolean }) {
  const { summary, facts } = useEntity();
  const [isOpen, setIsOpen] = useState(false);
  const known = facts.state === 'ready' ? facts.value : undefined;
  const extent = known?.extents.get(value.mid);
  const refusal = known?.refusals.get(value.mid);
  const written = readableValue(value.type, value.value);
  const about = `${nameOfType(value.type)} ${written.slice(0, 200)}`;
  return (
    <Fragment>
      <tr>
        <td>
          <Quiet>{nameOfType(value.type)}</Quiet>{' '}
          <TextLink href={pageAddress('find', { q: `${value.type}:${written}` }, window.location.search)}>
            <Mono>{written.slice(0, 200)}</Mono>
          </TextLink>
          {value.hiddenIn > 0 && (
            <>
              {' '}
              <Tag>hidden in {countOf(value.hiddenIn, 'record')}</Tag>
            </>
          )}
        </td>
        <td>
          {value.recordKeys.length.toLocaleString('en')} of {countOf(summary.records, 'record')}
        </td>
        <td>{extent === undefined ? <Quiet>–</Quiet> : <Reach extent={extent} />}</td>
        <td>
          <Stack $gap={2}>
            <Verdict joins={joins} refusal={refusal} isShared={(extent?.records ?? 0) > 1} />
            <Row>
              {joins ? (
                <DecideButton
                  label="Let it join nobody"
                  about={about}
                  what={{ kind: 'distrust', records: [], mid: value.mid }}
                />
              ) : (
                (extent?.records ?? 0) > 1 && (
                  <DecideButton
                    label="Let it join"
                    about={about}
                    what={{ kind: 'trust', records: [], mid: value.mid }}
                  />
                )
              )}
            </Row>
          </Stack>
        </td>
        <td>
          <LinkButton type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? 'Close' : 'Where it stands'}
            <Unseen> ({about})</Unseen>
          </LinkButton>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <Opened colSpan={5}>
            <Places value={value} />
          </Opened>
        </tr>
      )}
    </Fragment>
  );
}

function Reach({ extent: { records, firstSeen, lastSeen } }: { readonly extent: ValueExtent }) {
  return (
    <Stack $gap={0}>
      <span>{countOf(records, 'record')}</span>
      {firstSeen !== undefined && lastSeen !== undefined && (
        <Quiet>
          <MomentRange from={firstSeen} to={lastSeen} />
        </Quiet>
      )}
    </Stack>
  );
}

interface VerdictProps {
  readonly joins: boolean;
  readonly refusal: ValueRefusal | undefined;
  readonly isShared: boolean;
}

function Verdict({ joins, refusal, isShared }: VerdictProps) {
  if (joins)
    return (
      <Row>
        <Tag>joins</Tag>
      </Row>
    );
  if (refusal !== undefined)
    return (
      <>
        <Row>
          <Tag>{wordsOfRefusal(refusal.verdict)}</Tag>
        </Row>
        <Quiet>
          <Foreign>{refusal.reason}</Foreign>
        </Quiet>
      </>
    );
  return <Quiet>{isShared ? 'joins nobody here' : 'on one record only'}</Quiet>;
}

function Places({ value }: { readonly value: CarriedValue }) {
  const { recordOf, nameOf } = useEntity();
  const [isWhole, setIsWhole] = useState(false);
  const keys = isWhole ? value.recordKeys : value.recordKeys.slice(0, FIRST_PLACES);
  return (
    <Stack>
      <PlainList>
        {keys.map((key) => {
          const record = recordOf.get(key);
          return (
            <li key={key}>
              <GroupTitle as="h4">
                <TextLink href={pageAddress('find', { record: key }, window.location.search)}>
                  <Foreign>{nameOf(key).slice(0, 200)}</Foreign>
                </TextLink>
              </GroupTitle>
              {record !== undefined && <PlacesIn record={record} value={value} />}
            </li>
          );
        })}
      </PlainList>
      {keys.length < value.recordKeys.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          Show all {value.recordKeys.length.toLocaleString('en')} records
        </LinkButton>
      )}
    </Stack>
  );
}

function PlacesIn({ record, value }: { readonly record: MinervaRecord; readonly value: CarriedValue }) {
  const places = record.identifiers.filter(({ mid }) => mid === value.mid);
  return (
    <Stack $gap={6}>
      {places.slice(0, 3).map((place, at) => (
        <PlaceOfValue key={at} record={record} place={place} />
      ))}
      {places.length > 3 && <Quiet>and at {countOf(places.length - 3, 'other place')} of the record</Quiet>}
    </Stack>
  );
}
