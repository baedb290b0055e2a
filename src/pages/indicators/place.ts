import { sectorIds, type SectorId } from '../../core/risk/sector';
import { withParameters } from '../../ui/risk/useAddress';

export interface IndicatorPlace {
  /** The opened indicator; '' for none. */
  readonly indicator: string;
  readonly sector: SectorId | undefined;
}

const MAX_LENGTH = 100; // longer is no id

/** Reads the place from an address; anything may stand in it. */
export function readPlace(queryString: string): IndicatorPlace {
  const parameters = new URLSearchParams(queryString);
  return {
    indicator: (parameters.get('indicator') ?? '').slice(0, MAX_LENGTH),
    sector: sectorIds.find((id) => id === parameters.get('sector')),
  };
}

/** Writes a place into an address; parameters that are not ours stay. */
export function addressOf({ indicator, sector }: IndicatorPlace, queryString: string): string {
  return withParameters({ indicator, sector }, queryString);
}
