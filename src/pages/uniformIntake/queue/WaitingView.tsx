// One waiting submission at a time: verdicts by button or key, and the way back.
import { useEffect, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import type { Artwork } from '../../../core/uniforms/intake/artwork/claim';
import { MAX_REASON, type Verdict } from '../../../core/uniforms/intake/moderation';
import type { SubmissionSummary } from '../../../core/uniforms/intake/submissionDocument';
import type { SearchProblem } from '../../../queries/searchProblem';
import { Notice, ProblemNotice } from '../../../ui/Notice';
import { Quiet, Row, Stack } from '../../../ui/surfaces';
import { FormInput } from '../../../ui/uniforms/ValueSelect';
import { useIntakeTools } from '../IntakeContext';
import { actionOf, type QueueAction } from './keys';
import { moderate, reopen, type Moderated } from './moderate';
import { SubmissionCard } from './SubmissionCard';

interface WaitingViewProps {
  readonly waiting: readonly SubmissionSummary[];
  /** Told after each decision. */
  readonly onChanged: () => void;
}

const REASON_BOX = 'moderation-reason';
const USUAL_UNDOING = 'Taken back in the queue';

/** The submission that is looked at. What was decided leaves the queue, and the next one stands in its place. */
export function WaitingView({ waiting: read, onChanged }: WaitingViewProps) {
  const work = useModeration(read, onChanged);
  const { waiting, submission, at, act, last, isOwn, isBusy } = work;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (action === undefined) return;
      event.preventDefault();
      act(action);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  const undo = (
    <Button
      label="Take the last one back (U)"
      disabled={last === undefined || isBusy}
      onClick={() => act('undo')}
    />
  );
  return (
    <Stack $gap={14}>
      <Row $gap={14}>
        <h2 style={{ margin: 0 }}>
          {submission === undefined
            ? 'Nothing waits'
            : `Submission ${at + 1} of ${waiting.length.toLocaleString('en')}`}
        </h2>
        {submission !== undefined && (
          <>
            <Button
              label="Accept (A)"
              appearance="primary"
              disabled={isOwn || isBusy}
              onClick={() => act('accept')}
            />
            <Button label="Refuse (R)" disabled={isOwn || isBusy} onClick={() => act('refuse')} />
            <Button label="Later (L)" disabled={at + 1 >= waiting.length} onClick={() => act('later')} />
            <Button label="Back (B)" disabled={at === 0} onClick={() => act('back')} />
          </>
        )}
        {undo}
      </Row>
      {submission !== undefined && !isOwn && <ReasonBox reason={work.reason} onReason={work.setReason} />}
      {isOwn && (
        <Notice weight="note">
          <p>
            <b>You entered this.</b> Somebody else has to decide about it.
          </p>
        </Notice>
      )}
      {work.problem !== undefined && <ProblemNotice problem={work.problem} />}
      <Quiet role="status">{work.said}</Quiet>
      {submission === undefined ? (
        <Notice weight="note">
          <p>No submission waits for a decision.</p>
        </Notice>
      ) : (
        <SubmissionCard
          key={submission.id}
          id={submission.id}
          looked={work.looked}
          onLooked={work.setLooked}
          isOwn={isOwn}
        />
      )}
    </Stack>
  );
}

interface ReasonBoxProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

function ReasonBox({ reason, onReason }: ReasonBoxProps) {
  return (
    <Row>
      <label htmlFor={REASON_BOX}>Reason (needed to refuse; kept with the decision)</label>
      <FormInput
        id={REASON_BOX}
        value={reason}
        size={50}
        maxLength={MAX_REASON}
        autoComplete="off"
        onChange={({ target }) => onReason(target.value)}
      />
    </Row>
  );
}

function useModeration(read: readonly SubmissionSummary[], onChanged: () => void) {
  const { store, now } = useIntakeTools();
  // Taken out here and not read anew: the next submission stands at once where the last one stood.
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const waiting = read.filter(({ id }) => !decided.has(id));
  const [place, setPlace] = useState({ id: waiting[0]?.id ?? '', at: 0 });
  const [reason, setReason] = useState('');
  const [looked, setLooked] = useState<readonly Artwork[]>([]);
  const [last, setLast] = useState<string>();
  const [problem, setProblem] = useState<SearchProblem>();
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const found = waiting.findIndex(({ id }) => id === place.id);
  const at = found >= 0 ? found : Math.max(0, Math.min(place.at, waiting.length - 1));
  const submission = waiting[at];
  const isOwn = submission !== undefined && submission.author === store.author;
  const goTo = (next: number): void => {
    const bounded = Math.max(0, Math.min(next, waiting.length - 1));
    setPlace({ id: waiting[bounded]?.id ?? '', at: bounded });
    setLooked([]);
    setReason('');
    setSaid('');
    setProblem(undefined);
  };
  const finish = async (work: Promise<Moderated>): Promise<void> => {
    setIsBusy(true);
    const outcome = await work;
    setIsBusy(false);
    setProblem(outcome.ok ? undefined : outcome.problem);
    setSaid(outcome.ok ? outcome.value.words : '');
    if (!outcome.ok) return;
    const { id, state } = outcome.value.submission;
    const isWaiting = state === 'submitted';
    setDecided((before) => new Set(isWaiting ? [...before].filter((one) => one !== id) : [...before, id]));
    setLast(isWaiting ? undefined : id);
    if (isWaiting) setPlace({ id, at: 0 });
    setReason('');
    setLooked([]);
    onChanged();
  };
  const decideBy = (verdict: Verdict): void => {
    if (submission === undefined || isOwn || isBusy) return;
    if (verdict === 'rejected' && reason.trim() === '') {
      setSaid('A refusal needs a reason, which its sender will ask for. Type it, then refuse.');
      document.getElementById(REASON_BOX)?.focus();
      return;
    }
    setPlace({ id: submission.id, at });
    const artwork = verdict === 'accepted' ? looked : [];
    void finish(moderate(store, { id: submission.id, verdict, reason, artwork, now: now() }));
  };
  const act = (action: QueueAction): void => {
    if (action === 'accept') decideBy('accepted');
    if (action === 'refuse') decideBy('rejected');
    if (action === 'later') goTo(at + 1);
    if (action === 'back') goTo(at - 1);
    if (action === 'undo' && last !== undefined && !isBusy)
      void finish(reopen(store, { id: last, reason: USUAL_UNDOING, now: now() }));
  };
  return {
    ...{ waiting, submission, at, act, last, isOwn, isBusy, problem, said },
    ...{ reason, setReason, looked, setLooked },
  };
}
