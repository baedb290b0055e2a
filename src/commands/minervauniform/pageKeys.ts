// Where the pages of a version lie. A search can write documents and cannot delete one, so a new version is written over the
// pages of versions that are kept no longer; what is left of those is emptied. The collection stays as large as the
// versions that are kept and one more.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { GIVEN_UP } from '../../core/uniforms/catalogue/pages';
import { textOf } from '../minervachanged/ask';

/** A page as the collection keeps it. */
export interface PageDocument {
  readonly _key: string;
  readonly version: string;
  readonly number: number;
  readonly of: number;
  readonly body: string;
  readonly created: number;
  /** Outfits that are not in the version because no second person stands for them. */
  readonly left_out: number;
}

/** A page without what stands on it. */
export interface PagePlace {
  readonly key: string;
  readonly version: string;
  readonly number: number;
  readonly of: number;
  /** Epoch seconds. */
  readonly created: number;
}

/** Pages of versions; those that were given up are no version's. */
export function readPlaces(rows: readonly SearchRow[]): PagePlace[] {
  return rows
    .map((row) => ({
      key: textOf(row, 'row_key'),
      version: textOf(row, 'version'),
      number: Number(textOf(row, 'number')),
      of: Number(textOf(row, 'of')),
      created: Number(textOf(row, 'created')) || 0,
    }))
    .filter(({ key }) => key !== '');
}

/**
 * Keys for the pages of a new version.
 *
 * @param keep - versions to keep, the new one among them; the newest whole ones are.
 * @returns used: a key a page; left: those that are not needed and not empty yet.
 */
export function keysFor(
  pages: number,
  {
    version,
    keep,
    places,
  }: { readonly version: string; readonly keep: number; readonly places: readonly PagePlace[] },
): { readonly used: readonly string[]; readonly left: readonly string[] } {
  const kept = new Set(wholeVersions(places).slice(0, keep - 1));
  const free = places.filter((place) => !kept.has(place.version));
  // Emptied ones first: while the pages of the oldest version are there, a tab may still read them.
  const inOrder = [...free].sort(
    (left, right) => Number(isGivenUp(right)) - Number(isGivenUp(left)) || (left.key < right.key ? -1 : 1),
  );
  const taken = new Set(places.map(({ key }) => key));
  const used = Array.from(
    { length: pages },
    (_, at) => inOrder[at]?.key ?? freshKey(`${version}:${at}`, taken),
  );
  return {
    used,
    left: inOrder
      .slice(pages)
      .filter((place) => !isGivenUp(place))
      .map(({ key }) => key),
  };
}

function freshKey(key: string, taken: ReadonlySet<string>): string {
  return taken.has(key) ? freshKey(`${key}.`, taken) : key;
}

/** Versions of which every page is there, the newest first. */
function wholeVersions(places: readonly PagePlace[]): readonly string[] {
  const versions = new Map<string, { readonly place: PagePlace; readonly numbers: Set<number> }>();
  for (const place of places) {
    if (isGivenUp(place)) continue;
    const known = versions.get(place.version) ?? { place, numbers: new Set<number>() };
    known.numbers.add(place.number);
    versions.set(place.version, known);
  }
  return [...versions.values()]
    .filter(({ place, numbers }) => numbers.size === place.of)
    .sort((left, right) => right.place.created - left.place.created)
    .map(({ place }) => place.version);
}

function isGivenUp({ version }: PagePlace): boolean {
  return version === GIVEN_UP;
}

/** An emptied document. It says that it is one of very many, so that nobody takes it for a whole version. */
export function givenUp(key: string): PageDocument {
  return { _key: key, version: GIVEN_UP, number: 0, of: MANY, body: '-', created: 0, left_out: 0 };
}

const MANY = 1_000_000;
