// Where on the page a person is, kept in the address so that links, reload and the back button work.

export interface FindPlace {
  /** What was searched for; '' on a first visit. */
  readonly query: string;
  /** Key of the opened record. */
  readonly record: string | undefined;
}

const MAX_QUERY = 2000; // a pasted paragraph; the rest of a longer paste is cut by the box

/**
 * Reads the place from an address.
 *
 * @param queryString - `location.search`; anything may stand in it.
 */
export function readPlace(queryString: string): FindPlace {
  const parameters = new URLSearchParams(queryString);
  const record = parameters.get('record') ?? '';
  return {
    query: (parameters.get('q') ?? '').slice(0, MAX_QUERY),
    record: record === '' ? undefined : record,
  };
}

/**
 * Writes a place into an address; parameters that are not ours (theme, country) stay.
 *
 * @returns a query string with its `?`, relative to the page.
 */
export function addressOf(place: FindPlace, queryString: string): string {
  const parameters = new URLSearchParams(queryString);
  parameters.delete('q');
  parameters.delete('record');
  if (place.query !== '') parameters.set('q', place.query);
  if (place.record !== undefined) parameters.set('record', place.record);
  const written = parameters.toString();
  return written === '' ? '?' : `?${written}`;
}

/**
 * The country that national phone numbers are read in: `?country=GB`, else the region of the browser's language.
 *
 * @returns ISO 3166-1 alpha-2, or undefined if neither says.
 */
export function countryOf(queryString: string, language: string): string | undefined {
  const wanted =
    new URLSearchParams(queryString).get('country') ??
    /^[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Za-z]{2})\b/.exec(language)?.[1];
  return wanted !== undefined && /^[A-Za-z]{2}$/.test(wanted) ? wanted.toUpperCase() : undefined;
}
