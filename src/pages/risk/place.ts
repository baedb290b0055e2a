// Which businesses are listed; kept in the address so that a list can be sent on.
import { facetNames, type FacetName, type RiskFilters } from '../../queries/risk/riskSearches';
import { withParameters } from '../../ui/risk/useAddress';

const MAX_LENGTH = 200; // longer is no value of a facet

/** Reads the filters from an address; anything may stand in it. */
export function readFilters(queryString: string): RiskFilters {
  const parameters = new URLSearchParams(queryString);
  return Object.fromEntries(
    facetNames.flatMap((name) => {
      const value = (parameters.get(name) ?? '').slice(0, MAX_LENGTH);
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/** Writes the filters into an address; parameters that are not ours stay. */
export function filtersAddress(filters: RiskFilters, queryString: string): string {
  return withParameters(Object.fromEntries(facetNames.map((name) => [name, filters[name]])), queryString);
}

/** The filters with one of them changed, or taken away. */
export function withFilter(filters: RiskFilters, name: FacetName, value: string | undefined): RiskFilters {
  const others = Object.entries(filters).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined || value === '' ? others : [...others, [name, value]]);
}
