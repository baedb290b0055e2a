// An outfit while it is filled in: what was pressed and typed, and the row of a table that it becomes. The form goes the same
// way as a file, so that nothing comes in through one door that the other would refuse.
import { isSameValue } from '../../../core/uniforms/drawing/valueWords';
import { cellOfValues } from '../../../core/uniforms/intake/words';
import type { OutfitFact, OutfitKind, SchoolKey, Slot, SlotValue } from '../../../core/uniforms/outfit';

export interface Draft {
  readonly kind: OutfitKind;
  /** As typed. */
  readonly wornFrom: string;
  readonly wornTo: string;
  readonly supplierDesign: string;
  readonly values: ReadonlyMap<Slot, readonly SlotValue[]>;
}

export const emptyDraft: Draft = {
  kind: 'everyday',
  wornFrom: '',
  wornTo: '',
  supplierDesign: '',
  values: new Map(),
};

/** A value pressed: told if it was not, else no more. "None" stands alone. */
export function pressed(draft: Draft, slot: Slot, value: SlotValue): Draft {
  const before = draft.values.get(slot) ?? [];
  const rest = before.filter((one) => !isSameValue(one, value));
  if (rest.length < before.length) return withValues(draft, slot, rest);
  return withValues(
    draft,
    slot,
    value.kind === 'absent' ? [value] : [...before.filter(({ kind }) => kind !== 'absent'), value],
  );
}

/** A text typed; an empty one tells nothing. */
export function typed(draft: Draft, slot: Slot, text: string): Draft {
  const trimmed = text.trim();
  return withValues(draft, slot, trimmed === '' ? [] : [{ kind: 'text', text: trimmed }]);
}

/** What is told, for a drawing. */
export function factsOf({ values }: Draft): readonly OutfitFact[] {
  return [...values].map(([slot, told]) => ({ slot, values: told }));
}

/** Cells of the row that a draft is, by column. */
export function cellsOf(draft: Draft, school: SchoolKey | undefined): Readonly<Record<string, string>> {
  const { kind, wornFrom, wornTo, supplierDesign, values } = draft;
  return {
    school: school ?? '',
    kind,
    worn_from: wornFrom,
    worn_to: wornTo,
    supplier_design: supplierDesign,
    ...Object.fromEntries([...values].map(([slot, told]) => [slot, cellOfValues(told)])),
  };
}

function withValues(draft: Draft, slot: Slot, told: readonly SlotValue[]): Draft {
  const values = new Map(draft.values);
  if (told.length === 0) values.delete(slot);
  else values.set(slot, told);
  return { ...draft, values };
}
