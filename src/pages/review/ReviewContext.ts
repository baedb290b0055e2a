// What every part of the page needs: ways to ask Splunk.
import { createContext, useContext } from 'react';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';

export interface ReviewTools {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
}

const ReviewContext = createContext<ReviewTools | undefined>(undefined);
export const ReviewProvider = ReviewContext.Provider;

/** Throws when used outside the page, which is a fault of the code, not of the data. */
export function useReviewTools(): ReviewTools {
  const tools = useContext(ReviewContext);
  if (tools === undefined) throw new Error('useReviewTools must be used inside ReviewProvider.');
  return tools;
}
