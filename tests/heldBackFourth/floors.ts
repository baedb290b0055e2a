// Recall and precision of the fourth exam. Zero until extractors have met it once; raised when they grow better, lowered
// only with a reason.
import type { Floor } from '../heldBack/floors';

export const fourthFloors: readonly Floor[] = [
  // Set when first measured.
  { kind: 'phone', family: 'plain', recall: 0, precision: 0 },
  { kind: 'phone', family: 'obfuscated', recall: 0, precision: 0 },
  { kind: 'email', family: 'plain', recall: 0, precision: 0 },
  { kind: 'email', family: 'obfuscated', recall: 0, precision: 0 },
  { kind: 'username', family: 'plain', recall: 0, precision: 0 },
  { kind: 'username', family: 'obfuscated', recall: 0, precision: 0 },
  { kind: 'site', family: 'plain', recall: 0, precision: 0 },
  { kind: 'site', family: 'obfuscated', recall: 0, precision: 0 },
];

/** False finds in the traps of the fourth exam, at most; set when first measured. */
export const mostFalseFindsInFourthTraps = Number.POSITIVE_INFINITY;
