// Every indicator of every sector; a new sector is a folder and one line here.
import type { IndicatorDefinition } from '../indicator';
import type { SectorId } from '../sector';
import { advertisersIndicators } from './advertisers/registry';
import { aviationIndicators } from './aviation/registry';
import { financeIndicators } from './finance/registry';
import { hotelsIndicators } from './hotels/registry';
import { landlordsIndicators } from './landlords/registry';
import { mailboxesIndicators } from './mailboxes/registry';
import { massageIndicators } from './massage/registry';
import { staffingIndicators } from './staffing/registry';
import { trainingIndicators } from './training/registry';

export const indicators: readonly IndicatorDefinition[] = [
  ...massageIndicators,
  ...hotelsIndicators,
  ...staffingIndicators,
  ...advertisersIndicators,
  ...mailboxesIndicators,
  ...landlordsIndicators,
  ...trainingIndicators,
  ...financeIndicators,
  ...aviationIndicators,
];

const bySector = new Map<SectorId, readonly IndicatorDefinition[]>();
for (const indicator of indicators)
  bySector.set(indicator.sector, [...(bySector.get(indicator.sector) ?? []), indicator]);
const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** Indicators of a sector, in the order in which pages list them. */
export function indicatorsOf(sector: SectorId): readonly IndicatorDefinition[] {
  return bySector.get(sector) ?? [];
}

/** The indicator of an id; undefined for one that this release no longer has. */
export function indicatorOf(id: string): IndicatorDefinition | undefined {
  return byId.get(id);
}
