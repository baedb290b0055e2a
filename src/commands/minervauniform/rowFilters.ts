// Filters of one description, from the fields of its row.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { schoolPhases, schoolSexes, type QueryFilters } from '../../core/uniforms/outfit';

export interface ReadFilters {
  readonly filters: QueryFilters;
  /** Fields that could not be read; they filter nothing. */
  readonly unreadable: readonly string[];
}

/** Reads phases, sexes, nations, authorities, near, year and status. */
export function readFilters(row: CommandRow): ReadFilters {
  const unreadable: string[] = [];
  const all = (field: string): readonly string[] => (row.get(field) ?? []).filter((value) => value !== '');
  const only = <Word extends string>(field: string, known: readonly Word[]): readonly Word[] => {
    const words = known.filter((word) => all(field).includes(word));
    if (words.length < all(field).length) unreadable.push(field);
    return words;
  };
  const [year, near, status] = [all('year')[0], all('near')[0], all('status')[0]];
  const years = year === undefined ? undefined : yearOf(year);
  const place = near === undefined ? undefined : nearOf(near);
  if (year !== undefined && years === undefined) unreadable.push('year');
  if (near !== undefined && place === undefined) unreadable.push('near');
  const isStatus = status === 'open' || status === 'closed';
  if (status !== undefined && !isStatus) unreadable.push('status');
  const filters: QueryFilters = {
    phases: only('phases', schoolPhases),
    sexes: only('sexes', schoolSexes),
    nations: all('nations'),
    authorities: all('authorities'),
    ...(place === undefined ? {} : { near: place }),
    ...(years === undefined ? {} : { years }),
    ...(isStatus ? { status } : {}),
  };
  return { filters, unreadable };
}

function yearOf(text: string): QueryFilters['years'] {
  return /^(19|20)\d\d$/.test(text) ? { from: Number(text), to: Number(text) } : undefined;
}

function nearOf(text: string): QueryFilters['near'] {
  const parts = text.split(/[\s,]+/, 4).map(Number);
  const [latitude = NaN, longitude = NaN, radiusKilometres = NaN] = parts;
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && radiusKilometres > 0;
  return parts.length === 3 && isPlace ? { latitude, longitude, radiusKilometres } : undefined;
}
