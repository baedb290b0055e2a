import type { CommandRow } from '../../adapters/splunk/searchCommand/table';

/** A row's one value of a field; '' where it has none. */
export function cellOf(row: CommandRow, field: string): string {
  return row.get(field)?.[0] ?? '';
}
