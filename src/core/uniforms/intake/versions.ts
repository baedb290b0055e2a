// Outfits of a school through the years. What was accepted is never changed: which of several holds when is worked out here,
// each time it is read.
import type { Outfit } from '../outfit';
import type { AcceptedOutfit } from './moderation';

/** An outfit with the years in which it counts; the last one is absent while it is still worn. */
export interface OutfitVersion extends AcceptedOutfit {
  /** Other accepted outfits that tell the same for the same years: the more there are, the surer it is. */
  readonly alsoToldBy: readonly string[];
}

const BEFORE_ALL = Number.NEGATIVE_INFINITY;

/**
 * Versions that count, by school, kind and year.
 *
 * @returns for each school and kind, oldest first: what was taken back is left out; of two that begin in the same year the
 *   one accepted later counts (a correction); one without a last year ends the year before the next one begins.
 */
export function versionsOf(accepted: readonly AcceptedOutfit[]): readonly OutfitVersion[] {
  const groups = new Map<string, AcceptedOutfit[]>();
  for (const outfit of accepted) {
    if (outfit.undone !== undefined) continue;
    const id = JSON.stringify([outfit.school, outfit.kind]);
    const group = groups.get(id) ?? [];
    group.push(outfit);
    groups.set(id, group);
  }
  return [...groups.values()].flatMap(versionsOfGroup);
}

function versionsOfGroup(group: readonly AcceptedOutfit[]): readonly OutfitVersion[] {
  const byBeginning = new Map<number, AcceptedOutfit[]>();
  for (const outfit of group) {
    const from = outfit.wornFrom ?? BEFORE_ALL;
    byBeginning.set(from, [...(byBeginning.get(from) ?? []), outfit]);
  }
  const beginnings = [...byBeginning.keys()].sort((left, right) => left - right);
  return beginnings.map((from, place) => {
    const newest = [...(byBeginning.get(from) ?? [])].sort(newestFirst);
    const [counts, ...others] = newest as [AcceptedOutfit, ...AcceptedOutfit[]];
    const next = beginnings[place + 1];
    const wornTo = counts.wornTo ?? (next === undefined ? undefined : next - 1);
    return {
      ...counts,
      ...(wornTo === undefined ? {} : { wornTo }),
      alsoToldBy: others
        .filter((other) => factsText(other) === factsText(counts))
        .map(({ source }) => source),
    };
  });
}

function newestFirst(left: AcceptedOutfit, right: AcceptedOutfit): number {
  return right.created - left.created || (left.id < right.id ? -1 : 1);
}

/** Facts in an order of their own, so that two spreadsheets with other columns first are equal. */
function factsText({ facts }: Pick<Outfit, 'facts'>): string {
  const lines = facts.map(({ slot, values }) =>
    JSON.stringify([slot, values.map((value) => JSON.stringify(value)).sort()]),
  );
  return lines.sort().join('\n');
}
