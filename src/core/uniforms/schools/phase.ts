// The phase of a school of which the register says only whom it may take: independent and special schools have
// "not applicable" there, and a child in their uniform must not fall out of a filter by phase.
import type { SchoolPhase } from './school';

/**
 * Phase by statutory ages.
 *
 * @param lowest, highest - years; unknown ones make the phase unknown.
 * @returns the phase whose children most of the ages are; `all-through` where it spans primary and secondary age.
 */
export function phaseOfAges(lowest: number | undefined, highest: number | undefined): SchoolPhase {
  if (lowest === undefined || highest === undefined || lowest > highest) return 'unknown';
  if (highest <= 5) return 'nursery';
  if (lowest >= 16) return '16 plus';
  if (lowest >= 11 || (lowest === 10 && highest > 14)) return 'secondary';
  if (highest <= 11) return 'primary';
  if (lowest >= 7 && highest <= 14) return 'middle';
  // Preparatory schools end at 13 and have children of primary age in six or more of their years.
  return highest <= 13 ? 'primary' : 'all-through';
}
