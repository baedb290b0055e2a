// What is told of one outfit, read back out of the columns: for its drawing, and to lay outfits side by side.
import type { OutfitFact } from '../outfit';
import { cellAt, type SearchIndex } from './searchIndex';

/** Facts of an outfit by its row. What follows from others ("a blazer is worn") is left out, unknown slots too. */
export function rowFacts(index: SearchIndex, row: number): readonly OutfitFact[] {
  const facts: OutfitFact[] = [];
  for (const place of index.slots.values()) {
    const fact = place.index.factOf(cellAt(index, place, row));
    if (fact !== undefined) facts.push(fact);
  }
  return facts;
}
