// Whether a business has ended by what a register or a board writes: one that opens at its door may be its successor.
import { foldName } from '../text/fold';

const MAX_CHARACTERS = 100;
/** As boards and registers write it, folded. Expired alone may be a renewal that is late, and says nothing. */
const endings = new Set(
  `revoked revocation dissolved dissolution closed ceased surrendered terminated cancelled canceled deregistered
  liquidated liquidation defunct`.split(/\s+/),
);
const denials = new Set(['not', 'no', 'never', 'non', 'reinstated', 'reopened', 'temporarily']);

/**
 * Whether a state says that a business, or its licence, has ended.
 *
 * @param text - e.g. `Licence revoked`, `active`, `struck off`.
 */
export function hasEnded(text: string): boolean {
  const words = foldName(text.slice(0, MAX_CHARACTERS)).split(' ');
  if (words.some((word) => denials.has(word))) return false;
  return words.some((word) => endings.has(word)) || words.join(' ').startsWith('struck off');
}
