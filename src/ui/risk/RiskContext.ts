// What every part of the pages about risk needs: ways to ask Splunk.
import { createContext, useContext } from 'react';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';

export interface RiskTools {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  /** `minerva_tenant_main` */
  readonly tenantApp: string;
  /** `main` */
  readonly tenant: string;
}

const RiskContext = createContext<RiskTools | undefined>(undefined);
export const RiskProvider = RiskContext.Provider;

/** Throws when used outside these pages, which is a fault of the code, not of the data. */
export function useRiskTools(): RiskTools {
  const tools = useContext(RiskContext);
  if (tools === undefined) throw new Error('useRiskTools must be used inside RiskProvider.');
  return tools;
}

/** The tools of a page, from what it is given. */
export function riskTools(given: Omit<RiskTools, 'tenant'>): RiskTools {
  return { ...given, tenant: given.tenantApp.replace(/^minerva_tenant_/, '') };
}
