// Every file mapping; a new one is one file under mappings/ and one line here.
import { worldAdverts } from './mappings/worldAdverts';
import { worldBusinesses } from './mappings/worldBusinesses';
import { worldLicences } from './mappings/worldLicences';
import { worldReviews } from './mappings/worldReviews';
import { worldPersons } from './mappings/worldPersons';
import { worldPayments } from './mappings/worldPayments';
import type { FileMapping } from './mapping';
import { ofacSdn } from './mappings/ofacSdn';
import { gias } from './mappings/gias';
import { northernIrelandSchools } from './mappings/northernIrelandSchools';
import { welshSchoolRegister } from './mappings/welshSchoolRegister';
import { welshSchools } from './mappings/welshSchools';

export const fileMappings: readonly FileMapping[] = [
  ofacSdn,
  worldAdverts,
  worldBusinesses,
  worldLicences,
  worldReviews,
  worldPersons,
  worldPayments,
  gias,
  welshSchools,
  welshSchoolRegister,
  northernIrelandSchools,
];

/** Mapping of a name, or undefined. */
export function findFileMapping(name: string): FileMapping | undefined {
  return fileMappings.find((mapping) => mapping.name === name);
}
