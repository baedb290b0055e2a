// JSON values that stand one after the other without anything between, as the collector takes them. Each part keeps its
// own text: a number of twenty digits in an event must not pass through a double.

const MAX_DEPTH = 500;
const SPACE = /[ \t\n\r]/;

/** Thrown at the value that cannot be read; `number` counts from 0. */
export class UnreadableJson extends Error {
  constructor(readonly number: number) {
    super('This is no JSON.');
  }
}

/** Texts of the values; a list stands for its items. Each is valid JSON. Linear in the text. */
export function jsonValues(text: string): readonly string[] {
  const values: string[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const end = endOfValue(text, at);
    const value = text.slice(at, end);
    if (end === at || !isJson(value)) throw new UnreadableJson(values.length);
    if (value.startsWith('[')) for (const item of itemsOf(value)) values.push(item);
    else values.push(value);
    at = end;
  }
  return values;
}

/** Texts of the members of an object that is valid JSON; undefined for another value. The last of equal names counts. */
export function jsonMembers(value: string): ReadonlyMap<string, string> | undefined {
  if (!value.startsWith('{')) return undefined;
  const members = new Map<string, string>();
  for (let at = skipSpace(value, 1); value[at] === '"';) {
    const afterName = endOfValue(value, at);
    const name = JSON.parse(value.slice(at, afterName)) as string;
    const start = skipSpace(value, skipSpace(value, afterName) + 1);
    const end = endOfValue(value, start);
    members.set(name, value.slice(start, end));
    at = skipSpace(value, end);
    if (value[at] === ',') at = skipSpace(value, at + 1);
  }
  return members;
}

/** Texts of the items of a list that is valid JSON. */
export function itemsOf(list: string): readonly string[] {
  const items: string[] = [];
  for (let at = skipSpace(list, 1); list[at] !== ']';) {
    const end = endOfValue(list, at);
    items.push(list.slice(at, end));
    at = skipSpace(list, end);
    if (list[at] === ',') at = skipSpace(list, at + 1);
  }
  return items;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at] ?? '')) at++;
  return at;
}

/** Where the value that begins here ends; whether it is one is for JSON.parse to say. */
function endOfValue(text: string, start: number): number {
  const first = text[start] ?? '';
  if (first === '"') return endOfString(text, start);
  if (first !== '{' && first !== '[') {
    let at = start;
    while (at < text.length && !/[\s,[\]{}":]/.test(text[at] ?? '')) at++;
    return at;
  }
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at) - 1;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > MAX_DEPTH) return start;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}
