// Fields of a JSON event as KV_MODE=json finds them: nested keys with dots, arrays as `name{}`, and nothing beyond
// the first 5,000 bytes (limits.conf [spath] extraction_cutoff). A text cut in the middle gives what came before.
import type { FieldValue } from '../search/host';

export const EXTRACTION_CUTOFF = 5000;
const MAX_DEPTH = 40;

/** Fields of the text; none if it does not begin with an object or a list. */
export function jsonFields(raw: string): ReadonlyMap<string, FieldValue> {
  const fields = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [value]);
    else known.push(value);
  };
  const start = raw.trimStart();
  if (!start.startsWith('{') && !start.startsWith('[')) return fields;
  if (Buffer.byteLength(raw) <= EXTRACTION_CUTOFF) {
    try {
      addAll(JSON.parse(raw) as unknown, '', add);
      return fields;
    } catch {
      fields.clear(); // broken JSON: whatever stands before the break
    }
  }
  new CutReader(Buffer.from(raw).toString('utf8', 0, EXTRACTION_CUTOFF), add).read();
  return fields;
}

/**
 * Reads single fields of a text, each as `jsonFields` finds it, without making the others: of a million events a search
 * often wants one field.
 *
 * @returns undefined where only reading everything tells (the text is long, broken, or no JSON).
 */
export function oneJsonField(raw: string): ((name: string) => FieldValue | undefined) | undefined {
  const start = raw.trimStart();
  if (!start.startsWith('{') && !start.startsWith('[')) return undefined;
  if (raw.length * 3 > EXTRACTION_CUTOFF && Buffer.byteLength(raw) > EXTRACTION_CUTOFF) return undefined;
  try {
    const tree = JSON.parse(raw) as unknown;
    return (name) => {
      const found: string[] = [];
      addOne(tree, '', name, found);
      return found.length === 0 ? undefined : found;
    };
  } catch {
    return undefined;
  }
}

/** What `addAll` would add under one name: it goes only where names begin as that one does. */
function addOne(value: unknown, name: string, wanted: string, found: string[]): void {
  if (Array.isArray(value)) {
    if (wanted.startsWith(`${name}{}`)) for (const item of value) addOne(item, `${name}{}`, wanted, found);
  } else if (typeof value === 'object' && value !== null) {
    const start = name === '' ? 0 : name.length + 1;
    if (start > 0 && wanted[start - 1] !== '.') return;
    for (const key of Object.keys(value)) {
      if (!wanted.startsWith(key, start)) continue;
      const item = (value as Readonly<Record<string, unknown>>)[key];
      addOne(item, start === 0 ? key : `${name}.${key}`, wanted, found);
    }
  } else if (name === wanted && name !== '')
    found.push(typeof value === 'string' ? value : JSON.stringify(value));
}

/**
 * All fields of a JSON text, however long, as INDEXED_EXTRACTIONS = json indexes them.
 *
 * @param braces - what a list's name ends in: `{}`, or nothing with JSON_TRIM_BRACES_IN_ARRAY_NAMES.
 */
export function allJsonFields(raw: string, braces: '{}' | ''): ReadonlyMap<string, FieldValue> {
  const fields = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [value]);
    else known.push(value);
  };
  addAll(JSON.parse(raw) as unknown, '', add, braces);
  return fields;
}

type Add = (name: string, value: string) => void;

function addAll(value: unknown, name: string, add: Add, braces = '{}'): void {
  if (Array.isArray(value)) for (const item of value) addAll(item, `${name}${braces}`, add, braces);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      addAll(item, name === '' ? key : `${name}.${key}`, add, braces);
  } else if (name !== '') add(name, typeof value === 'string' ? value : JSON.stringify(value));
}

/** Reads JSON until it ends or breaks. */
class CutReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly add: Add,
  ) {}

  read(): void {
    this.value('', 0);
  }

  /** False: the text ended or broke. */
  private value(name: string, depth: number): boolean {
    this.space();
    const first = this.text[this.at];
    if (first === undefined || depth > MAX_DEPTH) return false;
    if (first === '{') return this.members(name, depth);
    if (first === '[') return this.items(name, depth);
    const scalar = first === '"' ? this.string() : this.word();
    if (scalar === undefined) return false;
    if (name !== '') this.add(name, scalar);
    return true;
  }

  private members(name: string, depth: number): boolean {
    this.at++;
    for (;;) {
      this.space();
      if (this.take('}')) return true;
      const key = this.text[this.at] === '"' ? this.string() : undefined;
      this.space();
      if (key === undefined || !this.take(':')) return false;
      if (!this.value(name === '' ? key : `${name}.${key}`, depth + 1)) return false;
      this.space();
      if (!this.take(',') && this.text[this.at] !== '}') return false;
    }
  }

  private items(name: string, depth: number): boolean {
    this.at++;
    for (;;) {
      this.space();
      if (this.take(']')) return true;
      if (!this.value(`${name}{}`, depth + 1)) return false;
      this.space();
      if (!this.take(',') && this.text[this.at] !== ']') return false;
    }
  }

  private string(): string | undefined {
    const start = this.at++;
    while (this.at < this.text.length) {
      const character = this.text[this.at++];
      if (character === '\\') this.at++;
      else if (character === '"') return parsed(this.text.slice(start, this.at));
    }
    return undefined;
  }

  private word(): string | undefined {
    const start = this.at;
    while (this.at < this.text.length && !',]} \n\r\t'.includes(this.text[this.at] ?? ',')) this.at++;
    // A word that runs to the cut may be half a number.
    return this.at < this.text.length && this.at > start ? this.text.slice(start, this.at) : undefined;
  }

  private space(): void {
    while (' \n\r\t'.includes(this.text[this.at] ?? 'x')) this.at++;
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }
}

function parsed(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}
