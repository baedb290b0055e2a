// A button that decides something.
import type { Deciding } from '../../queries/entity/decisions';
import { useDecisions } from './DecisionContext';
import { ReasonButton } from './ReasonButton';
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
  return (
    <ReasonButton
      label={label}
      about={about}
      meaning={decisionMeanings[what.kind]}
      done={`Decided: ${label}. It counts from the next linking on.`}
      undone="Nothing was decided."
      onSay={(reason) => decide([what], reason)}
    />
  );
}
