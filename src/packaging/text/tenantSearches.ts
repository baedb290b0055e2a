// A tenant's copies of the saved searches: the templates stand in minerva, switched off; each tenant runs its own.
import { stanzasOf } from '../../splunk/conf/layers';
import { parseConf } from '../../splunk/conf/parse';
import { confOf, printConf } from '../../splunk/conf/print';

/** Searches that a tenant may have on schedule: each costs every tenant's search head a slot. */
export const MAX_SCHEDULED = 12;

/** Names of the saved searches in a savedsearches.conf. */
export function searchNames(templates: string): readonly string[] {
  return [...stanzasOf(parseConf(templates).file).keys()];
}

/**
 * `default/savedsearches.conf` of a tenant.
 *
 * @param templates - text of minerva's own savedsearches.conf, where every search is switched off.
 * @returns the same searches; those with a `cron_schedule` are on.
 */
export function tenantSearches(templates: string): string {
  const stanzas = stanzasOf(parseConf(templates).file);
  const scheduled = [...stanzas.values()].filter((settings) => settings.has('cron_schedule'));
  if (scheduled.length > MAX_SCHEDULED)
    throw new Error(
      `A tenant may have ${MAX_SCHEDULED} scheduled searches, and default/savedsearches.conf has ${scheduled.length}. Join two.`,
    );
  return printConf(
    confOf(
      new Map(
        [...stanzas].map(([name, settings]) => [
          name,
          new Map([
            ...[...settings].filter(([key]) => !['disabled', 'enableSched', 'dispatchAs'].includes(key)),
            ['disabled', '0'] as const,
            // Whoever starts it by hand does so with the own rights; the scheduler runs it as its owner all the same.
            ['dispatchAs', 'user'] as const,
            ['enableSched', settings.has('cron_schedule') ? '1' : '0'] as const,
          ]),
        ]),
      ),
    ),
  );
}
