// At which level a pair stands in a field, asked for by the field's name.
import { MISSING } from './comparison';
import type { PreparedRecords } from './prepare';

/** Level of a field by its name; "missing" where there is no such field. */
export function levelOfField({ places }: PreparedRecords, levels: Uint8Array, name: string): number {
  const at = places.get(name);
  return at === undefined ? MISSING : (levels[at] ?? MISSING);
}
