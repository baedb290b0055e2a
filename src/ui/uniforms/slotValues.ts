// What may stand in a slot, for the choices of the form.
import type { Slot, SlotValue } from '../../core/uniforms/outfit';
import { slotDefinition } from '../../core/uniforms/slots';
import { colours } from '../../core/uniforms/vocabulary/colours';
import { motifGroups, motifs } from '../../core/uniforms/vocabulary/motifs';

export interface ValueGroup {
  readonly name: string;
  readonly values: readonly SlotValue[];
}

/** Slots of which one garment shows several at once: a stripe gold and a stripe white, an anchor and a book. */
const severalAtOnce = new Set(['stripe_colour', 'check_colour', 'motif', 'trim_place']);

/** Whether several values of a slot are "and"; of all others they are "or". */
export function isSeveral(slot: Slot): boolean {
  return severalAtOnce.has(slotDefinition(slot)?.aspect ?? '');
}

const none: ValueGroup = { name: 'None', values: [{ kind: 'absent' }] };

/** Values of a slot in groups; empty for a slot that holds a text. */
export function groupedValues(slot: Slot): readonly ValueGroup[] {
  const definition = slotDefinition(slot);
  if (definition === undefined || definition.kind === 'text') return [];
  if (definition.kind === 'colour')
    return [{ name: 'Colours', values: colours.map(({ id }) => ({ kind: 'colour', colour: id })) }, none];
  if (definition.aspect === 'motif')
    return [
      ...motifGroups.map((group) => ({
        name: group,
        values: motifs
          .filter((motif) => motif.group === group)
          .map(({ id }): SlotValue => ({ kind: 'choice', choice: id })),
      })),
      none,
    ];
  const values = definition.choices.map((choice): SlotValue => ({ kind: 'choice', choice }));
  return [{ name: 'Choices', values }, none];
}
