// What stands in brackets. A closing bracket right after the opening one means itself; so does a hyphen at an end, and,
// as PCRE 8 has it, one beside a set.
import { complement, posixSet, range, sets } from './characters';
import { characterOf, parseProperty } from './parseEscape';
import type { Scanner } from './scanner';
import { lacking, wrong, type PcreNode } from './tree';

/** Reads one class; the opening bracket stands here. */
export function parseClass(scanner: Scanner): PcreNode {
  scanner.take('[');
  const isNegated = scanner.take('^');
  let source = '';
  for (let isFirst = true; ; isFirst = false) {
    if (scanner.isAtEnd) wrong('a bracket is never closed');
    if (!isFirst && scanner.take(']')) break;
    source += parseItem(scanner);
  }
  return { kind: 'one', source: `[${isNegated ? '^' : ''}${source}]` };
}

function parseItem(scanner: Scanner): string {
  if (/^\\[QE]/.test(scanner.peek(2))) lacking('\\Q and \\E in brackets');
  const set = parseSet(scanner);
  if (set !== undefined) return set;
  const from = parseOne(scanner);
  const isRange = scanner.next === '-' && !['-', '-]'].includes(scanner.peek(2));
  if (!isRange) return range(from, from, scanner.options.isCaseless);
  scanner.take('-');
  const after = parseSet(scanner);
  if (after !== undefined)
    return range(from, from, scanner.options.isCaseless) + range(45, 45, false) + after;
  if (scanner.isAtEnd) wrong('a bracket is never closed');
  return range(from, parseOne(scanner), scanner.options.isCaseless);
}

/** `\d`, `\p{L}`, `[:alpha:]`; undefined for a single character. */
function parseSet(scanner: Scanner): string | undefined {
  const { isCaseless } = scanner.options;
  const posix = scanner.takeMatch(/^\[:(\^?)([a-z]{1,10}):\]/);
  if (posix !== undefined) {
    const inside = posixSet(posix[2] ?? '', isCaseless);
    return posix[1] === '^' ? complement(inside) : inside;
  }
  if (/^\[[.=]/.test(scanner.peek(2)) && /^\[([.=])[^\]]{0,60}\1\]/.test(scanner.peek(70)))
    wrong('PCRE has no POSIX collating elements');
  if (scanner.next !== '\\') return undefined;
  const [, letter = ''] = Array.from(scanner.peek(2));
  const inside = sets[letter.toLowerCase()];
  if (inside === undefined) return parseProperty(scanner);
  scanner.at += 2;
  return letter === letter.toLowerCase() ? inside : complement(inside);
}

function parseOne(scanner: Scanner): number {
  if (scanner.next !== '\\') {
    const code = scanner.next.codePointAt(0) ?? 0;
    scanner.at++;
    return code;
  }
  if (scanner.take('\\b')) return 8;
  const octal = scanner.takeMatch(/^\\([0-7]{1,3})/);
  if (octal !== undefined) return Number.parseInt(octal[1] ?? '0', 8);
  return characterOf(scanner);
}
