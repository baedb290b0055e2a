// What every part of the page needs: what was said about indicators, the weights that hold, and how often each fires.
import { createContext, useContext } from 'react';
import type { RiskModel } from '../../core/risk/model';
import type { Firing } from '../../queries/risk/measuring';
import type { Feedback, WeightChange } from '../../queries/risk/said';
import type { Documents } from '../../ui/risk/useDocuments';
import type { Answer } from '../../ui/useAnswer';
import type { IndicatorPlace } from './place';
import type { Previewer } from './preview/previewer';

export interface IndicatorTools {
  readonly place: IndicatorPlace;
  readonly go: (place: IndicatorPlace) => void;
  readonly feedback: Documents<Feedback>;
  readonly weights: Documents<WeightChange>;
  /** The tenant's table of points now. */
  readonly model: RiskModel;
  readonly firing: Answer<Firing>;
  /** Whether the person may change weights; undefined while it is asked. */
  readonly mayChange: boolean | undefined;
  readonly preview: Previewer;
}

const IndicatorsContext = createContext<IndicatorTools | undefined>(undefined);
export const IndicatorsProvider = IndicatorsContext.Provider;

/** Throws when used outside the page, which is a fault of the code, not of the data. */
export function useIndicators(): IndicatorTools {
  const tools = useContext(IndicatorsContext);
  if (tools === undefined) throw new Error('useIndicators must be used inside IndicatorsProvider.');
  return tools;
}
