// Every source over HTTP; a new one is one file under definitions/ and one line here.
import { texasLicences } from './definitions/texasLicences';
import type { HttpSource } from './source';

export const httpSources: readonly HttpSource[] = [texasLicences];

/** Source of a name, or undefined. */
export function findHttpSource(name: string): HttpSource | undefined {
  return httpSources.find((source) => source.name === name);
}
