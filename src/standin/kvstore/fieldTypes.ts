// collections.conf: `field.NAME = number|bool|string|time|array`, and what happens to a value that does not fit.
import type { ConfSettings } from '../../splunk/conf/tree';
import { isTrue } from '../../splunk/conf/layers';
import { QueryRefused, type Document, type Json } from './query';

const converters: Readonly<Record<string, (value: Json) => Json | undefined>> = {
  number: (value) =>
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
        ? Number(value)
        : undefined,
  bool: (value) => {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'object') return undefined;
    const word = String(value).toLowerCase();
    return word === 'true' || word === '1' ? true : word === 'false' || word === '0' ? false : undefined;
  },
  string: (value) => (typeof value === 'object' ? undefined : String(value)),
  time: (value) =>
    typeof value === 'number' || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
      ? value
      : undefined,
  array: (value) => (Array.isArray(value) ? (value as Json) : undefined),
};

/**
 * The document with its declared fields in their types. A value that does not fit drops only its field, silently;
 * under `enforceTypes = true` the whole document is refused (collections.conf.spec).
 */
export function withTypes(settings: ConfSettings, document: Document): Document {
  const isStrict = isTrue(settings.get('enforceTypes'));
  const typed: [string, Json][] = [];
  for (const [name, value] of Object.entries(document)) {
    const type = settings.get(`field.${name}`)?.trim().toLowerCase();
    const convert = type !== undefined && Object.hasOwn(converters, type) ? converters[type] : undefined;
    const fitting = convert === undefined || value === null ? value : convert(value);
    if (fitting !== undefined) typed.push([name, fitting]);
    else if (isStrict)
      throw new QueryRefused(`Field '${name}' is declared as ${type ?? ''}; the document was not saved.`);
  }
  // Not by assignment: a stranger's field may be called __proto__.
  return Object.fromEntries(typed);
}
