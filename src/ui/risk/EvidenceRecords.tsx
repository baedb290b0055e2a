// The records behind one reason: as many as the sentence says, each opening in Find, and the search itself in Splunk's own
// page. Where the number has changed since the score was made, that is said.
import { useState } from 'react';
import styled from 'styled-components';
import type { Evidence } from '../../core/risk/indicator';
import { readEvidenceRecords, type EvidenceRecords as Read } from '../../queries/risk/evidence';
import { evidenceSearch, MAX_EVIDENCE_RECORDS } from '../../queries/risk/riskSearches';
import { Answered } from '../Answered';
import { describeValue } from '../decisions/words';
import { Foreign } from '../Foreign';
import { MomentRange } from '../MomentRange';
import { Notice, PartialNotice } from '../Notice';
import { pageAddress, searchPageAddress } from '../pageAddress';
import { LinkButton, Mono, PlainList, Quiet, Row, Stack, Tag, TextLink, Unseen } from '../surfaces';
import { useAnswer } from '../useAnswer';
import { countOf, nameOfKind } from '../words';
import { useRiskTools } from './RiskContext';
import { signalWords } from './words';

/** Its parts go on in the next line as the words of a sentence do. */
const Line = styled(Row)`
  row-gap: 2px;
`;

/** One evidence of a reason, with a button that lists its records. */
export function EvidenceLine({ evidence, about }: { readonly evidence: Evidence; readonly about: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const { kind, mid, records, first, last, sources } = evidence;
  const what = `${countOf(records, 'record')} of kind ${nameOfKind(kind)}`;
  return (
    <Stack $gap={6}>
      <Line $gap={10}>
        <span>{what}</span>
        {mid !== undefined && (
          <Quiet>
            with <Mono>{describeValue(mid)}</Mono>
          </Quiet>
        )}
        {evidence.signal !== undefined && evidence.signal !== 'all' && (
          <Tag>{signalWords(evidence.signal)}</Tag>
        )}
        <Quiet>
          seen <MomentRange from={first} to={last} />
        </Quiet>
        <Quiet>
          from <Foreign>{sources.slice(0, 4).join(', ')}</Foreign>
          {sources.length > 4 && ` and ${countOf(sources.length - 4, 'more source')}`}
        </Quiet>
        <LinkButton type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Close' : 'Open'} the {records === 1 ? 'record' : 'records'}
          <Unseen>
            {' '}
            ({what}: {about.slice(0, 120)})
          </Unseen>
        </LinkButton>
      </Line>
      {isOpen && <Opened evidence={evidence} />}
    </Stack>
  );
}

function Opened({ evidence }: { readonly evidence: Evidence }) {
  const { client, tenant } = useRiskTools();
  const search = evidenceSearch(evidence);
  const { answer } = useAnswer(`evidence ${JSON.stringify(evidence)}`, (signal) =>
    readEvidenceRecords(client, evidence, signal),
  );
  if (search === undefined)
    return (
      <Notice weight="warning">
        <p>These records cannot be asked for exactly: their value holds a sign that no search can quote.</p>
      </Notice>
    );
  return (
    <Stack $gap={8}>
      <Answered answer={answer}>{(read) => <Listed read={read} counted={evidence.records} />}</Answered>
      <TextLink $isSmall href={searchPageAddress(search, tenant)}>
        The same search in Splunk
      </TextLink>
    </Stack>
  );
}

function Listed({ read, counted }: { readonly read: Read; readonly counted: number }) {
  const { cards, count, unreadable, warnings } = read;
  return (
    <Stack $gap={8}>
      <PartialNotice warnings={warnings} />
      {count !== undefined && count !== counted && (
        <Notice weight="warning">
          <p>
            There are {countOf(count, 'record')} now; the score counted {counted.toLocaleString('en')}.
            Records came or were withdrawn since; the next scoring counts anew.
          </p>
        </Notice>
      )}
      {unreadable > 0 && <Quiet>{countOf(unreadable, 'record')} could not be read.</Quiet>}
      <PlainList $gap={4}>
        {cards.map(({ recordKey, kind, source, name }) => (
          <li key={recordKey}>
            <Row>
              <Tag>{nameOfKind(kind)}</Tag>
              <TextLink href={pageAddress('find', { record: recordKey }, window.location.search)}>
                <Foreign>{name.slice(0, 200)}</Foreign>
              </TextLink>
              <Quiet>
                <Foreign>{source}</Foreign>
              </Quiet>
            </Row>
          </li>
        ))}
      </PlainList>
      {count !== undefined && count > cards.length && cards.length >= MAX_EVIDENCE_RECORDS && (
        <Quiet>
          The newest {MAX_EVIDENCE_RECORDS} are listed; the search below opens all{' '}
          {count.toLocaleString('en')}.
        </Quiet>
      )}
    </Stack>
  );
}
