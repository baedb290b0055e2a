// Recall and precision that the third exam holds. They start at nothing, because nobody had measured it when it was
// frozen: they rise to what is measured, a little below, and are lowered only with a reason.
import type { Floor } from '../heldBack/floors';

export const thirdFloors: readonly Floor[] = [
  { kind: 'phone', family: 'plain', recall: 0, precision: 0 },
  { kind: 'phone', family: 'obfuscated', recall: 0, precision: 0 },
  { kind: 'email', family: 'plain', recall: 0, precision: 0 },
  { kind: 'email', family: 'obfuscated', recall: 0, precision: 0 },
  { kind: 'username', family: 'plain', recall: 0, precision: 0 },
  { kind: 'username', family: 'obfuscated', recall: 0, precision: 0 },
  { kind: 'site', family: 'plain', recall: 0, precision: 0 },
  { kind: 'site', family: 'obfuscated', recall: 0, precision: 0 },
];

/** False finds in the traps of the third exam, at most; no bound until it is measured. */
export const mostFalseFindsInThirdTraps = Number.POSITIVE_INFINITY;
