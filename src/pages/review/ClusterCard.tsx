// The records of a group side by side, and what comparing each pair found.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { MinervaRecord } from '../../core/records/record';
import { readRecordsByKey } from '../../queries/entity/entity';
import { Answered } from '../../ui/Answered';
import { oddsInWords, Waterfall } from '../../ui/evidence/Waterfall';
import { Excerpt } from '../../ui/Excerpt';
import { FactList } from '../../ui/FactList';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { PartialNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { GroupTitle, Mono, Panel, PanelTitle, Quiet, Row, Stack, Tag, TextLink } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { nameOfKind, nameOfType, readableKey, readableValue } from '../../ui/words';
import type { Cluster } from './QueueView';
import { useReviewTools } from './ReviewContext';

const Side = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(280px, 1fr));
  gap: 14px;
  align-items: start;
`;
const Card = styled(Panel)<{ $isOut: boolean }>`
  border-color: ${({ $isOut }) => ($isOut ? variables.borderColorWeak : variables.borderColorStrong)};
  border-style: ${({ $isOut }) => ($isOut ? 'dashed' : 'solid')};
`;

interface ClusterCardProps {
  readonly cluster: Cluster;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (recordKey: string) => void;
}

/** The whole group. */
export function ClusterCard({ cluster, ticked, onTick }: ClusterCardProps) {
  const { client } = useReviewTools();
  const { answer } = useAnswer(`records ${cluster.id}`, (signal) =>
    readRecordsByKey(client, cluster.records, signal),
  );
  return (
    <Answered answer={answer} bars={8}>
      {({ records, warnings }) => {
        const recordOf = new Map(records.map((record) => [record.record_key, record]));
        const nameOf = (key: string): string => recordOf.get(key)?.name ?? key;
        return (
          <Stack $gap={14}>
            <PartialNotice warnings={warnings} />
            <Side>
              {cluster.records.map((key, at) => (
                <RecordCard
                  key={key}
                  number={at + 1}
                  sameAs={cluster.sides.indexOf(cluster.sides[at] ?? key) + 1}
                  recordKey={key}
                  record={recordOf.get(key)}
                  isTicked={ticked.has(key)}
                  onTick={() => onTick(key)}
                />
              ))}
            </Side>
            <Pairs cluster={cluster} nameOf={nameOf} />
          </Stack>
        );
      }}
    </Answered>
  );
}

interface RecordCardProps {
  /** Its key: 1 for the first. */
  readonly number: number;
  /** Number of the first record that was decided before to be the same; its own where there is none. */
  readonly sameAs: number;
  readonly recordKey: string;
  readonly record: MinervaRecord | undefined;
  readonly isTicked: boolean;
  readonly onTick: () => void;
}

const FIRST_VALUES = 12;
const FIRST_ATTRIBUTES = 14;

function RecordCard({ number, sameAs, recordKey, record, isTicked, onTick }: RecordCardProps) {
  const name = record?.name ?? recordKey;
  const text = record?.texts[0]?.text ?? '';
  return (
    <Card $isOut={!isTicked} aria-label={name.slice(0, 200)}>
      <Stack $gap={8}>
        <Row>
          <label>
            <input type="checkbox" checked={isTicked} onChange={onTick} />{' '}
            <b>
              <Foreign>{name.slice(0, 200)}</Foreign>
            </b>
          </label>
          <Quiet>
            key {number}
            {sameAs !== number && `, decided to be the same as ${sameAs}`}
          </Quiet>
          {record !== undefined && <Tag>{nameOfKind(record.kind)}</Tag>}
        </Row>
        <Quiet>
          <TextLink $isSmall href={pageAddress('find', { record: recordKey }, window.location.search)}>
            <Mono>{recordKey}</Mono>
          </TextLink>
          {record !== undefined && (
            <>
              , seen <Moment at={record.seen_at} />
            </>
          )}
        </Quiet>
        {record === undefined ? (
          <Quiet>The record could not be read: withdrawn, aged out, or not yours to see.</Quiet>
        ) : (
          <>
            <FactList facts={factsOf(record)} />
            {text !== '' && <Excerpt text={text} reach={240} />}
          </>
        )}
      </Stack>
    </Card>
  );
}

function factsOf(record: MinervaRecord) {
  const attributes = Object.entries(record.attributes).slice(0, FIRST_ATTRIBUTES);
  const values = [...new Map(record.identifiers.map((one) => [one.mid, one])).values()];
  return [
    ...attributes.map(([key, value]) => ({
      term: readableKey(key),
      value: <Foreign>{textOf(value).slice(0, 300)}</Foreign>,
    })),
    ...values.slice(0, FIRST_VALUES).map(({ type, value }) => ({
      term: nameOfType(type),
      value: <Mono>{readableValue(type, value).slice(0, 120)}</Mono>,
    })),
    ...(values.length > FIRST_VALUES
      ? [{ term: '', value: `and ${values.length - FIRST_VALUES} more values` }]
      : []),
  ];
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return (value as readonly unknown[]).map(textOf).join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

interface PairsProps {
  readonly cluster: Cluster;
  readonly nameOf: (recordKey: string) => string;
}

/** The strongest pair is open; the others are one press away. */
function Pairs({ cluster, nameOf }: PairsProps) {
  const [openId, setOpenId] = useState(cluster.pairs[0]?.id);
  const open = cluster.pairs.find(({ id }) => id === openId) ?? cluster.pairs[0];
  if (open === undefined) return null;
  const [left, right] = open.records.map(nameOf);
  const sides = [left ?? '', right ?? ''] as const;
  return (
    <Panel aria-labelledby="pair-title">
      <PanelTitle id="pair-title">What speaks for and against</PanelTitle>
      <Stack>
        {cluster.pairs.length > 1 && (
          <Row>
            <label htmlFor="pair-choice">Pair</label>
            <select id="pair-choice" value={open.id} onChange={(event) => setOpenId(event.target.value)}>
              {cluster.pairs.map(({ id, records }) => (
                <option key={id} value={id}>
                  {records.map((key) => nameOf(key).slice(0, 60)).join(' and ')}
                </option>
              ))}
            </select>
          </Row>
        )}
        <GroupTitle>
          <Foreign>{`${sides[0].slice(0, 100)} and ${sides[1].slice(0, 100)}: ${open.level}`}</Foreign>
        </GroupTitle>
        {open.why.length === 0 ? (
          <Quiet>The steps of this comparison could not be read.</Quiet>
        ) : (
          <Waterfall
            caption={`Comparison of ${sides[0]} and ${sides[1]}`}
            steps={open.why}
            sides={sides}
            meaning={oddsInWords}
          />
        )}
        {open.method !== '' && <Quiet>Weights {open.method}</Quiet>}
      </Stack>
    </Panel>
  );
}
