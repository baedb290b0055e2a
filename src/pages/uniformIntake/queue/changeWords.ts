// What an outfit would change, in words: by a word and a sign, never by colour alone.
import type { OutfitChange, SlotChange } from '../../../core/uniforms/intake/changes';
import { yearsWords } from '../outfitWords';

export const slotChangeWords: Readonly<Record<SlotChange['kind'], string>> = {
  same: '= the same',
  added: '+ new',
  changed: '≠ other',
  dropped: '− told no more',
};

const order: readonly SlotChange['kind'][] = ['changed', 'added', 'dropped'];

/** What becomes of the version that the school has now. */
export function effectWords({ effect, against }: OutfitChange): string {
  const who = against === undefined ? '' : ` (${yearsWords(against)}, ${against.source})`;
  switch (effect) {
    case 'first':
      return 'The first of its kind that is known of this school.';
    case 'replaces':
      return `Takes the place of the version that begins in the same year${who}.`;
    case 'follows':
      return `Follows the version of now${who}, which ends the year before.`;
    case 'precedes':
      return `Stands before the earliest version known${who}, which stays as it is.`;
  }
}

/** What differs, the contradictions first, and what does not. */
export function orderedChanges({ slots }: Pick<OutfitChange, 'slots'>): {
  readonly shown: readonly SlotChange[];
  readonly same: readonly SlotChange[];
} {
  return {
    shown: order.flatMap((kind) => slots.filter((slot) => slot.kind === kind)),
    same: slots.filter(({ kind }) => kind === 'same'),
  };
}

/** How much differs, in one line: "2 other, 1 new, 14 told no more, 3 the same". */
export function changeCounts({ slots }: Pick<OutfitChange, 'slots'>): string {
  const names = { changed: 'other', added: 'new', dropped: 'told no more', same: 'the same' } as const;
  return (['changed', 'added', 'dropped', 'same'] as const)
    .flatMap((kind) => {
      const count = slots.filter((slot) => slot.kind === kind).length;
      return count === 0 ? [] : [`${count} ${names[kind]}`];
    })
    .join(', ');
}
