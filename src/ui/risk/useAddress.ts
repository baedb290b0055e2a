// A place on a page that lives in the address, so that links, reload and the back button work.
import { useCallback, useEffect, useState } from 'react';

/**
 * The place in the address bar, and a way to go elsewhere that the back button undoes.
 *
 * @param read - the place in a query string; anything may stand in it. Must not change between draws.
 * @param write - a query string with the place in it, with its `?`; parameters that are not ours stay.
 */
export function useAddress<Place>(
  read: (queryString: string) => Place,
  write: (place: Place, queryString: string) => string,
): { readonly place: Place; readonly go: (place: Place) => void } {
  const [place, setPlace] = useState(() => read(window.location.search));
  useEffect(() => {
    const follow = (): void => setPlace(read(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [read]);
  const go = useCallback(
    (next: Place) => {
      const address = write(next, window.location.search);
      if (address !== window.location.search) window.history.pushState(null, '', address);
      setPlace(next);
    },
    [write],
  );
  return { place, go };
}

/** A query string with some parameters set; empty values are taken away. */
export function withParameters(
  values: Readonly<Record<string, string | undefined>>,
  queryString: string,
): string {
  const parameters = new URLSearchParams(queryString);
  for (const [name, value] of Object.entries(values))
    if (value === undefined || value === '') parameters.delete(name);
    else parameters.set(name, value);
  return `?${parameters.toString()}`;
}
