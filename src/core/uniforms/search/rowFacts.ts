// What is told of one outfit, read back out of the columns: for its drawing, and to lay outfits side by side.
import type { OutfitFact } from '../outfit';
import { cellAt, type SearchIndex } from './searchIndex';

/** Facts of an outfit by its row. What follows from others ("a blazer is worn") is left out, unknown slots too. */
export function rowFacts(index: SearchIndex, row: number): readonly OutfitFact[] {
  return [...index.slots].flatMap(([slot, place]) => {
    const values = place.index.valuesOf(cellAt(index, place, row));
    const told = values.filter((value) => value.kind !== 'choice' || value.choice !== 'yes');
    return told.length === 0 ? [] : [{ slot, values: told }];
  });
}
