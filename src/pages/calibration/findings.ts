// How the businesses behind a figure are called, and what was found at each.
import type { SettledLabels } from '../../core/risk/calibration/labels';
import type { MeasuredSubject } from '../../queries/risk/measuring';
import { labelNames } from '../../ui/risk/words';
import type { Findings } from './Opened';

/** Names and findings, as far as both were read. */
export function findingsOf(
  subjects: readonly MeasuredSubject[] | undefined,
  labels: SettledLabels | undefined,
): Findings {
  const names = new Map(subjects?.map(({ subject, name }) => [subject, name]));
  const unclear = new Set(labels?.unclear);
  const disputed = new Set(labels?.disputed);
  return {
    nameOf: (subject) => names.get(subject) ?? subject,
    foundOf: (subject) => {
      const found = labels?.foundIn.get(subject);
      if (found !== undefined) return labelNames[found ? 'indications' : 'none_found'].toLowerCase();
      if (disputed.has(subject)) return 'colleagues disagree';
      return unclear.has(subject) ? labelNames.unclear.toLowerCase() : '';
    },
  };
}
