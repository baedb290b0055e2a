// Finds of several rules of one extractor, as one list.
import type { Candidate } from '../extractor';

/**
 * Candidates in order of place; of two that overlap the one that begins first stays, and of two that begin together the
 * one that was listed first. Rules that know more are listed first.
 */
export function firstOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const kept: Candidate[] = [];
  for (const next of [...candidates].sort((left, right) => left.start - right.start))
    if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next);
  return kept;
}
