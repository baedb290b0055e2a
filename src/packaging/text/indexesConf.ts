// indexes.conf for the tenants, with the few keys that Splunk Cloud's check allows.
import { confOf, printConf } from '../../splunk/conf/print';
import { indexKinds, indexName, type IndexKind } from './tenantConf';

const DAY = 86_400;
// Retention of a record stands in the record; the index only has to keep it long enough. Splunk's own six years would
// drop old adverts and lists, whose time is when they were seen in the world.
const KEPT_SECONDS: Readonly<Record<IndexKind, number>> = {
  records: 3_650 * DAY,
  links: 3_650 * DAY,
  risk: 3_650 * DAY,
  health: 90 * DAY,
};

/** `default/indexes.conf` of the tenants given. */
export function indexesConf(tenants: readonly string[]): string {
  return printConf(
    confOf(
      new Map(
        tenants.flatMap((tenant) =>
          indexKinds.map((kind) => {
            const name = indexName(kind, tenant);
            return [
              name,
              new Map([
                ['homePath', `$SPLUNK_DB/${name}/db`],
                ['coldPath', `$SPLUNK_DB/${name}/colddb`],
                ['thawedPath', `$SPLUNK_DB/${name}/thaweddb`],
                ['frozenTimePeriodInSecs', String(KEPT_SECONDS[kind])],
                // Indexer clusters copy the buckets; a single instance ignores it.
                ['repFactor', 'auto'],
              ]),
            ] as const;
          }),
        ),
      ),
    ),
  );
}
