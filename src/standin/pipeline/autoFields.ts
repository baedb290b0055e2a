// KV_MODE=auto: `key=value` and `key="a value"` anywhere in the text (props.conf.spec; limits.conf [kv]).
import type { FieldValue } from '../search/host';

const MAX_CHARACTERS = 10_240; // [kv] maxchars
const MAX_FIELDS = 100; // [kv] limit

/** Fields of the text, the first value of a key that comes several times. */
export function autoFields(raw: string): ReadonlyMap<string, FieldValue> {
  const fields = new Map<string, FieldValue>();
  const pattern = /([A-Za-z_][A-Za-z0-9_.:]{0,100})=(?:"((?:[^"\\]|\\.){0,2000})"|([^\s",;|&]{1,2000}))/g;
  for (const [, key, quoted, plain] of raw.slice(0, MAX_CHARACTERS).matchAll(pattern)) {
    const name = (key ?? '').replaceAll(/[^A-Za-z0-9_]/g, '_');
    if (fields.size >= MAX_FIELDS) break;
    if (!fields.has(name)) fields.set(name, [quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '']);
  }
  return fields;
}
