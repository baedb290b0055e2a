// A button that records something a person found out.
import { ReasonButton } from '../decisions/ReasonButton';
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
export function SayButton(what: SayButtonProps) {
  return <ReasonButton {...what} undone="Nothing was recorded." />;
}
