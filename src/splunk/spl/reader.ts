// Reads a search character by character. SPL has no tokens of its own: what ends a word depends on where it stands,
// so every grammar says which characters end its words.
import type { SplProblem, SplResult } from './tree';

/** Deeper nesting is refused: the parser, and what walks the tree, are recursive. */
export const MAX_DEPTH = 100; // people nest 5; hostile input nests until the stack breaks

/** Thrown inside the parser only; `readAll` turns it into a value. */
export class SyntaxTrouble extends Error {
  constructor(
    readonly position: number,
    readonly expected: string,
    message: string,
  ) {
    super(message);
  }
}

const SPACE = ' \t\r\n\u00a0';

/** A place in a text, moving forward. */
export class Reader {
  position = 0;
  private depth = 0;

  constructor(readonly text: string) {}

  get isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** The character at the place, or `''` at the end. */
  get next(): string {
    return this.text[this.position] ?? '';
  }

  skipSpace(): void {
    while (!this.isAtEnd && SPACE.includes(this.next)) this.position++;
  }

  startsWith(sign: string): boolean {
    return this.text.startsWith(sign, this.position);
  }

  /** Moves to the next of these characters, or to the end. */
  skipTo(stops: string): void {
    while (!this.isAtEnd && !stops.includes(this.next)) this.position++;
  }

  /** Moves over the sign if it stands here (after space). */
  take(sign: string): boolean {
    this.skipSpace();
    if (!this.startsWith(sign)) return false;
    this.position += sign.length;
    return true;
  }

  expect(sign: string, where: string): void {
    if (!this.take(sign)) this.fail(`'${sign}'`, where);
  }

  /** Whether this keyword stands here as a whole word; `caseless` unless told. */
  seesKeyword(keyword: string, match: 'exact' | 'caseless' = 'caseless'): boolean {
    const found = this.text.slice(this.position, this.position + keyword.length);
    const same = match === 'exact' ? found === keyword : found.toLowerCase() === keyword.toLowerCase();
    return same && !isNameCharacter(this.text[this.position + keyword.length] ?? ' ');
  }

  takeKeyword(keyword: string, match: 'exact' | 'caseless' = 'caseless'): boolean {
    this.skipSpace();
    if (!this.seesKeyword(keyword, match)) return false;
    this.position += keyword.length;
    return true;
  }

  /** Characters up to space or one of the stops; may be empty. */
  until(stops: string): string {
    const start = this.position;
    while (!this.isAtEnd && !SPACE.includes(this.next) && !stops.includes(this.next)) this.position++;
    return this.text.slice(start, this.position);
  }

  /**
   * A quoted text; the opening quote stands here.
   *
   * @param escapes - characters that a backslash frees, or what it turns them into; before others it stays.
   */
  quoted(escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\' }): string {
    const quote = this.next;
    const start = this.position;
    const pieces: string[] = [];
    let pieceStart = ++this.position;
    while (!this.isAtEnd) {
      const character = this.next;
      if (character === quote) {
        pieces.push(this.text.slice(pieceStart, this.position++));
        return pieces.join('');
      }
      const freed = character === '\\' ? (this.text[this.position + 1] ?? '') : '';
      const meaning = freed === quote ? quote : freed === '' ? undefined : escapes[freed];
      if (meaning !== undefined) {
        pieces.push(this.text.slice(pieceStart, this.position), meaning);
        this.position += 2;
        pieceStart = this.position;
      } else this.position++;
    }
    throw new SyntaxTrouble(
      start,
      `closing ${quote}`,
      `The quote opened at position ${start + 1} is never closed. Close it, or write a backslash before a quote that is part of the text.`,
    );
  }

  /** Moves over what stands in parentheses, those within and quoted texts included; the opening one stands here. */
  skipParentheses(where: string): void {
    let depth = 0;
    do {
      if (this.next === '"') this.quoted();
      else {
        depth += this.next === '(' ? 1 : this.next === ')' ? -1 : 0;
        this.position++;
      }
    } while (depth > 0 && !this.isAtEnd);
    if (depth > 0) this.fail("')'", where);
  }

  /** Runs a deeper part of the grammar; refuses bottomless nesting. */
  nested<Value>(parse: () => Value): Value {
    if (++this.depth > MAX_DEPTH)
      this.fail('less nesting', `a search nested at most ${MAX_DEPTH} deep; split the search`);
    const value = parse();
    this.depth--;
    return value;
  }

  /** Stops the parse, saying what should stand here. */
  fail(expected: string, where: string): never {
    const rest = this.text.slice(this.position, this.position + 20);
    const found = rest === '' ? 'the end of the search' : `'${rest}'`;
    throw new SyntaxTrouble(
      this.position,
      expected,
      `Expected ${expected} for ${where}, but found ${found} at position ${this.position + 1}.`,
    );
  }
}

/** Whether a character can be part of a plain name: letter, digit, underscore or any letter beyond ASCII. */
export function isNameCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code > 160
  );
}

/** Runs a grammar over a whole text; a syntax problem comes back as a value. */
export function readAll<Value>(text: string, parse: (reader: Reader) => Value): SplResult<Value> {
  const reader = new Reader(text);
  try {
    const value = parse(reader);
    reader.skipSpace();
    if (!reader.isAtEnd) reader.fail('the end', 'the search');
    return { ok: true, value };
  } catch (trouble) {
    if (!(trouble instanceof SyntaxTrouble)) throw trouble;
    const problem: SplProblem = {
      position: trouble.position,
      expected: trouble.expected,
      message: trouble.message,
    };
    return { ok: false, problem };
  }
}
