import { useCallback, useEffect, useState } from 'react';
import { addressOf, readPlace, type FindPlace } from './place';

/** The place in the address bar, and a way to go elsewhere that the back button undoes. */
export function usePlace(): { readonly place: FindPlace; readonly go: (place: FindPlace) => void } {
  const [place, setPlace] = useState(() => readPlace(window.location.search));
  useEffect(() => {
    const follow = (): void => setPlace(readPlace(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: FindPlace) => {
    const address = addressOf(next, window.location.search);
    if (address !== window.location.search) window.history.pushState(null, '', address);
    setPlace(next);
  }, []);
  return { place, go };
}
