// The same measures for parts of the list: by region, by how many dimensions there is data for. A part with few labels
// gets no figure, because a figure would be believed.
import {
  captureInTop,
  precisionAtK,
  rankingOf,
  type Capture,
  type FoundIn,
  type PrecisionAtK,
  type RankedSubject,
} from './ranking';

export interface GroupedSubject extends RankedSubject {
  /** Region, coverage or whatever parts are compared by; '' where it is unknown. */
  readonly group: string;
}

export interface GroupMeasure {
  readonly group: string;
  readonly subjects: number;
  /** Those without a score. */
  readonly unscored: number;
  readonly labelled: number;
  /** Those of them in which indications were found. */
  readonly found: number;
  /** Keys of those that somebody looked at. */
  readonly looked: readonly string[];
  /** Within the top of this part; undefined where too few were looked at. */
  readonly measured: { readonly precision: PrecisionAtK; readonly capture: Capture } | undefined;
}

/** With fewer labels than this in a part, its figures would be the luck of a few. */
export const LEAST_LABELS_OF_A_GROUP = 10;

/**
 * Measures each part by itself.
 *
 * @param share - top part of each group that counts as its top, 0–1.
 * @returns largest group first, then by name.
 */
export function measureGroups(
  subjects: readonly GroupedSubject[],
  foundIn: FoundIn,
  share: number,
): readonly GroupMeasure[] {
  const groups = new Map<string, GroupedSubject[]>();
  for (const subject of subjects) {
    const known = groups.get(subject.group);
    if (known === undefined) groups.set(subject.group, [subject]);
    else known.push(subject);
  }
  return [...groups]
    .map(([group, members]) => measureOf(group, members, foundIn, share))
    .sort((left, right) => right.subjects - left.subjects || (left.group < right.group ? -1 : 1));
}

function measureOf(
  group: string,
  members: readonly GroupedSubject[],
  foundIn: FoundIn,
  share: number,
): GroupMeasure {
  const ranking = rankingOf(members, foundIn);
  const looked = ranking.groups.flatMap((one) => one.looked);
  return {
    group,
    subjects: members.length,
    unscored: members.filter(({ score }) => score === undefined).length,
    labelled: looked.length,
    looked,
    found: ranking.groups.reduce((sum, one) => sum + one.found, 0),
    measured:
      looked.length < LEAST_LABELS_OF_A_GROUP
        ? undefined
        : {
            precision: precisionAtK(ranking, Math.ceil(members.length * share)),
            capture: captureInTop(ranking, share),
          },
  };
}
