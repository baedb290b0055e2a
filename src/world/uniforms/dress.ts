// One outfit while it is being made up: facts by slot, with the words of the tables ("grey|black" is either of two).
import type { OutfitFact, SlotValue } from '../../core/uniforms/outfit';
import type { ColourId } from '../../core/uniforms/outfit';
import { slotDefinition, toSlot, type Garment } from '../../core/uniforms/slots';

const interned = new Map<string, SlotValue>();

/** The value of a slot as a table writes it; the same object each time, because there are millions. */
export function valueOf(garment: Garment, aspect: string, text: string): SlotValue {
  const { kind } = slotDefinition(toSlot(garment, aspect)) ?? { kind: 'text' };
  const name = `${kind} ${text}`;
  const known = interned.get(name);
  if (known !== undefined) return known;
  const made = make(kind, text);
  if (kind !== 'text') interned.set(name, made);
  return made;
}

function make(kind: string, text: string): SlotValue {
  if (text === 'absent') return { kind: 'absent' };
  if (kind === 'colour') return { kind: 'colour', colour: text as ColourId };
  return kind === 'text' ? { kind: 'text', text } : { kind: 'choice', choice: text };
}

/** An outfit that is being made up. */
export class Dress {
  private readonly bySlot = new Map<string, OutfitFact>();

  /** @param aspects - values by aspect, alternatives parted by `|`; undefined ones are left out. */
  wear(garment: Garment, aspects: Readonly<Record<string, string | undefined>>): this {
    for (const [aspect, text] of Object.entries(aspects)) {
      if (text === undefined) continue;
      const slot = toSlot(garment, aspect);
      const values = text.split('|').map((one) => valueOf(garment, aspect, one));
      this.bySlot.set(slot, { slot, values });
    }
    return this;
  }

  /** A garment that the school does not have. */
  without(...garments: readonly Garment[]): this {
    for (const garment of garments) this.wear(garment, { worn: 'absent' });
    return this;
  }

  facts(): readonly OutfitFact[] {
    return [...this.bySlot.values()];
  }
}
