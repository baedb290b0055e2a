import Button from '@splunk/react-ui/Button';
import { isHub, type ChartRecord, type NodeId } from '../../core/chart/chart';
import type { SearchClient } from '../../queries/searchClient';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { pageAddress } from '../../ui/pageAddress';
import { GroupTitle, Mono, Quiet, Row, Stack, Tag, TextLink } from '../../ui/surfaces';
import { nameOfKind } from '../../ui/words';
import { nodeOf, reachOf } from './grow';
import { nameOfNode } from './nodeNames';
import type { ChartTools } from './useChart';
import { ValueFacts } from './ValueFacts';

interface NodePanelProps {
  readonly client: SearchClient;
  readonly node: NodeId;
  readonly tools: ChartTools;
}

/** One node: what it is, how much of it is shown, and what can be done. */
export function NodePanel({ client, node, tools }: NodePanelProps) {
  const { state, act, pick, grow, isBusy } = tools;
  const { record, value } = nodeOf(state.chart, node);
  const reach = reachOf(state.chart, node);
  const isPinned = state.chart.pinned.has(node);
  const left = reach.of - reach.shown;
  const label = value && isHub(value) ? 'Expand the hub anyway' : `Expand: ${Math.min(20, left)} more`;
  return (
    <Stack $gap={10}>
      {record && <RecordFacts record={record} />}
      {value && <ValueFacts key={value.mid} client={client} value={value} />}
      <div>
        <b>{reach.shown.toLocaleString('en')}</b> of {reach.of.toLocaleString('en')}{' '}
        {record ? 'values' : 'records'} shown
        <Quiet>{record ? ', strongest first' : ', newest first'}</Quiet>
      </div>
      <Row $gap={6}>
        {left > 0 && (
          <Button label={label} disabled={isBusy} appearance="primary" onClick={() => grow(node)} />
        )}
        <Button
          label="Hide"
          onClick={() => act({ kind: 'hide', node, name: nameOfNode(state.chart, node) })}
        />
        <Button
          label={isPinned ? 'Let go' : 'Pin'}
          onClick={() => act({ kind: 'pin', node, isPinned: !isPinned })}
        />
        <Button label="Path from here" onClick={() => pick({ from: node })} />
      </Row>
    </Stack>
  );
}

function RecordFacts({ record }: { readonly record: ChartRecord }) {
  return (
    <Stack $gap={6}>
      <GroupTitle>
        <Foreign>{record.name.slice(0, 300)}</Foreign>
      </GroupTitle>
      <Row $gap={8}>
        <Tag>{nameOfKind(record.kind)}</Tag>
        {record.isWithheld && (
          <Tag title="About a victim or a child, or not to be handed on">never exported</Tag>
        )}
        <Quiet>
          Source <Foreign>{record.source}</Foreign>
        </Quiet>
        <Quiet>
          Last seen <Moment at={record.seenAt} />
        </Quiet>
      </Row>
      <Quiet>
        {record.entity === undefined ? (
          'In no entity'
        ) : (
          <>
            Entity{' '}
            <TextLink href={pageAddress('entity', { entity: record.entity }, window.location.search)}>
              <Mono>{record.entity}</Mono>
            </TextLink>
          </>
        )}
      </Quiet>
      <TextLink href={pageAddress('find', { record: record.recordKey }, window.location.search)}>
        Open the record
      </TextLink>
    </Stack>
  );
}
