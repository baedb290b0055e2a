// Which entity is looked at, and which two of its records are compared; kept in the address so that it can be sent on.
import { isEntityId } from '../../queries/entity/entitySearches';
import { pageAddress } from '../../ui/pageAddress';

export interface EntityPlace {
  /** Undefined: the address names none, or something that is no entity's id. */
  readonly entity: string | undefined;
  /** Keys of two records that are compared, '' for none. */
  readonly left: string;
  readonly right: string;
}

const MAX_LENGTH = 400; // longer is no key

/** Reads the place from an address; anything may stand in it. */
export function readPlace(queryString: string): EntityPlace {
  const parameters = new URLSearchParams(queryString);
  const value = (name: string): string => (parameters.get(name) ?? '').slice(0, MAX_LENGTH);
  const entity = value('entity').trim();
  return { entity: isEntityId(entity) ? entity : undefined, left: value('left'), right: value('right') };
}

/** Writes a place into an address; parameters that are not ours stay. */
export function addressOf(place: EntityPlace, queryString: string): string {
  const parameters = new URLSearchParams(queryString);
  for (const [name, value] of Object.entries({
    entity: place.entity ?? '',
    left: place.left,
    right: place.right,
  }))
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  return `?${parameters.toString()}`;
}

/** Address of the page about an entity, relative to any page of the app; tenant and theme stay. */
export function entityAddress(entity: string, queryString: string): string {
  return pageAddress('entity', { entity }, queryString);
}
