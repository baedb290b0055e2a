// What follows from what is told: a school without ties has no stripes on them, and one with a striped tie wears ties.
// Said once here, so that search, questions and reasons need no rules of their own.
import type { OutfitFact, Slot, SlotValue } from '../outfit';
import { slotDefinition, slots, type SlotDefinition } from '../slots';

/** Values of a slot; `nothing there`: the garment is not worn, or has no such thing by its pattern. */
export type CompletedValues = readonly SlotValue[] | 'nothing there';

const byGarment = new Map<string, readonly SlotDefinition[]>();
for (const definition of slots)
  byGarment.set(definition.garment, [...(byGarment.get(definition.garment) ?? []), definition]);

const isAbsent = (values: CompletedValues | undefined): boolean =>
  values !== undefined &&
  values !== 'nothing there' &&
  values.length > 0 &&
  values.every(({ kind }) => kind === 'absent');

/**
 * The facts of an outfit with what follows from them.
 *
 * @param facts - as told; slots that do not exist and facts without a value are left out, a slot told twice counts with
 *   the values of both.
 * @returns values by slot; a slot that is not in it is unknown.
 */
export function completeFacts(facts: readonly OutfitFact[]): ReadonlyMap<Slot, CompletedValues> {
  const told = new Map<Slot, readonly SlotValue[]>();
  for (const { slot, values } of facts)
    if (slotDefinition(slot) !== undefined && values.length > 0)
      told.set(slot, [...(told.get(slot) ?? []), ...values]);
  const complete = new Map<Slot, CompletedValues>(told);
  for (const garment of new Set(Array.from(told.keys(), garmentOf)))
    completeGarment(complete, garment, byGarment.get(garment) ?? []);
  return complete;
}

function garmentOf(slot: Slot): string {
  return slot.slice(0, slot.indexOf('.'));
}

function completeGarment(
  facts: Map<Slot, CompletedValues>,
  garment: string,
  definitions: readonly SlotDefinition[],
): void {
  const worn = `${garment}.worn` as Slot;
  const aspects = definitions.filter(({ kind }) => kind !== 'worn');
  if (isAbsent(facts.get(worn))) {
    for (const { slot } of aspects) facts.set(slot, 'nothing there');
    return;
  }
  if (!facts.has(worn) && aspects.some(({ slot }) => facts.has(slot))) facts.set(worn, [choice('yes')]);
  completePattern(facts, garment, definitions);
  const pattern = facts.get(`${garment}.pattern` as Slot);
  const patterns =
    pattern === undefined || pattern === 'nothing there'
      ? []
      : pattern.flatMap((value) => (value.kind === 'choice' ? [value.choice] : []));
  const rule = (aspect: RegExp): void => {
    for (const { slot, aspect: name } of aspects)
      if (aspect.test(name) && !facts.has(slot)) facts.set(slot, 'nothing there');
  };
  if (patterns.length > 0 && !patterns.includes('stripes')) rule(/^stripe_/);
  if (patterns.length > 0 && !patterns.some((one) => one === 'checks' || one === 'tartan')) rule(/^check_/);
  if (isAbsent(facts.get(`${garment}.trim_colour` as Slot))) rule(/^trim_place$/);
}

/** Stripes or checks that are told say the pattern, where nobody told it. */
function completePattern(
  facts: Map<Slot, CompletedValues>,
  garment: string,
  definitions: readonly SlotDefinition[],
): void {
  const pattern = `${garment}.pattern` as Slot;
  if (facts.has(pattern) || slotDefinition(pattern) === undefined) return;
  const isTold = (aspects: RegExp): boolean =>
    definitions.some(
      ({ slot, aspect }) => aspects.test(aspect) && facts.has(slot) && !isAbsent(facts.get(slot)),
    );
  if (isTold(/^stripe_/)) facts.set(pattern, [choice('stripes')]);
  else if (isTold(/^check_/)) facts.set(pattern, [choice('checks')]);
}

function choice(name: string): SlotValue {
  return { kind: 'choice', choice: name };
}
