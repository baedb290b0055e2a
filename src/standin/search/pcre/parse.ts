// Patterns as PCRE reads them (pcre2pattern): alternatives, groups, quantifiers, options in the middle.
import { parseClass } from './parseClass';
import { parseEscape, parseReference } from './parseEscape';
import { openGroup } from './openGroup';
import { oneCharacter } from './characters';
import { MAX_PATTERN_DEPTH, Scanner, type Options } from './scanner';
import { lacking, wrong, type PcreNode } from './tree';

const MAX_REPEATS = 65_535; // PCRE's own limit
const quantifier = /^(?:[*+?]|\{(\d{1,6})(,?)(\d{0,6})\})/;
const ends: Readonly<Record<string, readonly [number, number]>> = {
  '*': [0, Infinity],
  '+': [1, Infinity],
  '?': [0, 1],
};

/**
 * Reads a pattern.
 *
 * @param options - those given from outside; the pattern may change them.
 * @returns the tree.
 * @throws PcreProblem `wrong` where PCRE refuses the pattern too, `lacking` naming what cannot be had here.
 */
export function parsePcre(pattern: string, options: Options): PcreNode {
  const scanner = new Scanner(pattern, options);
  const tree = parseAlternatives(scanner);
  if (!scanner.isAtEnd) wrong('a closing parenthesis has no opening one');
  return tree;
}

/** Up to the closing parenthesis or the end. */
function parseAlternatives(scanner: Scanner): PcreNode {
  if (++scanner.depth > MAX_PATTERN_DEPTH) wrong(`it is nested more than ${MAX_PATTERN_DEPTH} deep`);
  const outside = scanner.options;
  const branches: PcreNode[] = [];
  do branches.push(parseSequence(scanner));
  while (scanner.take('|'));
  scanner.options = outside;
  scanner.depth--;
  const [only] = branches;
  return only !== undefined && branches.length === 1 ? only : { kind: 'choice', branches };
}

function parseSequence(scanner: Scanner): PcreNode {
  const parts: PcreNode[] = [];
  for (;;) {
    const start = scanner.at;
    scanner.skipIgnored();
    // Versions of PCRE differ on what it repeats then.
    if (scanner.at > start && quantifier.test(scanner.peek(20)))
      lacking('a quantifier after a comment or a space');
    if (scanner.isAtEnd || scanner.next === '|' || scanner.next === ')') return { kind: 'sequence', parts };
    if (scanner.take('\\Q')) parts.push(...parseLiteral(scanner));
    else if (!scanner.take('\\E')) {
      const part = parsePart(scanner);
      if (part !== undefined) parts.push(repeated(scanner, part));
    }
  }
}

/** `\Q…\E`: all of it means itself; a quantifier after it takes the last character. */
function parseLiteral(scanner: Scanner): readonly PcreNode[] {
  const parts: PcreNode[] = [];
  while (!scanner.isAtEnd && !scanner.take('\\E')) parts.push(parseCharacter(scanner));
  const last = parts.pop();
  return last === undefined ? [] : [...parts, repeated(scanner, last)];
}

function parsePart(scanner: Scanner): PcreNode | undefined {
  const { isMultiline, dotTakesAll } = scanner.options;
  if (scanner.next === '\\') return parseEscape(scanner);
  if (scanner.take('.')) return { kind: 'one', source: dotTakesAll ? '[^]' : '[^\\n]' };
  // A line begins after a newline, but not after one that ends the text.
  if (scanner.take('^')) return { kind: 'place', source: isMultiline ? '(?:^|(?<=\\n)(?!$))' : '^' };
  if (scanner.take('$')) return { kind: 'place', source: isMultiline ? '(?=\\n|$)' : '(?=\\n?$)' };
  if (scanner.next === '[') return parseClass(scanner);
  if (scanner.peek(4) === '(?P=') return parseReference(scanner);
  if (scanner.next === '(') return parseGroup(scanner);
  if (quantifier.test(scanner.peek(20))) wrong(`there is nothing for '${scanner.next}' to repeat`);
  return parseCharacter(scanner);
}

function parseCharacter(scanner: Scanner): PcreNode {
  const code = scanner.next.codePointAt(0) ?? 0;
  scanner.at++;
  return { kind: 'one', source: oneCharacter(code, scanner.options.isCaseless) };
}

function parseGroup(scanner: Scanner): PcreNode | undefined {
  const outside = scanner.options;
  const opened = openGroup(scanner);
  if (opened === undefined) return undefined; // options alone
  const inner = parseAlternatives(scanner);
  if (!scanner.take(')')) wrong('a parenthesis is never closed');
  scanner.options = outside;
  return opened(inner);
}

function repeated(scanner: Scanner, part: PcreNode): PcreNode {
  const found = scanner.takeMatch(quantifier, 20);
  if (found === undefined) return part;
  const [sign, from, comma, to] = found;
  const bounds = ends[sign];
  const least = bounds?.[0] ?? Number(from);
  const most = bounds?.[1] ?? (comma === '' ? least : to === '' ? Infinity : Number(to));
  if (least > MAX_REPEATS || (most > MAX_REPEATS && most !== Infinity))
    wrong(`the quantifier ${sign} is above ${MAX_REPEATS}`);
  if (most < least) wrong(`the quantifier ${sign} runs backwards`);
  if (part.kind === 'place' || part.kind === 'look') lacking(`a quantifier (${sign}) after an assertion`);
  const isPossessive = scanner.take('+');
  const isMarked = !isPossessive && scanner.take('?');
  const isLazy = !isPossessive && isMarked !== scanner.options.isUngreedy;
  const loop: PcreNode = { kind: 'repeat', inner: part, least, most, isLazy };
  return isPossessive ? { kind: 'atomic', inner: loop } : loop;
}
