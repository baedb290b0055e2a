// A button that records something a person found out: says what it means, asks why, and reports what came of it.
import { useRef, useState } from 'react';
import type { SearchProblem } from '../../queries/searchProblem';
import { ReasonForm } from '../decisions/DecideButton';
import { LinkButton, Quiet } from '../surfaces';
import type { Outcome } from './useDocuments';

interface SayButtonProps {
  readonly label: string;
  /** What it is about, for who cannot see the place of the button. */
  readonly about: string;
  /** What saying it means; a sentence. */
  readonly meaning: string;
  /** Announced when it is written. */
  readonly done: string;
  readonly onSay: (reason: string) => Promise<Outcome>;
}

/** Says one thing, with a reason. */
export function SayButton({ label, about, meaning, done, onSay }: SayButtonProps) {
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
          <b>Nothing was recorded.</b> {problem.message} {problem.remedy}
        </span>
      )}
      <Quiet role="status">{said}</Quiet>
    </>
  );
}
