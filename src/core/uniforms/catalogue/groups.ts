// Slots that are kept together as one table of designs: a garment, since hundreds of schools buy the same one. A badge is
// nearly always the school's own, so its aspects are kept apart; a table of them would be as long as the catalogue.
import { slots, type SlotDefinition } from '../slots';
import type { Slot } from '../outfit';

export interface SlotGroup {
  readonly id: string;
  readonly slots: readonly Slot[];
}

const ownTables: Readonly<Record<string, string>> = {
  'badge.motif': 'badge.motif',
  'badge.letters': 'badge.letters',
  'badge.motto': 'badge.motto',
  'badge.colour': 'badge.colours',
  'badge.second_colour': 'badge.colours',
  'badge.motif_colour': 'badge.colours',
  'tie.stripe_order': 'tie.order',
  'tie.kind': 'tie.make',
  'tie.badge_place': 'tie.make',
  'tie.second_colour': 'tie.make',
  'blazer.button_colour': 'blazer.make',
  'blazer.kind': 'blazer.make',
  'blazer.badge_place': 'blazer.make',
};

const tableOf = ({ slot, garment }: SlotDefinition): string => ownTables[slot] ?? garment;

/** Every slot is in exactly one group. */
export const slotGroups: readonly SlotGroup[] = [...new Set(slots.map(tableOf))].map((id) => ({
  id,
  slots: slots.filter((definition) => tableOf(definition) === id).map(({ slot }) => slot),
}));
