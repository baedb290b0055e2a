// The tree as a pattern of JavaScript (strict reading, no flags) that matches the same at the same places. Where the
// two differ and nothing means the same, it is refused. JavaScript forgets groups whenever a repetition begins anew and
// gives up a turn that takes nothing; PCRE does neither.
import {
  capturesIn,
  isNullable,
  isPlain,
  lengthOf,
  partsOf,
  settledBy,
  triesEmptyLast,
  type Kept,
} from './traits';
import { lacking, wrong, type PcreNode } from './tree';

export interface PrintedPcre {
  readonly source: string;
  /** For each group of the pattern that matters, in order: its number in JavaScript. */
  readonly numbers: readonly number[];
}

interface Printing {
  readonly kept: Kept;
  /** Number in PCRE → number in JavaScript. */
  readonly numbers: Map<number, number>;
  /** Groups opened so far, our own among them. */
  count: number;
}

/**
 * @param kept - groups that somebody reads; the others are printed without capturing.
 * @throws PcreProblem
 */
export function printPcre(tree: PcreNode, kept: Kept): PrintedPcre {
  const printing: Printing = { kept, numbers: new Map(), count: 0 };
  checkReferences(tree, new Set());
  const source = print(tree, printing);
  return {
    source,
    numbers: [...printing.numbers].sort(([left], [right]) => left - right).map(([, number]) => number),
  };
}

function print(node: PcreNode, printing: Printing): string {
  switch (node.kind) {
    case 'one':
    case 'place':
      return node.source;
    case 'sequence':
      return node.parts
        .map((part) => (part.kind === 'choice' ? `(?:${print(part, printing)})` : print(part, printing)))
        .join('');
    case 'choice':
      return node.branches.map((branch) => print(branch, printing)).join('|');
    case 'group':
      return printGroup(node, printing);
    case 'atomic':
      return printAtomic(node.inner, printing);
    case 'look':
      if (node.sign.startsWith('<')) checkLookbehind(node.inner, printing.kept);
      return `(?${node.sign}${print(node.inner, printing)})`;
    case 'repeat':
      return printRepeat(node, printing);
    case 'reference':
      return `(?:\\${printing.numbers.get(node.number) ?? 0})`;
  }
}

function printGroup(node: Extract<PcreNode, { kind: 'group' }>, printing: Printing): string {
  if (node.number === undefined || !printing.kept.has(node.number))
    return `(?:${print(node.inner, printing)})`;
  printing.numbers.set(node.number, ++printing.count);
  return `(${node.name === undefined ? '' : `?<${node.name}>`}${print(node.inner, printing)})`;
}

/** A look ahead never goes back into itself: capture there, then take the same text. */
function printAtomic(inner: PcreNode, printing: Printing): string {
  const number = ++printing.count;
  return `(?:(?=(${print(inner, printing)}))\\${number})`;
}

function printRepeat(node: Extract<PcreNode, { kind: 'repeat' }>, printing: Printing): string {
  const { inner, least, most, isLazy } = node;
  const captures = capturesIn(inner, printing.kept);
  const mayBeEmpty = most > least && isNullable(inner);
  if (captures.length > 0) {
    // With nothing to take a group that is tried first always matches: the quantifier changes nothing.
    if (least === 0 && most === 1 && !isLazy && isNullable(inner) && isPlain(inner) && triesEmptyLast(inner))
      return print(inner, printing);
    const settled = settledBy(inner);
    if (mayBeEmpty) lacking('a group within a repetition that may take nothing');
    if (most > 1 && !captures.every((number) => settled.has(number)))
      lacking('a group that some turns of a repetition pass over');
  }
  if (mayBeEmpty && !triesEmptyLast(inner)) lacking('a repetition that tries first to take nothing');
  const printed = print(inner, printing);
  const body =
    inner.kind === 'sequence' || inner.kind === 'choice' || inner.kind === 'repeat'
      ? `(?:${printed})`
      : printed;
  return `${body}${signOf(least, most)}${isLazy ? '?' : ''}`;
}

function signOf(least: number, most: number): string {
  if (most === Infinity) return least === 0 ? '*' : least === 1 ? '+' : `{${least},}`;
  if (least === 0 && most === 1) return '?';
  return least === most ? `{${least}}` : `{${least},${most}}`;
}

function checkLookbehind(inner: PcreNode, kept: Kept): void {
  if (capturesIn(inner, kept).length > 0) lacking('a group within a look behind');
  if (!isPlainBehind(inner)) lacking('an atomic group, a reference or a look around within a look behind');
  const branches = inner.kind === 'choice' ? inner.branches : [inner];
  if (branches.some((branch) => lengthOf(branch) === undefined))
    wrong('a look behind can take texts of different lengths');
}

function isPlainBehind(node: PcreNode): boolean {
  return !['atomic', 'reference', 'look'].includes(node.kind) && partsOf(node).every(isPlainBehind);
}

/** A reference to a group that has not matched fails in PCRE and takes nothing in JavaScript. */
function checkReferences(node: PcreNode, before: ReadonlySet<number>): void {
  if (node.kind === 'reference' && !before.has(node.number))
    lacking('a reference to a group that may not have taken part');
  if (node.kind === 'sequence') {
    let known = before;
    for (const part of node.parts) {
      checkReferences(part, known);
      known = new Set([...known, ...settledBy(part)]);
    }
  } else if (node.kind === 'choice') for (const branch of node.branches) checkReferences(branch, before);
  else if ('inner' in node) checkReferences(node.inner, before);
}
