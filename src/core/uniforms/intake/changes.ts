// What an outfit would change: put beside the version that a school has for those years, slot by slot. A moderator decides
// about the difference, and what is told no more is a difference too.
import type { Outfit, OutfitFact, Slot, SlotValue } from '../outfit';
import { slots } from '../slots';
import { datedOutfit } from './moderation';
import type { SubmittedOutfit } from './readOutfits';
import type { OutfitVersion } from './versions';

/**
 * What becomes of the version that it is put beside: there is none (`first`); it counts no more, for both begin in the same
 * year (`replaces`); it ends the year before (`follows`); it begins later, and stays (`precedes`).
 */
export type OutfitEffect = 'first' | 'replaces' | 'follows' | 'precedes';

export interface SlotChange {
  readonly slot: Slot;
  /** `dropped`: the version tells it and the outfit does not, so for its years it is not known. */
  readonly kind: 'same' | 'added' | 'changed' | 'dropped';
  /** Empty where it is not told. */
  readonly before: readonly SlotValue[];
  readonly after: readonly SlotValue[];
}

export interface OutfitChange {
  readonly effect: OutfitEffect;
  /** The version that it is put beside; undefined for the first of its kind. */
  readonly against?: OutfitVersion;
  /** In the order of slots. */
  readonly slots: readonly SlotChange[];
}

/**
 * What an outfit would change.
 *
 * @param versions - those that count, of its school; of other schools and kinds they are passed over.
 * @param year - that the submission is about.
 */
export function changeOf(
  submitted: SubmittedOutfit,
  versions: readonly OutfitVersion[],
  year: number,
): OutfitChange {
  const outfit = datedOutfit(submitted, year);
  const own = versions.filter(({ school, kind }) => school === outfit.school && kind === outfit.kind);
  const begins = beginningOf(outfit);
  const same = own.find((version) => beginningOf(version) === begins);
  const before = own.filter((version) => beginningOf(version) < begins).sort(latestFirst)[0];
  const after = own
    .filter((version) => beginningOf(version) > begins)
    .sort(latestFirst)
    .at(-1);
  const against = same ?? before ?? after;
  const effect = same ? 'replaces' : before ? 'follows' : after ? 'precedes' : 'first';
  return {
    effect,
    ...(against && { against }),
    slots: slotChanges(against?.facts ?? [], outfit.facts),
  };
}

/** What differs between two sets of facts, and what does not, in the order of slots. */
export function slotChanges(
  before: readonly OutfitFact[],
  after: readonly OutfitFact[],
): readonly SlotChange[] {
  const [old, told] = [valuesBySlot(before), valuesBySlot(after)];
  return slots.flatMap(({ slot }): readonly SlotChange[] => {
    const [was, is] = [old.get(slot) ?? [], told.get(slot) ?? []];
    if (was.length === 0 && is.length === 0) return [];
    const kind =
      was.length === 0 ? 'added' : is.length === 0 ? 'dropped' : isSameSet(was, is) ? 'same' : 'changed';
    return [{ slot, kind, before: was, after: is }];
  });
}

function beginningOf({ wornFrom }: Pick<Outfit, 'wornFrom'>): number {
  return wornFrom ?? Number.NEGATIVE_INFINITY;
}

function latestFirst(left: OutfitVersion, right: OutfitVersion): number {
  // Two that begin at no known year are never compared: they are one version.
  return beginningOf(left) < beginningOf(right) ? 1 : -1;
}

function valuesBySlot(facts: readonly OutfitFact[]): ReadonlyMap<Slot, readonly SlotValue[]> {
  return new Map(facts.map(({ slot, values }) => [slot, values]));
}

function isSameSet(left: readonly SlotValue[], right: readonly SlotValue[]): boolean {
  const written = (values: readonly SlotValue[]): string =>
    [...new Set(values.map((value) => JSON.stringify(Object.entries(value).sort())))].sort().join('\n');
  return written(left) === written(right);
}
