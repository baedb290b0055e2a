// Every file mapping; a new one is one file under mappings/ and one line here.
import type { FileMapping } from './mapping';

export const fileMappings: readonly FileMapping[] = [];

/** Mapping of a name, or undefined. */
export function findFileMapping(name: string): FileMapping | undefined {
  return fileMappings.find((mapping) => mapping.name === name);
}
