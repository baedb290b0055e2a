// Addresses of our own pages, and of Splunk's search page. They keep the tenant and the theme that are looked at.

const KEPT = ['tenant', 'theme', 'country'];

/**
 * Address of a page of Minerva, relative to any other of its pages.
 *
 * @param page - name of the view: `find`.
 * @param parameters - what the page is to show; empty values are left out.
 * @param queryString - `location.search` of the page that links.
 */
export function pageAddress(
  page: string,
  parameters: Readonly<Record<string, string>>,
  queryString: string,
): string {
  const here = new URLSearchParams(queryString);
  const kept = KEPT.flatMap((name): [string, string][] => {
    const value = here.get(name);
    return value === null ? [] : [[name, value]];
  });
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  const written = new URLSearchParams([...given, ...kept]).toString();
  return written === '' ? page : `${page}?${written}`;
}

/**
 * Address of a search in Splunk's own search page, relative to any page of Minerva.
 *
 * @param search - names indexes by the tenant's macros, which the search app does not know: they are written out.
 * @param tenant - name of the tenant: `main`.
 */
export function searchPageAddress(search: string, tenant: string): string {
  const written = search.replace(
    /`minerva_(records|health|links|risk)`/g,
    (_, kind: string) => `index=minerva_${kind}_${tenant}`,
  );
  return `../search/search?${new URLSearchParams({ q: written, earliest: '0', latest: 'now' }).toString()}`;
}
