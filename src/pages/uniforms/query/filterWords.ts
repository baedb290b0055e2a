// Filters in words, for chips and for the sheet.
import type { QueryFilters } from '../../../core/uniforms/outfit';

export const filterTitles: Readonly<Record<keyof QueryFilters, string>> = {
  near: 'Within',
  phases: 'Phase',
  sexes: 'Pupils',
  nations: 'Nation',
  authorities: 'Authority',
  years: 'Worn in',
  kinds: 'Outfit',
  status: 'Schools that are',
};

export const nationNames: Readonly<Record<string, string>> = {
  'GB-ENG': 'England',
  'GB-WLS': 'Wales',
  'GB-NIR': 'Northern Ireland',
};

/** Filters that are set. */
export function setFilters(filters: QueryFilters): readonly (keyof QueryFilters)[] {
  return (Object.keys(filterTitles) as (keyof QueryFilters)[]).filter((name) => filters[name] !== undefined);
}

/** A set filter's value in words; '' for one that is not set. */
export function filterWords(filters: QueryFilters, name: keyof QueryFilters): string {
  switch (name) {
    case 'near':
      return filters.near === undefined
        ? ''
        : `${filters.near.radiusKilometres} km of ${filters.near.latitude.toFixed(3)}, ${filters.near.longitude.toFixed(3)}`;
    case 'years':
      return filters.years === undefined
        ? ''
        : filters.years.from === filters.years.to
          ? String(filters.years.from)
          : `${filters.years.from} to ${filters.years.to}`;
    case 'nations':
      return (filters.nations ?? []).map((nation) => nationNames[nation] ?? nation).join(' or ');
    case 'status':
      return filters.status ?? '';
    case 'phases':
    case 'sexes':
    case 'authorities':
    case 'kinds':
      return (filters[name] ?? []).join(' or ');
  }
}
