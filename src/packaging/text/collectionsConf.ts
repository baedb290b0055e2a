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

/** `default/transforms.conf`: a lookup of its own name for each collection, and one for lists where it has long fields. */
export function collectionLookups(collections: readonly CollectionDefinition[]): string {
  return printConf(
    confOf(
      new Map(
        collections.flatMap(({ name, fields, listLookup }) => {
          const all = fields.map((field) => field.name);
          const whole = [name, lookupOf(name, all)] as const;
          if (listLookup === undefined) return [whole];
          const short = all.filter((field) => !listLookup.without.includes(field));
          return [whole, [listLookup.name, lookupOf(name, short)] as const];
        }),
      ),
    ),
  );
}

function lookupOf(collection: string, fields: readonly string[]): ReadonlyMap<string, string> {
  return new Map([
    ['external_type', 'kvstore'],
    ['collection', collection],
    ['fields_list', ['_key', ...fields].join(', ')],
  ]);
}
