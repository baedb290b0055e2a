import { withParameters } from '../../ui/risk/useAddress';

export interface BusinessPlace {
  /** Key of the business; '' where the address names none. */
  readonly subject: string;
}

const MAX_LENGTH = 400; // longer is no key

/** Reads the place from an address; anything may stand in it. */
export function readPlace(queryString: string): BusinessPlace {
  return { subject: (new URLSearchParams(queryString).get('subject') ?? '').trim().slice(0, MAX_LENGTH) };
}

/** Writes a place into an address; parameters that are not ours stay. */
export function addressOf({ subject }: BusinessPlace, queryString: string): string {
  return withParameters({ subject }, queryString);
}
