// What every panel of the page needs: the business with its whole score, and what people said of it.
import { createContext, useContext } from 'react';
import type { ScoredSubject } from '../../core/risk/score';
import type { Feedback, LabelSaid, WeightChange } from '../../queries/risk/said';
import type { ScoreRow } from '../../queries/risk/scoreRows';
import type { Documents } from '../../ui/risk/useDocuments';

export interface OpenBusiness {
  readonly subject: string;
  /** As it stands in the list; undefined where only its result is there. */
  readonly row: ScoreRow | undefined;
  readonly result: ScoredSubject;
  readonly name: string;
  readonly feedback: Documents<Feedback>;
  readonly labels: Documents<LabelSaid>;
  /** The tenant's changes of weights. */
  readonly weights: Documents<WeightChange>;
}

const BusinessContext = createContext<OpenBusiness | undefined>(undefined);
export const BusinessProvider = BusinessContext.Provider;

/** Throws when used outside the page, which is a fault of the code, not of the data. */
export function useBusiness(): OpenBusiness {
  const business = useContext(BusinessContext);
  if (business === undefined) throw new Error('useBusiness must be used inside BusinessProvider.');
  return business;
}
