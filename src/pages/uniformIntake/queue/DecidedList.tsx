// What was decided, newest first, each with the way back.
import { useState } from 'react';
import type { EpochSeconds } from '../../../core/brand';
import type { SubmissionSummary } from '../../../core/uniforms/intake/submissionDocument';
import { ReasonButton } from '../../../ui/decisions/ReasonButton';
import { Foreign } from '../../../ui/Foreign';
import { Moment } from '../../../ui/Moment';
import {
  GroupTitle,
  LinkButton,
  Mono,
  Panel,
  PlainList,
  Quiet,
  QuietText,
  Row,
  Stack,
  Unseen,
} from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import { useIntakeTools } from '../IntakeContext';
import { reopen } from './moderate';
import { PastDecisions, verdictNames } from './PastDecisions';
import { Provenance } from './SubmissionCard';

interface DecidedListProps {
  readonly decided: readonly SubmissionSummary[];
  readonly onChanged: () => void;
}

/** The list. */
export function DecidedList({ decided, onChanged }: DecidedListProps) {
  if (decided.length === 0) return <QuietText>There is none.</QuietText>;
  return (
    <PlainList $gap={10}>
      {decided.map((submission) => (
        <li key={submission.id}>
          <DecidedCard submission={submission} onChanged={onChanged} />
        </li>
      ))}
    </PlainList>
  );
}

function DecidedCard({
  submission,
  onChanged,
}: {
  readonly submission: SubmissionSummary;
  readonly onChanged: () => void;
}) {
  const { store, now } = useIntakeTools();
  const [isOpen, setIsOpen] = useState(false);
  const { id, sender, state, decision, outfitCount, problemCount, history } = submission;
  if (state === 'submitted') return null;
  return (
    <Panel>
      <Stack $gap={4}>
        <Row $gap={12}>
          <GroupTitle as="h2">
            <Foreign>{sender === '' ? 'A sender without a name' : sender}</Foreign>
          </GroupTitle>
          <Quiet>
            {countOf(outfitCount, 'outfit')}
            {problemCount > 0 && `, ${countOf(problemCount, 'remark')}`} · <Mono>{id}</Mono>
          </Quiet>
          <LinkButton type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? 'Hide where it came from' : 'Where it came from'}
            <Unseen> {id}</Unseen>
          </LinkButton>
          <ReasonButton
            label="Take back"
            about={id}
            meaning="It waits in the queue again, and what it put into the catalogue counts no more."
            done="Taken back."
            undone="Nothing was changed."
            onSay={async (reason) => {
              const outcome = await reopen(store, { id, reason, now: now() });
              if (outcome.ok) onChanged();
              return outcome;
            }}
          />
        </Row>
        {decision !== undefined && (
          <span>
            {verdictNames[state]} by <Foreign>{decision.by}</Foreign>,{' '}
            <Moment at={decision.at as EpochSeconds} />
            {decision.reason !== '' && (
              <>
                : <Foreign>{decision.reason}</Foreign>
              </>
            )}
          </span>
        )}
        <PastDecisions history={history} />
        {isOpen && <Provenance submission={submission} />}
      </Stack>
    </Panel>
  );
}
