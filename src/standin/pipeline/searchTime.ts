// Search-time fields of an event, in Splunk's order: EXTRACT, REPORT, KV_MODE, FIELDALIAS, EVAL, LOOKUP, event types, tags
// (Knowledge Manager Manual, "The sequence of search-time operations").
import type { ConfStanzas } from '../../splunk/conf/tree';
import type { FieldValue, StoredEvent } from '../search/host';
import { LazyFieldMap, type FieldSource } from '../storage/fieldMap';
import { aliasesOf, fieldAliases } from './aliases';
import { automaticFields } from './automaticFields';
import { oneFieldReader, type ReadOne } from './oneField';
import { automaticLookups, lookupSettingsOf, outputsOf, type FindTable } from './automaticLookups';
import { compileCalculated } from './evalEngine';
import { classesOf, EventView, type SearchTimeStep } from './eventView';
import { eventTypeSteps } from './eventTypes';
import { inlineExtractions } from './inlineExtractions';
import { createPropsLookup } from './propsFor';
import { tagSteps } from './tags';
import { tokenizers } from './tokenizers';
import { transformExtractions } from './transformExtractions';

type Fields = ReadonlyMap<string, FieldValue>;
const nothing: ConfStanzas = new Map();

/** What a search sees of the configuration beside props.conf. */
export interface SearchKnowledge {
  readonly transforms?: ConfStanzas;
  readonly fields?: ConfStanzas;
  readonly eventtypes?: ConfStanzas;
  readonly tags?: ConfStanzas;
  /** A table by its name, if the user may read it. */
  readonly lookup?: FindTable;
  /** For times in event types. */
  readonly now?: number;
  readonly timeZone?: string;
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
  knowledge: SearchKnowledge = {},
): (event: StoredEvent) => Fields {
  const settingsOf = createPropsLookup(props);
  const lastSteps = stepsForAll(knowledge, report);
  const recipes = new Map<ReadonlyMap<string, string>, Recipe>();
  return (event) => {
    const settings = settingsOf(event);
    let recipe = recipes.get(settings);
    if (recipe === undefined) {
      recipe = {
        steps: [...stepsOf(settings, knowledge, report), ...lastSteps],
        openOne: oneFieldReader(settings, knowledge),
      };
      recipes.set(settings, recipe);
    }
    return new LazyFieldMap(new EventFieldSource(event, recipe));
  };
}

interface Recipe {
  readonly steps: readonly SearchTimeStep[];
  /** Where single fields can be had without the others. */
  readonly openOne: ((event: StoredEvent) => ReadOne | undefined) | undefined;
}

/** Fields of one event: single ones as they are asked for, where that can be, and all when all are asked for. */
class EventFieldSource implements FieldSource {
  private all: Fields | undefined;
  private one: ReadOne | undefined;
  private asksAll: boolean;

  constructor(
    private readonly event: StoredEvent,
    private readonly recipe: Recipe,
  ) {
    this.asksAll = recipe.openOne === undefined;
  }

  names(): Iterable<string> {
    return this.extracted().keys();
  }

  value(name: string): FieldValue | undefined {
    if (this.all === undefined && !this.asksAll) {
      this.one ??= this.recipe.openOne?.(this.event);
      if (this.one !== undefined) return this.one(name);
      this.asksAll = true;
    }
    return this.extracted().get(name);
  }

  private extracted(): Fields {
    return (this.all ??= extract(this.event, this.recipe.steps));
  }
}

function extract(event: StoredEvent, recipe: readonly SearchTimeStep[]): Fields {
  const view = new EventView(event);
  for (const step of recipe) step(view);
  return view.fields;
}

function stepsOf(
  settings: ReadonlyMap<string, string>,
  { transforms = nothing, lookup = () => undefined }: SearchKnowledge,
  report: (text: string) => void,
): readonly SearchTimeStep[] {
  return [
    ...inlineExtractions(settings, report),
    ...transformExtractions(settings, transforms, report),
    ...automaticFields(settings, report),
    ...fieldAliases(settings),
    ...calculatedFields(settings, report),
    ...automaticLookups(settings, lookup, report),
  ];
}

function stepsForAll(
  { fields = nothing, eventtypes = nothing, tags = nothing, now = 0, timeZone = 'UTC' }: SearchKnowledge,
  report: (text: string) => void,
): readonly SearchTimeStep[] {
  return [
    ...tokenizers(fields, report),
    ...eventTypeSteps(eventtypes, { now, timeZone, hasRaw: true }, report),
    ...tagSteps(tags),
  ];
}

/** Calculated fields do not see one another (props.conf.spec), so all are computed before any is set. */
function calculatedFields(
  settings: ReadonlyMap<string, string>,
  report: (text: string) => void,
): readonly SearchTimeStep[] {
  const calculated = classesOf(settings, 'EVAL-').flatMap(([key, text]) => {
    const compiled = compileCalculated(text);
    if (typeof compiled !== 'string') return [[key.slice('EVAL-'.length), compiled] as const];
    report(`${key}: ${compiled}`);
    return [];
  });
  if (calculated.length === 0) return [];
  return [
    (view) => {
      const computed = calculated.map(([name, calculate]) => [name, calculate(view)] as const);
      for (const [name, value] of computed) if (value !== undefined) view.fields.set(name, value);
    },
  ];
}

/**
 * Fields whose values need not stand in the event's text: made by EVAL-, FIELDALIAS- and LOOKUP-, cut by a TOKENIZER, or
 * with an INDEXED_VALUE other than true.
 */
export function calculatedFieldNames(
  props: ConfStanzas,
  { fields = nothing, lookup = () => undefined }: SearchKnowledge = {},
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const settings of props.values()) {
    for (const [key, value] of settings) {
      if (key.startsWith('EVAL-')) names.add(key.slice('EVAL-'.length));
      if (key.startsWith('FIELDALIAS-')) for (const { alias } of aliasesOf(value)) names.add(alias);
    }
    for (const name of lookedUp(settings, lookup)) names.add(name);
  }
  for (const [name, settings] of fields) {
    const isInText = /^(true|1|t|yes|y)$/i.test(settings.get('INDEXED_VALUE') ?? 'true');
    if (!isInText || settings.has('TOKENIZER')) names.add(name);
  }
  return names;
}

function lookedUp(settings: ReadonlyMap<string, string>, lookup: FindTable): readonly string[] {
  return lookupSettingsOf(settings).flatMap((setting) => {
    if (setting.outputs !== undefined) return setting.outputs.map(({ inEvent }) => inEvent);
    try {
      const table = lookup(setting.table);
      return table === undefined ? [] : outputsOf(setting, table).map(({ inEvent }) => inEvent);
    } catch {
      return []; // reported where the lookup is carried out
    }
  });
}
