// A button that decides something: asks why, says what it will do, and reports what came of it.
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { MAX_REASON_CHARACTERS, type Deciding } from '../../queries/entity/decisions';
import type { SearchProblem } from '../../queries/searchProblem';
import { LinkButton, Quiet, Row, Unseen } from '../surfaces';
import { useDecisions } from './DecisionContext';
import { decisionMeanings } from './words';

interface DecideButtonProps {
  /** `Not the same`. */
  readonly label: string;
  /** What it is about, for who cannot see the place of the button. */
  readonly about: string;
  readonly what: Deciding;
}

/** Decides one thing. */
export function DecideButton({ label, about, what }: DecideButtonProps) {
  const { decide } = useDecisions();
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<SearchProblem>();
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    setIsAsking(false);
    button.current?.focus();
  };
  const save = (reason: string): void => {
    leave();
    void decide([what], reason).then((outcome) => {
      setProblem(outcome.ok ? undefined : outcome.problem);
      setSaid(outcome.ok ? `Decided: ${label}. It counts from the next linking on.` : '');
    });
  };
  return (
    <>
      <LinkButton
        type="button"
        ref={button}
        aria-expanded={isAsking}
        aria-label={`${label} (${about.slice(0, 200)})`}
        onClick={() => {
          setProblem(undefined);
          setIsAsking(!isAsking);
        }}
      >
        {label}
      </LinkButton>
      {isAsking && <ReasonForm meaning={decisionMeanings[what.kind]} onSave={save} onCancel={leave} />}
      {problem !== undefined && (
        <span role="alert">
          <b>Nothing was decided.</b> {problem.message} {problem.remedy}
        </span>
      )}
      <Quiet role="status">{said}</Quiet>
    </>
  );
}

interface ReasonFormProps {
  readonly meaning: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why; a decision without a reason helps nobody who reads it later, so the box must not stay empty. */
export function ReasonForm({ meaning, onSave, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') onSave(reason);
  };
  // The page's own Escape may close more than this form.
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form onSubmit={save} onKeyDown={leave}>
      <Row $gap={8}>
        <Quiet>{meaning} It can be taken back.</Quiet>
        <label htmlFor={id}>Why? (seen by your colleagues)</label>
        <input
          id={id}
          ref={box}
          required
          value={reason}
          maxLength={MAX_REASON_CHARACTERS}
          onChange={(event) => setReason(event.target.value)}
        />
        <LinkButton type="submit">Decide</LinkButton>
        <LinkButton type="button" onClick={onCancel}>
          Cancel
          <Unseen> the decision</Unseen>
        </LinkButton>
      </Row>
    </form>
  );
}
