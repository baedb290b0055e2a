// The reasons of a score: points, the sentence, and the records behind it.
import { useState, type ReactNode } from 'react';
import styled from 'styled-components';
import type { Reason } from '../../core/risk/score';
import { Foreign } from '../Foreign';
import { Moment } from '../Moment';
import { LinkButton, PlainList, Quiet, Row, Stack, Tag, TextLink } from '../surfaces';
import { pageAddress } from '../pageAddress';
import { EvidenceLine } from './EvidenceRecords';
import { signedPoints } from './words';

const FIRST_EVIDENCE = 3;

/** A long sentence breaks beside its points, not below them. */
const Sentence = styled(Row)`
  flex-wrap: nowrap;
  align-items: baseline;
`;

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  /** What a person can say about a reason. */
  readonly actions?: (reason: Reason) => ReactNode;
}

/** The list, in the order given. */
export function ReasonList({ reasons, actions }: ReasonListProps) {
  return (
    <PlainList $gap={14}>
      {reasons.map((reason) => (
        <li key={reason.indicator}>
          <ReasonLine reason={reason} actions={actions?.(reason)} />
        </li>
      ))}
    </PlainList>
  );
}

function ReasonLine({ reason, actions }: { readonly reason: Reason; readonly actions: ReactNode }) {
  const [isWhole, setIsWhole] = useState(false);
  const { indicator, sentence, points, strength, halvings, newest, evidence } = reason;
  const shown = isWhole ? evidence : evidence.slice(0, FIRST_EVIDENCE);
  return (
    <Stack $gap={4}>
      <Sentence>
        <Tag>{signedPoints(points)}</Tag>
        <span>
          <Foreign>{sentence}</Foreign>
        </span>
      </Sentence>
      <Row $gap={10}>
        <TextLink $isSmall href={pageAddress('indicators', { indicator }, window.location.search)}>
          About this indicator
        </TextLink>
        {strength === 2 && <Quiet>counted twice, the most it can</Quiet>}
        {halvings > 0 && (
          <Quiet>
            {halvings === 1 ? 'halved once' : `halved ${halvings} times`} for age: newest{' '}
            <Moment at={newest} />
          </Quiet>
        )}
        {actions}
      </Row>
      {shown.map((one, at) => (
        <EvidenceLine key={at} evidence={one} about={sentence} />
      ))}
      {shown.length < evidence.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          Show all {evidence.length.toLocaleString('en')} pieces of evidence
        </LinkButton>
      )}
    </Stack>
  );
}
