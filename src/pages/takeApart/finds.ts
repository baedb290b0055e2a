// Identifiers and attributes as one list, in order of place.
import type { Attribute, AttributeKind } from '../../core/attributes/attribute';
import type { Mid } from '../../core/brand';
import type { Identifier, IdentifierType } from '../../core/identifiers/identifier';
import { toMid } from '../../core/identifiers/mid';
import type { TakenApart } from '../../core/takeApart';

export type FindKind = IdentifierType | AttributeKind;

/** One thing found at one place of the text. */
export type Find = IdentifierFind | AttributeFind;

export interface IdentifierFind extends Identifier {
  /** Place in the list, from 0. */
  readonly id: number;
  readonly group: 'identifier';
  readonly kind: IdentifierType;
  readonly mid: Mid;
}

export interface AttributeFind extends Attribute {
  readonly id: number;
  readonly group: 'attribute';
}

/** All finds in order of place; at one place the longer first, identifiers before attributes. */
export function findsOf({ identifiers, attributes }: TakenApart): readonly Find[] {
  const all = [
    ...identifiers.map((found): Omit<IdentifierFind, 'id'> => ({
      ...found,
      group: 'identifier',
      kind: found.type,
      mid: toMid(found.type, found.value),
    })),
    ...attributes.map((found): Omit<AttributeFind, 'id'> => ({ ...found, group: 'attribute' })),
  ];
  all.sort((left, right) => left.start - right.start || right.end - left.end);
  return all.map((found, id): Find => ({ ...found, id }));
}

/** How many there are of each kind, the kinds in order of first place. */
export function countsOf(finds: readonly Find[]): ReadonlyMap<FindKind, number> {
  const counts = new Map<FindKind, number>();
  for (const { kind } of finds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Whether two finds are the same thing at two places. */
export function isSameValue(left: Find, right: Find): boolean {
  return left.kind === right.kind && left.value === right.value && left.group === right.group;
}
