// Decisions with author, time and reason, each with its undoing; those that were taken back stay, so that nothing is lost.
import { useState } from 'react';
import type { EpochSeconds } from '../../core/brand';
import type { Decision } from '../../queries/entity/decisions';
import type { SearchProblem } from '../../queries/searchProblem';
import { Foreign } from '../Foreign';
import { Moment } from '../Moment';
import { LinkButton, PlainList, Quiet, QuietText, Row, Stack, Tag } from '../surfaces';
import { ReasonForm } from './ReasonButton';
import { useDecisions } from './DecisionContext';
import { describeDecision } from './words';

interface DecisionListProps {
  readonly decisions: readonly Decision[];
  /** Name of a record, or its key. */
  readonly nameOf: (recordKey: string) => string;
  /** Said where there is none. */
  readonly none: string;
}

/** The list, as given. */
export function DecisionList({ decisions, nameOf, none }: DecisionListProps) {
  if (decisions.length === 0) return <QuietText>{none}</QuietText>;
  return (
    <PlainList $gap={8}>
      {decisions.map((decision) => (
        <li key={decision.id}>
          <DecisionLine decision={decision} nameOf={nameOf} />
        </li>
      ))}
    </PlainList>
  );
}

interface DecisionLineProps {
  readonly decision: Decision;
  readonly nameOf: (recordKey: string) => string;
}

function DecisionLine({ decision, nameOf }: DecisionLineProps) {
  const { undo } = useDecisions();
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<SearchProblem>();
  const { author, created, reason, undone } = decision;
  const words = describeDecision(decision, nameOf);
  return (
    <Stack $gap={2}>
      <Row>
        <Foreign>{words}</Foreign>
        {undone !== undefined && <Tag>taken back</Tag>}
        {undone === undefined && (
          <LinkButton
            type="button"
            aria-expanded={isAsking}
            aria-label={`Take back (${words.slice(0, 200)})`}
            onClick={() => setIsAsking(!isAsking)}
          >
            Take back
          </LinkButton>
        )}
      </Row>
      {isAsking && undone === undefined && (
        <ReasonForm
          meaning="From the next linking on, all is as if it had never been decided."
          onCancel={() => setIsAsking(false)}
          onSave={(why) => {
            setIsAsking(false);
            void undo([decision], why).then((outcome) =>
              setProblem(outcome.ok ? undefined : outcome.problem),
            );
          }}
        />
      )}
      <Quiet>
        By <Foreign>{author === '' ? 'somebody' : author.slice(0, 80)}</Foreign>,{' '}
        <Moment at={created as EpochSeconds} />
        {reason !== '' && (
          <>
            : <Foreign>{reason}</Foreign>
          </>
        )}
      </Quiet>
      {undone !== undefined && (
        <Quiet>
          Taken back by <Foreign>{undone.by === '' ? 'somebody' : undone.by.slice(0, 80)}</Foreign>,{' '}
          <Moment at={undone.at as EpochSeconds} />
          {undone.reason !== '' && (
            <>
              : <Foreign>{undone.reason}</Foreign>
            </>
          )}
        </Quiet>
      )}
      {problem !== undefined && (
        <span role="alert">
          <b>Nothing was changed.</b> {problem.message} {problem.remedy}
        </span>
      )}
    </Stack>
  );
}
