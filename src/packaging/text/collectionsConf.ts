// A tenant's collections, and the lookups of the same names that searches read and write them by.
import type { CollectionDefinition } from '../../core/collections/definition';
import { confOf, printConf } from '../../splunk/conf/print';

/** `default/collections.conf`: the fields of each collection with their types. */
export function collectionsConf(collections: readonly CollectionDefinition[]): string {
  return printConf(
    confOf(
      new Map(
        collections.map(({ name, fields, accelerated }) => [
          name,
          new Map([
            // A value of the wrong type is refused with its document, instead of being dropped in silence.
            ['enforceTypes', 'true'],
            // A field that may hold several values is left undeclared: outputlookup writes one value as text, and a
            // field declared as array would then refuse the whole document.
            ...fields
              .filter(({ type }) => type !== 'array')
              .map((field) => [`field.${field.name}`, field.type] as const),
            ...accelerated.map((field) => [`accelerated_fields.${field}`, `{"${field}": 1}`] as const),
          ]),
        ]),
      ),
    ),
  );
}

/** `default/transforms.conf`: one lookup for each collection. */
export function collectionLookups(collections: readonly CollectionDefinition[]): string {
  return printConf(
    confOf(
      new Map(
        collections.map(({ name, fields }) => [
          name,
          new Map([
            ['external_type', 'kvstore'],
            ['collection', name],
            ['fields_list', ['_key', ...fields.map((field) => field.name)].join(', ')],
          ]),
        ]),
      ),
    ),
  );
}
