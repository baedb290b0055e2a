/**
 * The tenant's saved searches that retire, link and resolve. They and the input minerva_link do the same work, and only one
 * of the two may do it for a tenant: both would tell every event twice.
 */
export const linkingSearches = [
  'Minerva - Retire older versions',
  'Minerva - Link changed records',
  'Minerva - Link everything',
  'Minerva - Resolve persons and businesses',
  'Minerva - Retire findings',
] as const;
