// Changes of a JSON document at a path; the document itself stays as it is (Search Reference, "JSON functions").
import { knownSteps, type Json, type Step } from './jsonPath';

type JsonObject = { readonly [key: string]: Json };

const MAX_STEPS = 500; // far beyond any document; a path of a million dots would overflow the stack

/**
 * Changes what a path leads to.
 *
 * @param change - from what is there (undefined: nothing) to what shall be; undefined takes it away.
 * @param mayCreate - whether keys that are missing on the way are made, as json_set does.
 * @returns the changed document; the same one where the path does not fit it.
 */
export function changeAt(
  json: Json,
  path: string,
  change: (found: Json | undefined) => Json | undefined,
  mayCreate: boolean,
): Json {
  const steps = knownSteps(path);
  return steps.length > MAX_STEPS ? json : (follow(json, { steps, change, mayCreate }, 0) ?? json);
}

interface Plan {
  readonly steps: readonly Step[];
  readonly change: (found: Json | undefined) => Json | undefined;
  readonly mayCreate: boolean;
}

function follow(json: Json | undefined, plan: Plan, at: number): Json | undefined {
  const step = plan.steps[at];
  if (step === undefined) return json === undefined && !plan.mayCreate ? undefined : plan.change(json);
  if (step.kind === 'index')
    return Array.isArray(json) ? followList(json as readonly Json[], plan, at) : json;
  if (json === undefined && !plan.mayCreate) return undefined;
  const object = json ?? (json === undefined ? {} : null);
  if (object === null || typeof object !== 'object' || Array.isArray(object)) return json;
  return followKey(object as JsonObject, step.key, () =>
    follow(Object.hasOwn(object, step.key) ? (object as JsonObject)[step.key] : undefined, plan, at + 1),
  );
}

function followKey(object: JsonObject, key: string, change: () => Json | undefined): JsonObject {
  const changed = change();
  if (changed !== undefined) return { ...object, [key]: changed };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function followList(list: readonly Json[], plan: Plan, at: number): readonly Json[] {
  const step = plan.steps[at];
  const wanted = step?.kind === 'index' ? step.index : 'all';
  return list.flatMap((entry, place) => {
    if (wanted !== 'all' && wanted !== place) return [entry];
    const changed = follow(entry, plan, at + 1);
    return changed === undefined ? [] : [changed];
  });
}
