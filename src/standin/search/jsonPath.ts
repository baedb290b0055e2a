// Paths into JSON as spath and json_extract write them: `a.b`, `list{}` (all entries), `list{0}` (Search Reference,
// "spath"; entries of JSON lists count from 0).
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON of a text; undefined if it is none. Depth is bounded by the engine's own parser. What was read last is given
 * again: an index-time expression asks a dozen things of one event.
 */
export function readJson(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  if (text !== lastText) {
    lastJson = parsed(text);
    lastText = text;
  }
  return lastJson;
}

let lastText: string | undefined;
let lastJson: Json | undefined;

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A value as a field holds it: texts bare, the rest as JSON. */
export function printJson(json: Json): string {
  return typeof json === 'string' ? json : JSON.stringify(json);
}

/**
 * Follows a path.
 *
 * @returns everything found; undefined if there is nothing.
 */
export function jsonAt(json: Json, path: string): readonly Json[] | undefined {
  let found: readonly Json[] = [json];
  for (const step of knownSteps(path)) {
    found = found.flatMap((one) => take(one, step));
    if (found.length === 0) return undefined;
  }
  return found;
}

export type Step =
  { readonly kind: 'key'; readonly key: string } | { readonly kind: 'index'; readonly index: number | 'all' };

const stepsByPath = new Map<string, readonly Step[]>();

/** Paths are few and asked for once per row; those that come from data are forgotten again. */
export function knownSteps(path: string): readonly Step[] {
  const known = stepsByPath.get(path);
  if (known !== undefined) return known;
  if (stepsByPath.size > 200) stepsByPath.clear();
  const steps = stepsOf(path);
  stepsByPath.set(path, steps);
  return steps;
}

function stepsOf(path: string): readonly Step[] {
  return path.split('.').flatMap((part): Step[] => {
    const open = part.indexOf('{');
    if (open < 0 || !part.endsWith('}')) return [{ kind: 'key', key: part }];
    const indexes = part
      .slice(open + 1, -1)
      .split('}{')
      .map((index): Step => ({ kind: 'index', index: index === '' ? 'all' : Number(index) }));
    return [...(open === 0 ? [] : [{ kind: 'key', key: part.slice(0, open) } as const]), ...indexes];
  });
}

function take(json: Json, step: Step): readonly Json[] {
  if (json === null || typeof json !== 'object') return [];
  if (step.kind === 'key') {
    const value =
      Array.isArray(json) || !Object.hasOwn(json, step.key)
        ? undefined
        : (json as { readonly [key: string]: Json })[step.key];
    return value === undefined ? [] : [value];
  }
  if (!Array.isArray(json)) return [];
  const list = json as readonly Json[];
  if (step.index === 'all') return list;
  const one = list[step.index];
  return one === undefined ? [] : [one];
}
