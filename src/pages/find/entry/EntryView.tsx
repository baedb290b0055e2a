// One record, opened: what it says, where each value stands in the source's own words, and who else carries it.
import { useEffect, useRef, type ReactNode } from 'react';
import Button from '@splunk/react-ui/Button';
import styled from 'styled-components';
import type { MinervaRecord } from '../../../core/records/record';
import { readEntityOf, readEntry } from '../../../queries/find';
import { CopyButton } from '../../../ui/CopyButton';
import { Moment } from '../../../ui/Moment';
import { Notice, PartialNotice, ProblemNotice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { pageAddress } from '../../../ui/pageAddress';
import { Mono, PageTitle, Panel, Quiet, Row, Stack, Tag, TextLink } from '../../../ui/surfaces';
import { useAnswer } from '../../../ui/useAnswer';
import { countOf, nameOfKind } from '../../../ui/words';
import { useFindTools } from '../FindContext';
import { ChartLink } from '../ChartLink';
import { PlaceLink } from '../PlaceLink';
import { CustodyPanel } from './CustodyPanel';
import { EvidencePanel } from './EvidencePanel';
import { FactsPanel } from './FactsPanel';
import { SharedPanel } from './SharedPanel';
import { TextsPanel } from './TextsPanel';
import { Foreign } from '../../../ui/Foreign';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(280px, 3fr);
  gap: 14px;
  align-items: start;
  @media (max-width: 940px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

/** Reads the record named in the address and shows it; `Esc` and the link above it lead back. */
export function EntryView({ recordKey }: { readonly recordKey: string }) {
  const { client } = useFindTools();
  const { answer, again, cancel } = useAnswer(recordKey, (signal) => readEntry(client, recordKey, signal));
  if (answer.state === 'waiting') {
    return (
      <Frame
        title="Opening the record …"
        recordKey={recordKey}
        actions={<Button label="Cancel" onClick={cancel} />}
      >
        <Panel aria-busy="true">
          <Skeleton bars={12} />
        </Panel>
      </Frame>
    );
  }
  if (answer.state === 'problem') {
    return (
      <Frame title="The record could not be opened" recordKey={recordKey}>
        <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
      </Frame>
    );
  }
  const { record, warnings } = answer.value;
  if (record === undefined) {
    return (
      <Frame title="No such record" recordKey={recordKey}>
        <PartialNotice warnings={warnings} />
        <Notice weight="note">
          <p>
            No record with the key <Mono>{recordKey.slice(0, 200)}</Mono> can be read. It may have been kept
            only for a limited time, or you may not be allowed to see its source.
          </p>
        </Notice>
      </Frame>
    );
  }
  return (
    <Frame
      title={record.name === '' ? record.record_key : record.name}
      recordKey={recordKey}
      lead={<EntryLead record={record} />}
    >
      <PartialNotice warnings={warnings} />
      <EntryBody record={record} />
    </Frame>
  );
}

function EntryBody({ record }: { readonly record: MinervaRecord }) {
  return (
    <Columns>
      <Stack $gap={14}>
        <EvidencePanel record={record} />
        <SharedPanel record={record} />
        <TextsPanel record={record} />
      </Stack>
      <Stack $gap={14}>
        <FactsPanel record={record} />
        <CustodyPanel record={record} />
      </Stack>
    </Columns>
  );
}

function EntryLead({ record }: { readonly record: MinervaRecord }) {
  return (
    <Row $gap={10}>
      <Tag>{nameOfKind(record.kind)}</Tag>
      <Tag>{record.marking.tlp}</Tag>
      <Quiet>
        Source <Foreign>{record.source}</Foreign>
      </Quiet>
      <Quiet>
        Last seen <Moment at={record.seen_at} />
      </Quiet>
      <Quiet>
        Key <Mono>{record.record_key}</Mono> <CopyButton value={record.record_key} label="record key" />
      </Quiet>
      <ChartLink start={{ record: record.record_key }} />
      <EntityOf recordKey={record.record_key} />
    </Row>
  );
}

/** Leads to the entity; where it cannot be read the rest of the record is none the worse. */
function EntityOf({ recordKey }: { readonly recordKey: string }) {
  const { client } = useFindTools();
  const { answer } = useAnswer(`entity of ${recordKey}`, (signal) => readEntityOf(client, recordKey, signal));
  if (answer.state !== 'ready' || answer.value === undefined) return null;
  const { entity, members } = answer.value;
  return (
    <TextLink $isSmall href={pageAddress('entity', { entity }, window.location.search)}>
      {members === undefined ? 'Open its entity' : `Open its entity of ${countOf(members, 'record')}`}
    </TextLink>
  );
}

interface FrameProps {
  readonly title: string;
  readonly recordKey: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Heading and way back; the heading takes the focus when a record is opened, so that it is read out first. */
function Frame({ title, recordKey, lead, actions, children }: FrameProps) {
  const { place } = useFindTools();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.closest('main')?.scrollIntoView({ block: 'start' });
  }, [recordKey]);
  return (
    <Stack $gap={14} as="article" aria-labelledby="entry-title">
      <div>
        <Row>
          <PlaceLink to={{ query: place.query, record: undefined }}>
            {place.query === '' ? (
              '← Back to search'
            ) : (
              <>
                ← Back to results for <Foreign>{place.query.slice(0, 80)}</Foreign>
              </>
            )}
          </PlaceLink>
          {actions}
        </Row>
        <PageTitle id="entry-title" as="h2" ref={heading} tabIndex={-1} style={{ margin: '8px 0 6px' }}>
          <Foreign>{title.slice(0, 400)}</Foreign>
        </PageTitle>
        {lead}
      </div>
      {children}
    </Stack>
  );
}
