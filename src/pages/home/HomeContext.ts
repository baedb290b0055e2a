// What every part of the page needs: a way to ask Splunk, whose data, and what time it is.
import { createContext, useContext } from 'react';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';

export interface HomeTools {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  /** Name of the tenant: `main`. */
  readonly tenant: string;
  /** When the page was opened, epoch milliseconds. */
  readonly now: number;
}

const HomeContext = createContext<HomeTools | undefined>(undefined);
export const HomeToolsProvider = HomeContext.Provider;

/** Throws when used outside the page, which is a fault of the code, not of the data. */
export function useHomeTools(): HomeTools {
  const tools = useContext(HomeContext);
  if (tools === undefined) throw new Error('useHomeTools must be used inside HomeToolsProvider.');
  return tools;
}
