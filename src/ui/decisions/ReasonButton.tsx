// A button that asks why before it writes something down, says what that means, and reports what came of it.
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { MAX_REASON_CHARACTERS } from '../../queries/entity/decisions';
import type { SearchProblem } from '../../queries/searchProblem';
import { LinkButton, Quiet, Row, Unseen } from '../surfaces';

type Written = { readonly ok: true } | { readonly ok: false; readonly problem: SearchProblem };

interface ReasonButtonProps {
  readonly label: string;
  /** What it is about, for who cannot see the place of the button. */
  readonly about: string;
  /** What it means; a sentence. */
  readonly meaning: string;
  /** Announced when it is written. */
  readonly done: string;
  /** Said before the problem where it could not be written: `Nothing was decided.` */
  readonly undone: string;
  readonly onSay: (reason: string) => Promise<Written>;
}

/** Does one thing, with a reason. */
export function ReasonButton({ label, about, meaning, done, undone, onSay }: ReasonButtonProps) {
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
    void onSay(reason).then((outcome) => {
      setProblem(outcome.ok ? undefined : outcome.problem);
      setSaid(outcome.ok ? done : '');
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
      {isAsking && <ReasonForm meaning={meaning} onSave={save} onCancel={leave} />}
      {problem !== undefined && (
        <span role="alert">
          <b>{undone}</b> {problem.message} {problem.remedy}
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
