// What every part of the page needs: a way to ask Splunk, and a way to go on.
import { createContext, useContext } from 'react';
import type { SearchClient } from '../../queries/searchClient';
import type { FindPlace } from './place';

export interface FindTools {
  readonly client: SearchClient;
  readonly place: FindPlace;
  readonly go: (place: FindPlace) => void;
}

const FindContext = createContext<FindTools | undefined>(undefined);
export const FindToolsProvider = FindContext.Provider;

/** Throws when used outside the page, which is a fault of the code, not of the data. */
export function useFindTools(): FindTools {
  const tools = useContext(FindContext);
  if (tools === undefined) throw new Error('useFindTools must be used inside FindToolsProvider.');
  return tools;
}
