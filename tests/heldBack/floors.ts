// Recall and precision that held-back texts hold, so that a change for the worse is seen at once. The figures are what
// was measured, a little below; they are raised when extractors grow better, and lowered only with a reason.
import type { HeldBackKind } from './style';

export interface Floor {
  readonly kind: HeldBackKind;
  readonly family: 'plain' | 'obfuscated';
  readonly recall: number;
  readonly precision: number;
}

export const heldBackFloors: readonly Floor[] = [
  { kind: 'phone', family: 'plain', recall: 0.98, precision: 0.98 },
  { kind: 'phone', family: 'obfuscated', recall: 0.97, precision: 0.98 },
  { kind: 'email', family: 'plain', recall: 0.98, precision: 0.98 },
  { kind: 'email', family: 'obfuscated', recall: 0.98, precision: 0.98 },
  { kind: 'username', family: 'plain', recall: 0.95, precision: 0.95 },
  { kind: 'username', family: 'obfuscated', recall: 0.97, precision: 0.98 },
  { kind: 'site', family: 'plain', recall: 0.97, precision: 0.98 },
  { kind: 'site', family: 'obfuscated', recall: 0.96, precision: 0.97 },
];

/** False finds in the held-back traps, at most. */
export const mostFalseFindsInTraps = 0;
