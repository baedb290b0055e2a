// Observations as they are gathered from a reading: one for each slot and thing seen, checked against the slots there are.
import type { Span } from '../../brand';
import type { ColourId, Observation, ObservedValue, SlotValue } from '../outfit';
import { slotDefinition } from '../slots';
import { colourValues } from './colourValues';
import type { Lexeme } from './lexeme';
import type { Reading } from './reading';

/** How sure an observation from words is, by how it was said. Own estimates; to be learned from confirmed answers. */
export const certainty = {
  said: 0.9,
  /** Through a slip of the pen. */
  slip: 0.8,
  /** A colour said of one garment of a list: "black shoes and socks". */
  shared: 0.65,
  /** One reading of two: "a red striped tie" may be red, or its stripes are. */
  guessed: 0.6,
  doubted: 0.5,
} as const;

/** Something that was understood and that no slot can search: where it stands, and what it is. */
export interface Unsearched extends Span {
  readonly what: string;
}

/** Gathers observations; the same value seen twice in a slot is one observation. */
export class Gathered {
  readonly observations: Observation[] = [];
  readonly unsearched: Unsearched[] = [];

  constructor(readonly reading: Reading) {}

  /** One value in a slot; `places` are the lexemes that say it. */
  addChoice(slot: string, choice: string, places: readonly number[], sure: number = certainty.said): void {
    this.add(slot, [{ value: { kind: 'choice', choice }, probability01: 0.97 }], places, sure);
  }

  /** One value of a slot that is any of these; `places` are the lexemes that say it. */
  addOneOf(slot: string, choices: readonly string[], places: readonly number[]): void {
    const [only] = choices;
    if (only !== undefined && choices.length === 1) {
      this.addChoice(slot, only, places);
      return;
    }
    const probability01 = 0.97 / choices.length;
    const values = choices.map((choice) => ({ value: { kind: 'choice', choice } as const, probability01 }));
    this.add(slot, values, places, certainty.said);
  }

  addText(slot: string, text: string, places: readonly number[]): void {
    this.add(slot, [{ value: { kind: 'text', text }, probability01: 0.95 }], places, certainty.said);
  }

  addValue(slot: string, value: SlotValue, places: readonly number[]): void {
    this.add(slot, [{ value, probability01: 0.97 }], places, certainty.said);
  }

  /** A colour, or one of several: weights by place in the list, likeliest first. */
  addColour(
    slot: string,
    alternatives: readonly { readonly at: number; readonly weight?: number }[],
    { near, sure = certainty.said }: { readonly near: readonly number[]; readonly sure?: number },
  ): void {
    const lexemes = alternatives.map(({ at, weight }) => ({
      lexeme: this.lexeme(at),
      ...(weight === undefined ? {} : { weight }),
    }));
    const isLikened = lexemes.every(({ lexeme }) => lexeme.meaning?.isLikened === true);
    const places = [...alternatives.map(({ at }) => at), ...near];
    this.add(slot, colourValues(lexemes), places, isLikened ? Math.min(sure, certainty.guessed) : sure);
  }

  /** The colours that a named tartan has, of which any may be taken for its ground. */
  addOneOfColours(slot: string, colours: readonly string[], places: readonly number[]): void {
    const values = colours.map((colour) => ({
      value: { kind: 'colour', colour: colour as ColourId } as const,
      probability01: 0.9 / colours.length,
    }));
    this.add(slot, values, places, certainty.guessed);
  }

  /** Whether anything was seen of a garment. */
  hasAny(garment: string): boolean {
    return this.observations.some(({ slot }) => slot.startsWith(`${garment}.`));
  }

  lexeme(at: number): Lexeme {
    const lexeme = this.reading.lexemes[at];
    if (lexeme === undefined) throw new Error(`A reading has no lexeme ${at}.`);
    return lexeme;
  }

  spanOf(places: readonly number[]): Span {
    const lexemes = places.map((at) => this.lexeme(at));
    return {
      start: Math.min(...lexemes.map(({ start }) => start)),
      end: Math.max(...lexemes.map(({ end }) => end)),
    };
  }

  private add(slot: string, values: readonly ObservedValue[], places: readonly number[], sure: number): void {
    const definition = slotDefinition(slot);
    const span = this.spanOf(places);
    if (definition === undefined) {
      this.unsearched.push({ ...span, what: slot });
      return;
    }
    const isHeld = this.observations.some((held) => held.slot === slot && isSameSeen(held.values, values));
    if (isHeld) return;
    this.observations.push({
      slot: definition.slot,
      values,
      certainty01: Math.min(sure, this.certaintyAt(places)),
      origin: 'words',
      span,
    });
  }

  private certaintyAt(places: readonly number[]): number {
    if (places.some((at) => this.reading.doubts.doubtful.has(at))) return certainty.doubted;
    return places.some((at) => this.lexeme(at).slip !== undefined) ? certainty.slip : certainty.said;
  }
}

/** Whether two observations say the same first of all. */
function isSameSeen(left: readonly ObservedValue[], right: readonly ObservedValue[]): boolean {
  return JSON.stringify(left[0]?.value) === JSON.stringify(right[0]?.value);
}
