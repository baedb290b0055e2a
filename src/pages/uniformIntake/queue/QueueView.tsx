// The queue: what waits for a decision, one submission at a time, and what was decided, with the way back.
import { useState } from 'react';
import Button from '@splunk/react-ui/Button';
import { submissionStates, type SubmissionState } from '../../../core/uniforms/intake/moderation';
import type { Queue } from '../../../queries/uniforms/intakeStore';
import { Answered } from '../../../ui/Answered';
import { Notice } from '../../../ui/Notice';
import { Mono, Panel, PanelTitle, PlainList, Row, Stack } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import { useAnswer } from '../../../ui/useAnswer';
import { CatalogueNotice } from '../CatalogueNotice';
import { Choices } from '../../../ui/Choices';
import { useIntakeTools } from '../IntakeContext';
import { DecidedList } from './DecidedList';
import { queueKeys } from './keys';
import { WaitingView } from './WaitingView';

const stateNames: Readonly<Record<SubmissionState, string>> = {
  submitted: 'Waiting',
  accepted: 'Accepted',
  rejected: 'Refused',
};

/** The whole part. */
export function QueueView() {
  const { store } = useIntakeTools();
  const [state, setState] = useState<SubmissionState>('submitted');
  const [turn, setTurn] = useState(0);
  const { answer, again } = useAnswer(`queue ${state}`, (signal) => store.list(state, signal));
  const changed = (): void => setTurn((count) => count + 1);
  const readAgain = (): void => {
    changed();
    again();
  };
  return (
    <Stack $gap={14}>
      <Row $gap={16}>
        <Choices
          label="Which submissions"
          chosen={state}
          choices={submissionStates.map((one) => [one, stateNames[one]] as const)}
          onChoose={setState}
        />
        <Button label="Look again" onClick={readAgain} />
      </Row>
      <Answered answer={answer} bars={8}>
        {(queue) => (
          <>
            <QueueRemarks queue={queue} />
            {state === 'submitted' ? (
              <WaitingView waiting={queue.submissions} onChanged={changed} />
            ) : (
              <DecidedList decided={queue.submissions} onChanged={readAgain} />
            )}
          </>
        )}
      </Answered>
      <CatalogueNotice turn={turn} />
      {state === 'submitted' && <KeyHelp />}
    </Stack>
  );
}

function QueueRemarks({ queue: { isCut, unreadable, submissions } }: { readonly queue: Queue }) {
  return (
    <>
      {isCut && (
        <Notice weight="note">
          <p>There are more; the newest {countOf(submissions.length, 'submission')} are here.</p>
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice weight="warning">
          <p>{countOf(unreadable, 'submission')} could not be read and cannot be shown.</p>
        </Notice>
      )}
    </>
  );
}

function KeyHelp() {
  return (
    <Panel aria-labelledby="keys-title">
      <PanelTitle id="keys-title">Keys</PanelTitle>
      <PlainList $gap={4}>
        {queueKeys.map(({ key, words }) => (
          <li key={key}>
            <Row>
              <Mono>{key.toUpperCase()}</Mono> {words}
            </Row>
          </li>
        ))}
      </PlainList>
    </Panel>
  );
}
