import Button from '@splunk/react-ui/Button';
import { HUB_ABOVE, isHub, type ChartRecord, type ChartValue, type NodeId } from '../../core/chart/chart';
import { readMid } from '../../core/identifiers/mid';
import { CopyButton } from '../../ui/CopyButton';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { GroupTitle, Mono, Quiet, QuietText, Row, Stack, Tag, TextLink } from '../../ui/surfaces';
import { countOf, nameOfKind, nameOfType, readableValue } from '../../ui/words';
import { nodeOf, reachOf } from './grow';
import { nameOfValue } from './names';
import { nameOfNode } from './nodeNames';
import type { ChartTools } from './useChart';

/** One node: what it is, how much of it is shown, and what can be done. */
export function NodePanel({ node, tools }: { readonly node: NodeId; readonly tools: ChartTools }) {
  const { state, act, pick, grow, isBusy } = tools;
  const { record, value } = nodeOf(state.chart, node);
  const reach = reachOf(state.chart, node);
  const isPinned = state.chart.pinned.has(node);
  const left = reach.of - reach.shown;
  const label = value && isHub(value) ? 'Expand the hub anyway' : `Expand: ${Math.min(20, left)} more`;
  return (
    <Stack $gap={10}>
      {record && <RecordFacts record={record} />}
      {value && <ValueFacts value={value} />}
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
            Entity <Mono>{record.entity}</Mono> (possibly related)
          </>
        )}
      </Quiet>
      <TextLink href={`find?record=${encodeURIComponent(record.recordKey)}`}>Open the record</TextLink>
    </Stack>
  );
}

function ValueFacts({ value }: { readonly value: ChartValue }) {
  const read = readMid(value.mid);
  const query = read && !read.isHashed ? `${read.type}:${readableValue(read.type, read.value)}` : undefined;
  return (
    <Stack $gap={6}>
      <GroupTitle>
        <Mono>{nameOfValue(value)}</Mono>
      </GroupTitle>
      {read?.isHashed === true && (
        <Quiet>
          This {nameOfType(read.type)} is indexed by its hash; the evidence of a line shows it as written.
        </Quiet>
      )}
      {isHub(value) && (
        <QuietText>
          A hub: {countOf(value.records, 'record')} carry it, more than {HUB_ABOVE}. A service, a platform or
          a public place more often than one person, so it joins nobody and is not expanded unless you ask.
        </QuietText>
      )}
      {query !== undefined && (
        <Row>
          <TextLink href={`find?q=${encodeURIComponent(query)}`}>Search this value</TextLink>
          <CopyButton value={readableValue(read?.type ?? '', read?.value ?? '')} label={nameOfValue(value)} />
        </Row>
      )}
    </Stack>
  );
}
