// Why a value joins nobody, in words that stand on a page: the same wherever it is told.
import type { RefusalVerdict } from '../core/graph/linkEvent';

/** Words for each verdict. */
export const refusalWords: Readonly<Record<RefusalVerdict, string>> = {
  hub: 'hub',
  gap: 'changed hands',
  oversize: 'would join too many',
  weak: 'too weak alone',
  weak_cut: 'too weak alone, pairs not looked at',
  distrusted: 'distrusted',
  not_same: 'not the same',
};

/**
 * Words for a verdict as it stands in an event.
 *
 * @returns the verdict itself where it is not known: a newer search head may write one.
 */
export function wordsOfRefusal(verdict: string): string {
  return Object.hasOwn(refusalWords, verdict) ? refusalWords[verdict as RefusalVerdict] : verdict;
}
