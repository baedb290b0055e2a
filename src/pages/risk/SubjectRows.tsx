// One business of the list, and on request its reasons with the records behind them, and the others of its entity.
import { useState, type ReactNode } from 'react';
import styled from 'styled-components';
import { readResult } from '../../queries/risk/result';
import type { ScoreRow } from '../../queries/risk/scoreRows';
import { Answered } from '../../ui/Answered';
import { Foreign } from '../../ui/Foreign';
import { pageAddress } from '../../ui/pageAddress';
import { titleOfIndicator } from '../../ui/risk/indicatorTitles';
import { ReasonList } from '../../ui/risk/ReasonList';
import { useRiskTools } from '../../ui/risk/RiskContext';
import { TierTag } from '../../ui/risk/TierTag';
import { coverageWords, nameOfClass, pointsWords, standingWords } from '../../ui/risk/words';
import { GroupTitle, LinkButton, Quiet, QuietText, Row, Stack, TextLink, Unseen } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import type { Folded } from './folding';

const Opened = styled.td`
  padding-inline-start: 20px !important;
`;
const Inner = styled.td`
  padding-inline-start: 20px !important;
`;

/** A body of the table: the business, what was opened of it, and the folded ones. */
export function SubjectRows({ entry: { first, others } }: { readonly entry: Folded<ScoreRow> }) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  return (
    <tbody>
      <SubjectRow row={first}>
        {others.length > 0 && (
          <LinkButton type="button" aria-expanded={isUnfolded} onClick={() => setIsUnfolded(!isUnfolded)}>
            {isUnfolded ? 'Fold' : 'Show'} {countOf(others.length, 'more business', 'more businesses')} of the
            same entity
            <Unseen> as {first.name.slice(0, 80)}</Unseen>
          </LinkButton>
        )}
      </SubjectRow>
      {isUnfolded && others.map((row) => <SubjectRow key={row.subject} row={row} isInner />)}
    </tbody>
  );
}

interface SubjectRowProps {
  readonly row: ScoreRow;
  readonly isInner?: boolean;
  readonly children?: ReactNode;
}

function SubjectRow({ row, isInner = false, children }: SubjectRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { subject, name, tier, score, standing } = row;
  const standsAs = standingWords(score, standing);
  const here = window.location.search;
  const Cell = isInner ? Inner : 'td';
  return (
    <>
      <tr>
        <Cell className="whole">
          <Stack $gap={4}>
            <span>
              <TierTag tier={tier} />
            </span>
            <Quiet>{pointsWords(score)}</Quiet>
            {standsAs !== '' && <Quiet>{standsAs}</Quiet>}
          </Stack>
        </Cell>
        <td>
          <Stack $gap={2}>
            <TextLink href={pageAddress('business', { subject }, here)}>
              <Foreign>{name.slice(0, 200)}</Foreign>
            </TextLink>
            <Quiet>
              <Foreign>
                {[row.category, row.place, row.region].filter((part) => part !== '').join(' · ')}
              </Foreign>
            </Quiet>
            {row.entity !== '' && (
              <TextLink $isSmall href={pageAddress('entity', { entity: row.entity }, here)}>
                Its entity
                <Unseen> ({name.slice(0, 80)})</Unseen>
              </TextLink>
            )}
            {children}
          </Stack>
        </td>
        <td>
          <Why row={row} />
        </td>
        <td>
          <Stack $gap={2}>
            <span>{coverageWords(row.knownDimensions, row.allDimensions)}</span>
            {row.class !== '' && <Quiet>Looks like: {nameOfClass(row.class)}</Quiet>}
          </Stack>
        </td>
        <td>
          <LinkButton type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? 'Close' : 'Open'}
            <Unseen> the reasons of {name.slice(0, 80)}</Unseen>
          </LinkButton>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <Opened colSpan={5}>
            <Reasons subject={subject} />
          </Opened>
        </tr>
      )}
    </>
  );
}

const SHOWN_REASONS = 3;

/** The first reason as a sentence, the next ones by their titles. */
function Why({ row }: { readonly row: ScoreRow }) {
  const others = row.reasons.filter((id) => id !== row.topReason);
  if (row.topSentence === '' && row.reasons.length === 0)
    return <Quiet>No indicator fires. What no source covers is unknown.</Quiet>;
  return (
    <Stack $gap={2}>
      <span>
        <Foreign>{row.topSentence === '' ? titleOfIndicator(row.topReason) : row.topSentence}</Foreign>
      </span>
      {others.length > 0 && (
        <Quiet>
          also:{' '}
          {others
            .slice(0, SHOWN_REASONS - 1)
            .map(titleOfIndicator)
            .join('; ')}
          {others.length > SHOWN_REASONS - 1 && `; and ${others.length - SHOWN_REASONS + 1} more`}
        </Quiet>
      )}
      {row.counters.length > 0 && (
        <Quiet>speaks against it: {row.counters.slice(0, 2).map(titleOfIndicator).join('; ')}</Quiet>
      )}
    </Stack>
  );
}

function Reasons({ subject }: { readonly subject: string }) {
  const { rest, tenantApp } = useRiskTools();
  const { answer } = useAnswer(`result ${subject}`, (signal) =>
    readResult(rest, { tenantApp, subject }, signal),
  );
  return (
    <Answered answer={answer} bars={4}>
      {(result) =>
        result === undefined ? (
          <QuietText>Its reasons are not there any more; the next scoring writes them anew.</QuietText>
        ) : (
          <Stack>
            {result.reasons.length === 0 ? (
              <QuietText>No indicator fires for looking at it sooner.</QuietText>
            ) : (
              <ReasonList reasons={result.reasons} />
            )}
            {result.counter.length > 0 && (
              <>
                <GroupTitle>What speaks against it</GroupTitle>
                <ReasonList reasons={result.counter} />
              </>
            )}
            <Row>
              <TextLink href={pageAddress('business', { subject }, window.location.search)}>
                Everything about this business
              </TextLink>
              <Quiet>
                {countOf(result.unknown.length, 'indicator')} unknown for lack of data · model{' '}
                {result.modelVersion}
              </Quiet>
            </Row>
          </Stack>
        )
      }
    </Answered>
  );
}
