// Recall and precision of the sixth exam: nothing is known of them before it is first measured.
import type { Floor } from '../heldBack/floors';

export const sixthFloors: readonly Floor[] = [
  { kind: 'phone', family: 'plain', recall: 0, precision: 0 },
  { kind: 'phone', family: 'obfuscated', recall: 0, precision: 0 },
  { kind: 'email', family: 'plain', recall: 0, precision: 0 },
  { kind: 'email', family: 'obfuscated', recall: 0, precision: 0 },
  { kind: 'username', family: 'plain', recall: 0, precision: 0 },
  { kind: 'username', family: 'obfuscated', recall: 0, precision: 0 },
  { kind: 'site', family: 'plain', recall: 0, precision: 0 },
  { kind: 'site', family: 'obfuscated', recall: 0, precision: 0 },
];

/** False finds in the traps of the sixth exam, at most. */
export const mostFalseFindsInSixthTraps = 5000;
