// Groups of rows and their statistics, shared by the whole stats family.
import type { Aggregation } from '../../splunk/spl/tree';
import type { AggregateState } from './aggregates/aggregate';
import { refusedAggregates } from './aggregates/refused';
import { onlyOfNumbers } from './aggregates/onlyOfNumbers';
import { aggregateDefinitions, findAggregate } from './aggregates/registry';
import type { SearchRun } from './command';
import { compileEval } from './compileEval';
import type { FieldValue } from './host';
import { nearestName, SearchRefusal } from './refusal';
import { entries, type FieldReader } from './values';

export const MAX_GROUPS = 1_000_000; // limits.conf [stats] max_keymap_rows; beyond it Splunk grows nonlinear, we stop

/** One column of statistics. */
export interface StatisticPlan {
  readonly label: string;
  readonly create: () => AggregateState;
  /** Entries that count, none if the row does not take part. */
  readonly read: (row: FieldReader) => FieldValue;
}

const once: FieldValue = ['1'];
const none: FieldValue = [];

/**
 * Plans the statistics of a command; refuses what is unknown by name.
 *
 * @param isAllNumbers - the option allnum: numbers are computed only of fields that hold nothing else.
 */
export function planStatistics(
  command: string,
  aggregations: readonly Aggregation[],
  run: SearchRun,
  isAllNumbers = false,
): readonly StatisticPlan[] {
  const plans = aggregations.map((aggregation) => planOne(command, aggregation, run));
  if (!isAllNumbers) return plans;
  return plans.map((plan, at) => ({
    ...plan,
    create: onlyOfNumbers(findAggregate(aggregations[at]?.name ?? '')?.definition.name ?? '', plan.create),
  }));
}

function planOne(command: string, { name, argument, alias }: Aggregation, run: SearchRun): StatisticPlan {
  const found = findAggregate(name);
  if (found === undefined) {
    const reason = refusedAggregates[name];
    if (reason !== undefined)
      throw new SearchRefusal(
        'not-covered',
        `The stand-in's '${command}' refuses the function '${name}': ${reason} (see COVERAGE.md).`,
      );
    const known = aggregateDefinitions.map((one) => one.name);
    throw new SearchRefusal(
      'unknown-function',
      `The stand-in has no statistical function '${name}' (see COVERAGE.md). Nearest it has: '${nearestName(name, known) ?? ''}'.`,
    );
  }
  const create = (): AggregateState => found.definition.create(found.number);
  if (argument === undefined) {
    if (found.definition.name !== 'count')
      throw new SearchRefusal(
        'bad-argument',
        `The function '${name}' of '${command}' needs a field: ${found.definition.syntax}.`,
      );
    return { label: alias ?? name, create, read: () => once };
  }
  if (argument.kind === 'eval') {
    if (alias === undefined)
      throw new SearchRefusal(
        'bad-argument',
        `The result of ${name}(eval(…)) needs a name: write 'as' and a name after it.`,
      );
    const compute = compileEval(argument.expression, run.context);
    // count(eval(condition)) counts the rows where the condition is true.
    return {
      label: alias,
      create,
      read: (row) => {
        const value = compute(row);
        return value === true ? once : value === false ? none : entries(value);
      },
    };
  }
  const field = argument.name;
  if (field.includes('*'))
    throw new SearchRefusal(
      'not-covered',
      `The stand-in's '${command}' takes no wildcard in '${name}(${field})'. Name the fields.`,
    );
  return { label: alias ?? `${name}(${field})`, create, read: (row) => row.get(field) ?? none };
}

/** One group: its key fields, and the states of the statistics. */
export interface Group {
  readonly key: FieldValue;
  readonly states: readonly AggregateState[];
}

/** Groups under construction, by the values of the `by` fields. */
export class Groups {
  private readonly groups = new Map<string, Group>();

  constructor(
    private readonly by: readonly string[],
    private readonly plans: readonly StatisticPlan[],
    /** A row counts once for a value it has several times. */
    private readonly countsOnce = true,
  ) {}

  /** Adds a row to the group of each combination of its `by` values; a row that lacks one is left out. */
  add(row: FieldReader, time: number): void {
    const [only] = this.by;
    const single = this.by.length === 1 && only !== undefined ? row.get(only) : undefined;
    if (single?.length === 1) this.addTo(this.groupOf(single), row, time);
    else
      for (const key of combinations(row, this.by, this.countsOnce)) this.addTo(this.groupOf(key), row, time);
  }

  /** All groups, in order of their keys; without `by` there is always one. */
  all(): readonly Group[] {
    if (this.by.length === 0) return [this.groupOf([])];
    return [...this.groups.values()].sort((left, right) => compareKeys(left.key, right.key));
  }

  private groupOf(key: FieldValue): Group {
    // Lengths in front keep ['a', 'bc'] and ['ab', 'c'] apart.
    const name = key.length === 1 ? (key[0] ?? '') : key.map((part) => `${part.length}:${part}`).join('');
    const known = this.groups.get(name);
    if (known !== undefined) return known;
    if (this.groups.size >= MAX_GROUPS) refuseGroups(this.by);
    const made = { key, states: this.plans.map((plan) => plan.create()) };
    this.groups.set(name, made);
    return made;
  }

  private addTo(group: Group, row: FieldReader, time: number): void {
    for (let at = 0; at < this.plans.length; at++) {
      const values = this.plans[at]?.read(row) ?? none;
      for (const value of values) group.states[at]?.add(value, time);
    }
  }
}

export const MAX_COMBINATIONS = 100_000; // ten multivalue fields of ten entries would make ten thousand million groups of one row

/** Every combination of the values of the fields, equal ones once unless told; none if one is missing. */
export function combinations(
  row: FieldReader,
  fields: readonly string[],
  countsOnce = true,
): readonly FieldValue[] {
  let keys: readonly FieldValue[] = [none];
  for (const field of fields) {
    const found = row.get(field);
    if (found === undefined) return [];
    const values = countsOnce && found.length > 1 ? [...new Set(found)] : found;
    const [only] = values;
    if (fields.length === 1) return values.length === 1 ? [values] : values.map((value) => [value]);
    if (keys.length * values.length > MAX_COMBINATIONS) refuseCombinations(fields);
    keys =
      values.length === 1 && only !== undefined
        ? keys.map((key) => [...key, only])
        : keys.flatMap((key) => values.map((value) => [...key, value]));
  }
  return keys;
}

/** Refuses a search with more than so many groups. */
export function refuseGroups(by: readonly string[], most = MAX_GROUPS): never {
  throw new SearchRefusal(
    'limit',
    `The search makes more than ${most} groups by ${by.join(', ')}. Narrow it or group by fewer fields.`,
  );
}

/** Refuses a row that belongs to more than MAX_COMBINATIONS groups. */
export function refuseCombinations(by: readonly string[]): never {
  throw new SearchRefusal(
    'limit',
    `A row has more than ${MAX_COMBINATIONS} combinations of ${by.join(', ')}.`,
  );
}

/** The order in which groups come: by code unit, first field first. */
export function compareKeys(left: FieldValue, right: FieldValue): number {
  for (let at = 0; at < left.length; at++) {
    const [first = '', second = ''] = [left[at], right[at]];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}
