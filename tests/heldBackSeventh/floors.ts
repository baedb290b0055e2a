// Recall and precision of the seventh exam, a little below what was measured over three seeds. At first sight, recall and
// precision of what is hidden: phones .84/.95, e-mail .95/.97, user names .83/.96 and sites 1.00/1.00; then answers that
// could not be right were mended (version 2), and user names came to .92/1.00, e-mail to .97. Classes that were missing by
// name (pieces across a text, towns that tell a country, Vietnamese tens, slips by ear, short labels, Yandex, notes to
// remove) were then built without its texts. Raised when extractors grow better, lowered only with a reason.
import type { Floor } from '../heldBack/floors';

export const seventhFloors: readonly Floor[] = [
  { kind: 'phone', family: 'plain', recall: 0.98, precision: 0.98 },
  { kind: 'phone', family: 'obfuscated', recall: 0.94, precision: 0.97 },
  { kind: 'email', family: 'plain', recall: 0.98, precision: 0.98 },
  { kind: 'email', family: 'obfuscated', recall: 0.96, precision: 0.96 },
  { kind: 'username', family: 'plain', recall: 0.89, precision: 0.95 },
  { kind: 'username', family: 'obfuscated', recall: 0.95, precision: 0.98 },
  { kind: 'site', family: 'plain', recall: 0.98, precision: 0.98 },
  { kind: 'site', family: 'obfuscated', recall: 0.98, precision: 0.98 },
];

/** False finds in the traps of the seventh exam, at most. */
export const mostFalseFindsInSeventhTraps = 14;
