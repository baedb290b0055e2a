// DELIMS and FIELDS of transforms.conf: fields between separators. Each sign of a list separates.

export interface DelimitedPlan {
  /** Between values, or between pairs. */
  readonly between: string;
  /** Between name and value; empty: there is none. */
  readonly within: string;
  /** Names in the order of the values; none: names come from the text. */
  readonly names: readonly string[];
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };
const MOST_VALUES = 1000;

/** Texts of a list such as `"|", "="`; names may go without quotes. */
export function quotedList(text: string): readonly string[] {
  const found: string[] = [];
  for (const [, quoted, plain] of text.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s,"][^,"]*)/g))
    found.push(quoted?.replace(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign) ?? (plain ?? '').trim());
  return found;
}

/** Pairs of name and value in a text. Without names and without a second list, names and values take turns. */
export function delimitedPairs(text: string, plan: DelimitedPlan): readonly (readonly [string, string])[] {
  const { between, within, names } = plan;
  if (names.length > 0) {
    const values = split(text, between, 'each');
    return names.flatMap((name, at) => (values[at] === undefined ? [] : [[name, values[at]] as const]));
  }
  const parts = split(text, between, 'runs');
  if (within === '')
    return parts.flatMap((name, at) =>
      at % 2 === 0 ? [[unquoted(name), parts[at + 1] ?? ''] as const] : [],
    );
  return parts.flatMap((part) => {
    const [name, ...values] = split(part, within, 'runs', false);
    return name === undefined || values.length === 0
      ? []
      : [[unquoted(name.trim()), unquoted(part.slice(part.indexOf(values[0] ?? '', name.length)))] as const];
  });
}

/**
 * Cuts at separators outside of double quotes.
 *
 * @param mode - `runs`: several separators are one; `each`: a separator twice leaves a value empty, but two different
 *   ones, such as a comma and a space, are one.
 */
function split(text: string, separators: string, mode: 'runs' | 'each', isWhole = true): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  const seen = new Map<string, number>(); // separators since the last value
  const end = (): void => {
    const breaks = Math.max(0, ...seen.values());
    seen.clear();
    if (breaks === 0 && parts.length > 0) return;
    for (let extra = 1; mode === 'each' && extra < breaks; extra++) parts.push('');
  };
  for (let at = 0; at < text.length && parts.length < MOST_VALUES; at++) {
    const sign = text[at] ?? '';
    if (sign === '\\' && text[at + 1] === '"') part += `\\${text[++at] ?? ''}`;
    else if (!isQuoted && separators.includes(sign)) {
      if (part !== '' || (mode === 'each' && parts.length === 0 && seen.size === 0)) parts.push(part);
      part = '';
      seen.set(sign, (seen.get(sign) ?? 0) + 1);
    } else {
      if (part === '') end();
      if (sign === '"') isQuoted = !isQuoted;
      part += sign;
    }
  }
  if (part !== '') parts.push(part);
  return isWhole ? parts.map(unquoted) : parts;
}

function unquoted(text: string): string {
  const inner = text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
  return inner.replaceAll('\\"', '"');
}
