// Which businesses are listed, and in which order; kept in the address so that a list can be sent on.
import {
  filterNames,
  listOrders,
  type AskedList,
  type FilterName,
  type RiskFilters,
} from '../../queries/risk/riskSearches';
import { withParameters } from '../../ui/risk/useAddress';

const MAX_LENGTH = 200; // longer is no value of a filter

/** Reads filters and order from an address; anything may stand in it. */
export function readList(queryString: string): AskedList {
  const parameters = new URLSearchParams(queryString);
  const filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = (parameters.get(name) ?? '').slice(0, MAX_LENGTH);
      return value === '' ? [] : [[name, value]];
    }),
  );
  return { filters, order: listOrders.find((order) => order === parameters.get('order')) ?? 'place' };
}

/** Writes them into an address; the usual order is not named, and parameters that are not ours stay. */
export function listAddress({ filters, order }: AskedList, queryString: string): string {
  const named = Object.fromEntries(filterNames.map((name) => [name, filters[name]]));
  return withParameters({ ...named, order: order === 'place' ? undefined : order }, queryString);
}

/** The filters with one of them changed, or taken away. */
export function withFilter(filters: RiskFilters, name: FilterName, value: string | undefined): RiskFilters {
  const others = Object.entries(filters).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined || value === '' ? others : [...others, [name, value]]);
}
