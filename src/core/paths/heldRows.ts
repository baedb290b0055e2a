// What a search hop by hop has read so far, by record and by value.
import type { PathRow } from './pathGraph';

export class HeldRows {
  readonly rows: PathRow[] = [];
  /** Value → records that carry it. */
  readonly carriers = new Map<string, Set<string>>();
  /** Record → its values. */
  readonly values = new Map<string, Set<string>>();

  load(rows: readonly PathRow[]): void {
    for (const row of rows) {
      this.rows.push(row);
      add(this.carriers, row.value, row.recordKey);
      add(this.values, row.recordKey, row.value);
    }
  }
}

function add(lists: Map<string, Set<string>>, key: string, member: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, new Set([member]));
  else list.add(member);
}
