// Pairs of keys and values by characters that part them (Search Reference, "extract": pairdelim, kvdelim;
// transforms.conf.spec: DELIMS, CLEAN_KEYS, MV_ADD).

export type Pair = readonly [key: string, value: string];

export interface PairDelimiters {
  /** Each character parts pairs. */
  readonly pairs: string;
  /** Each character parts a key from its value. */
  readonly keyFromValue: string;
}

/** The pairs of a text; a piece without exactly one delimiter outside of quotes is none. */
export function pairsOf(text: string, { pairs, keyFromValue }: PairDelimiters): readonly Pair[] {
  return splitOutside(text, pairs).flatMap((piece) => {
    const [key = '', value, ...more] = splitOutside(piece, keyFromValue);
    const name = bare(key);
    return value === undefined || more.length > 0 || name === '' ? [] : [[name, bare(value)] as const];
  });
}

/** A key as the name of a field: other characters become `_`, and those and digits do not begin it. */
export function cleanKey(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9]/g, '_').replace(/^[_0-9]+/, '');
}

function splitOutside(text: string, delimiters: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\' && isQuoted) at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && delimiters.includes(character)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function bare(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length < 2 || !trimmed.startsWith('"') || !trimmed.endsWith('"')) return trimmed;
  return trimmed.slice(1, -1).replaceAll(/\\(["\\])/g, '$1');
}
