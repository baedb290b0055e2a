// Texts kept once, and a small number for each: what is linked by the million is linked by number.

/** Gives each distinct text a number, from 0 in the order of arrival. */
export class Interner {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  /** @param limit - distinct texts it takes; a Map of JavaScript ends at 2²⁴. */
  constructor(private readonly limit: number) {}

  get size(): number {
    return this.texts.length;
  }

  /** Number of a text, new or known; undefined if it is new and there is no room. */
  intern(text: string): number | undefined {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    if (number >= this.limit) return undefined;
    this.numbers.set(text, number);
    this.texts.push(text);
    return number;
  }

  /** Whether a text has a number. */
  has(text: string): boolean {
    return this.numbers.has(text);
  }

  /** Number of a text that has one. */
  find(text: string): number | undefined {
    return this.numbers.get(text);
  }

  /** Text of a number; '' for a number never given. */
  text(number: number): string {
    return this.texts[number] ?? '';
  }
}
