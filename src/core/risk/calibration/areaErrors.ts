// Who bears the errors of a ranking, by what their area is like. For audits alone: what scores may never read it (the
// fairness gate looks), and no page shows it, because beside a name it would be read as a reason.
import { wilsonInterval, type ShareInterval } from './interval';
import type { RankedSubject } from './ranking';

export interface AuditedSubject extends RankedSubject {
  /** Whether indications were found when somebody looked. */
  readonly found: boolean;
  /** What its area is like, as the audit divides areas. */
  readonly area: string;
}

export interface AreaErrors {
  readonly area: string;
  readonly subjects: number;
  /** Share of those without indications that stand in the top part. */
  readonly pushedUp: ShareInterval | undefined;
  /** Share of those with indications that do not. */
  readonly missed: ShareInterval | undefined;
}

/**
 * Errors of the top part of one list, for each kind of area.
 *
 * @param share - the part of the whole list that is looked at, 0–1; all that have the score at its end are in it.
 * @returns by name of the area; each share with its 95 % range, undefined where there is nobody to err about.
 */
export function errorsByArea(subjects: readonly AuditedSubject[], share: number): readonly AreaErrors[] {
  const scores = subjects.map(({ score }) => score ?? -1).sort((left, right) => right - left);
  const edge = scores[Math.floor(scores.length * share) - 1] ?? Infinity;
  const areas = new Map<string, AuditedSubject[]>();
  for (const subject of subjects) {
    const held = areas.get(subject.area);
    if (held === undefined) areas.set(subject.area, [subject]);
    else held.push(subject);
  }
  return [...areas]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([area, members]) => {
      const [found, others] = [members.filter(isFound), members.filter((one) => !isFound(one))];
      const above = (some: readonly AuditedSubject[]): number =>
        some.filter(({ score }) => (score ?? -1) >= edge).length;
      return {
        area,
        subjects: members.length,
        pushedUp: wilsonInterval(above(others), others.length),
        missed: wilsonInterval(found.length - above(found), found.length),
      };
    });
}

/** Pairs of areas of which one bears more of an error than chance explains: their ranges do not touch. */
export function unevenAreas(
  errors: readonly AreaErrors[],
  error: 'pushedUp' | 'missed',
): readonly (readonly [more: string, less: string])[] {
  return errors.flatMap((more) =>
    errors.flatMap((less) => {
      const [high, low] = [more[error], less[error]];
      return high !== undefined && low !== undefined && high.low > low.high
        ? [[more.area, less.area] as const]
        : [];
    }),
  );
}

function isFound({ found }: AuditedSubject): boolean {
  return found;
}
