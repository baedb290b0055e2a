// Recall and precision of the fifth exam. Zero, and traps without a bound, until extractors meet it first: whoever
// measures it then writes down here, a little below, what was measured. Raised when they grow better, lowered only with
// a reason.
import type { Floor } from '../heldBack/floors';
import { heldBackKinds } from '../heldBack/style';

export const fifthFloors: readonly Floor[] = heldBackKinds.flatMap((kind) =>
  (['plain', 'obfuscated'] as const).map((family) => ({ kind, family, recall: 0, precision: 0 })),
);

/** False finds in the traps of the fifth exam, at most; not measured yet. */
export const mostFalseFindsInFifthTraps = 10_000;
