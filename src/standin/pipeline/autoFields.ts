// KV_MODE=auto: `key=value` and `key="a value"` anywhere in the text (props.conf.spec; limits.conf [kv]).
import type { FieldValue } from '../search/host';
import { cleanKey } from './keyNames';

const MAX_CHARACTERS = 10_240; // [kv] maxchars
const MAX_FIELDS = 100; // [kv] limit

export interface AutoRules {
  /** `\"` and `\\` within quotes stand for the sign itself. */
  readonly isEscaped: boolean;
  /** Spaces around a value go. */
  readonly isTrimmed: boolean;
}

const pairs = (quotes: string): RegExp =>
  new RegExp(`([A-Za-z_][A-Za-z0-9_.:]{0,100})=(?:${quotes}|([^\\s",;|&]{1,2000}))`, 'g');
const plainPairs = pairs('"([^"]{0,2000})"');
const escapedPairs = pairs('"((?:[^"\\\\]|\\\\.){0,2000})"');

/** Fields of the text, the first value of a key that comes several times; none is empty. */
export function autoFields(
  raw: string,
  { isEscaped, isTrimmed }: AutoRules,
): ReadonlyMap<string, FieldValue> {
  const fields = new Map<string, FieldValue>();
  const pattern = isEscaped ? escapedPairs : plainPairs;
  for (const [, key, quoted, plain] of raw.slice(0, MAX_CHARACTERS).matchAll(pattern)) {
    if (fields.size >= MAX_FIELDS) break;
    const name = cleanKey(key ?? '');
    const text = (isEscaped ? quoted?.replaceAll(/\\(["\\])/g, '$1') : quoted) ?? plain ?? '';
    const value = isTrimmed ? text.replace(/^ +/, '').replace(/(?<! ) +$/, '') : text;
    if (name !== '' && value !== '' && !fields.has(name)) fields.set(name, [value]);
  }
  return fields;
}
