// What a part of a pattern can take: whether nothing, how many characters, which groups it surely sets.
import type { PcreNode } from './tree';

/** Numbers of the groups that matter: somebody reads what they captured. */
export type Kept = ReadonlySet<number>;

/** The parts right inside a node. */
export function partsOf(node: PcreNode): readonly PcreNode[] {
  switch (node.kind) {
    case 'one':
    case 'place':
    case 'reference':
      return [];
    case 'sequence':
      return node.parts;
    case 'choice':
      return node.branches;
    default:
      return [node.inner];
  }
}

/** Groups that capture, anywhere inside, of those that matter. */
export function capturesIn(node: PcreNode, kept: Kept): readonly number[] {
  const own =
    node.kind === 'group' && node.number !== undefined && kept.has(node.number) ? [node.number] : [];
  return [...own, ...partsOf(node).flatMap((part) => capturesIn(part, kept))];
}

/** Groups that have captured whenever the node has matched. */
export function settledBy(node: PcreNode): ReadonlySet<number> {
  switch (node.kind) {
    case 'choice': {
      const [first, ...others] = node.branches.map(settledBy);
      return new Set([...(first ?? [])].filter((number) => others.every((other) => other.has(number))));
    }
    case 'repeat':
      return node.least > 0 ? settledBy(node.inner) : new Set();
    case 'look':
      return node.sign.endsWith('!') ? new Set() : settledBy(node.inner);
    default: {
      const inner = partsOf(node).flatMap((part) => [...settledBy(part)]);
      return new Set(node.kind === 'group' && node.number !== undefined ? [...inner, node.number] : inner);
    }
  }
}

/** Whether it can match no character at all. */
export function isNullable(node: PcreNode): boolean {
  switch (node.kind) {
    case 'one':
      return false;
    case 'place':
    case 'look':
    case 'reference':
      return true;
    case 'sequence':
      return node.parts.every(isNullable);
    case 'choice':
      return node.branches.some(isNullable);
    case 'repeat':
      return node.least === 0 || isNullable(node.inner);
    default:
      return isNullable(node.inner);
  }
}

/** Whether, of all ways to match, those without a character are tried last. */
export function triesEmptyLast(node: PcreNode): boolean {
  if (!isNullable(node)) return true;
  switch (node.kind) {
    case 'choice':
      return (
        node.branches.slice(0, -1).every((branch) => !isNullable(branch)) &&
        partsOf(node).every(triesEmptyLast)
      );
    case 'repeat':
      return !node.isLazy && triesEmptyLast(node.inner);
    default:
      return partsOf(node).every(triesEmptyLast);
  }
}

/** Whether what is said of it holds everywhere in the text: no assertion, no reference, nothing atomic. */
export function isPlain(node: PcreNode): boolean {
  return !['place', 'look', 'reference', 'atomic'].includes(node.kind) && partsOf(node).every(isPlain);
}

/** Characters it takes, if always as many. */
export function lengthOf(node: PcreNode): number | undefined {
  switch (node.kind) {
    case 'one':
      return 1;
    case 'place':
    case 'look':
      return 0;
    case 'reference':
      return undefined;
    case 'sequence':
      return node.parts.reduce<number | undefined>((sum, part) => plus(sum, lengthOf(part)), 0);
    case 'choice': {
      const [first, ...others] = node.branches.map(lengthOf);
      return others.every((other) => other === first) ? first : undefined;
    }
    case 'repeat': {
      const once = lengthOf(node.inner);
      return once !== undefined && node.least === node.most ? once * node.least : undefined;
    }
    default:
      return lengthOf(node.inner);
  }
}

function plus(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? undefined : left + right;
}
