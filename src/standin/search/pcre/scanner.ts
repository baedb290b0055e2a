// A place in a pattern, by characters (code points), and the options that hold there.

export interface Options {
  /** i */
  readonly isCaseless: boolean;
  /** m */
  readonly isMultiline: boolean;
  /** s */
  readonly dotTakesAll: boolean;
  /** x */
  readonly isExtended: boolean;
  /** U */
  readonly isUngreedy: boolean;
}

export const MAX_PATTERN_DEPTH = 100; // the parser, and what walks the tree, are recursive

/** Reads forward; `options` hold from here to the end of the group. */
export class Scanner {
  at = 0;
  options: Options;
  groups = 0;
  depth = 0;
  readonly names = new Map<string, number>();
  private readonly characters: readonly string[];

  constructor(pattern: string, options: Options) {
    this.characters = Array.from(pattern);
    this.options = options;
  }

  get isAtEnd(): boolean {
    return this.at >= this.characters.length;
  }

  /** The character here, `''` at the end. */
  get next(): string {
    return this.characters[this.at] ?? '';
  }

  /** The next so many characters, for a message or a short look ahead. */
  peek(count: number): string {
    return this.characters.slice(this.at, this.at + count).join('');
  }

  take(sign: string): boolean {
    const length = Array.from(sign).length;
    if (this.peek(length) !== sign) return false;
    this.at += length;
    return true;
  }

  /** What an expression (anchored, without flags) finds in the next characters; moves over it. */
  takeMatch(expression: RegExp, within = 80): RegExpExecArray | undefined {
    const found = expression.exec(this.peek(within)) ?? undefined;
    if (found?.index !== 0) return undefined;
    this.at += Array.from(found[0]).length;
    return found;
  }

  /** Comments, and in extended mode space. */
  skipIgnored(): void {
    for (;;) {
      if (this.peek(3) === '(?#') this.skipPast(')');
      else if (this.options.isExtended && /^[\t-\r ]$/.test(this.next)) this.at++;
      else if (this.options.isExtended && this.next === '#') this.skipPast('\n');
      else return;
    }
  }

  private skipPast(sign: string): void {
    while (!this.isAtEnd && this.next !== sign) this.at++;
    this.at++;
  }
}
