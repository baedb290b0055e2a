// Search-time fields of an event by props.conf, in Splunk's order: EXTRACT, KV_MODE, FIELDALIAS, EVAL.
import { isTrue } from '../../splunk/conf/layers';
import type { ConfStanzas } from '../../splunk/conf/tree';
import type { FieldValue, StoredEvent } from '../search/host';
import { LazyFieldMap } from '../storage/fieldMap';
import { autoFields } from './autoFields';
import { compileCalculated, compilePattern, type EvalFunction } from './evalEngine';
import { jsonFields } from './jsonFields';
import { createPropsLookup } from './propsFor';

type Fields = ReadonlyMap<string, FieldValue>;
const none: Fields = new Map();

interface Extraction {
  readonly pattern: RegExp;
  readonly field: string;
}

interface Recipe {
  readonly extractions: readonly Extraction[];
  readonly mode: string;
  readonly aliases: readonly (readonly [string, string, boolean])[];
  readonly calculated: readonly (readonly [string, EvalFunction])[];
}

/**
 * Makes the extractor of one search.
 *
 * @param props - as seen from the app of the search.
 * @param report - told once of each setting that cannot be carried out.
 */
export function createSearchTimeFields(
  props: ConfStanzas,
  report: (text: string) => void,
): (event: StoredEvent) => Fields {
  const settingsOf = createPropsLookup(props);
  const recipes = new Map<Fields | ReadonlyMap<string, string>, Recipe>();
  return (event) => {
    const settings = settingsOf(event);
    let recipe = recipes.get(settings);
    if (recipe === undefined) {
      recipe = recipeOf(settings, report);
      recipes.set(settings, recipe);
    }
    const chosen = recipe;
    let fields: Fields | undefined;
    const all = (): Fields => (fields ??= extract(event, chosen));
    return new LazyFieldMap({ names: () => all().keys(), value: (name) => all().get(name) });
  };
}

/** Names that `EVAL-` and `FIELDALIAS-` settings make: their values need not stand in the event's text. */
export function calculatedFieldNames(props: ConfStanzas): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [key, value] of [...props.values()].flatMap((settings) => [...settings])) {
    if (key.startsWith('EVAL-')) names.add(key.slice('EVAL-'.length));
    if (key.startsWith('FIELDALIAS-')) for (const [, alias] of aliasesOf(value)) names.add(alias);
  }
  return names;
}

function recipeOf(settings: ReadonlyMap<string, string>, report: (text: string) => void): Recipe {
  const extractions: Extraction[] = [];
  const aliases: (readonly [string, string, boolean])[] = [];
  const calculated: (readonly [string, EvalFunction])[] = [];
  for (const [key, value] of settings) {
    if (key.startsWith('EXTRACT-')) {
      const extraction = extractionOf(value);
      if (typeof extraction === 'string') report(`${key}: ${extraction}`);
      else extractions.push(extraction);
    }
    if (key.startsWith('FIELDALIAS-')) aliases.push(...aliasesOf(value));
    if (key.startsWith('EVAL-')) {
      const compiled = compileCalculated(value);
      if (typeof compiled === 'string') report(`${key}: ${compiled}`);
      else calculated.push([key.slice('EVAL-'.length), compiled]);
    }
  }
  const mode = isTrue(settings.get('AUTO_KV_JSON'), true)
    ? (settings.get('KV_MODE') ?? 'auto')
    : 'auto_no_json';
  return { extractions, mode: mode.toLowerCase(), aliases, calculated };
}

function extract(event: StoredEvent, recipe: Recipe): Fields {
  const fields = new Map<string, FieldValue>();
  for (const { pattern, field } of recipe.extractions) {
    const text = field === '_raw' ? event.raw : (textOf(event, field) ?? '');
    for (const [name, value] of Object.entries(pattern.exec(text)?.groups ?? {})) {
      if ((value as string | undefined) !== undefined) fields.set(name, [value]);
    }
  }
  for (const [name, value] of automatic(event.raw, recipe.mode))
    if (!fields.has(name)) fields.set(name, value);
  const read = (name: string): FieldValue | undefined =>
    fields.get(name) ?? event.indexed.get(name) ?? fieldOf(event, name);
  for (const [original, alias, isKept] of recipe.aliases) {
    const value = read(original);
    if (value !== undefined && !(isKept && read(alias) !== undefined)) fields.set(alias, value);
  }
  // Calculated fields do not see one another (props.conf.spec), so all are computed before any is set.
  const computed = recipe.calculated.map(([name, calculate]) => [name, calculate({ get: read })] as const);
  for (const [name, value] of computed) {
    if (value !== undefined) fields.set(name, value);
  }
  return fields;
}

function automatic(raw: string, mode: string): Fields {
  if (mode === 'json') return jsonFields(raw);
  if (mode === 'auto' || mode === 'auto_escaped')
    return raw.trimStart().startsWith('{') ? jsonFields(raw) : autoFields(raw);
  return mode === 'auto_no_json' ? autoFields(raw) : none;
}

function textOf(event: StoredEvent, field: string): string | undefined {
  return (event.indexed.get(field) ?? fieldOf(event, field))?.[0];
}

function fieldOf(event: StoredEvent, name: string): FieldValue | undefined {
  if (name === '_raw') return [event.raw];
  if (name === '_time') return [String(event.time)];
  if (name === 'host' || name === 'source' || name === 'sourcetype' || name === 'index') return [event[name]];
  return undefined;
}

/** `regex` or `regex in field`. */
function extractionOf(value: string): Extraction | string {
  const placed = /^([\s\S]*\S)\s+in\s+([A-Za-z_][A-Za-z0-9_.]*)$/.exec(value);
  const pattern = compilePattern(placed?.[1] ?? value);
  return typeof pattern === 'string' ? pattern : { pattern, field: placed?.[2] ?? '_raw' };
}

/** `original AS alias …`; ASNEW keeps what is there. */
function aliasesOf(value: string): readonly (readonly [string, string, boolean])[] {
  const words = value.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
  const aliases: (readonly [string, string, boolean])[] = [];
  for (let at = 0; at + 2 < words.length; at += 3) {
    aliases.push([words[at] ?? '', words[at + 2] ?? '', /^asnew$/i.test(words[at + 1] ?? '')]);
  }
  return aliases;
}
