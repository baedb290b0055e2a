// The events of a dataset as tstats sees them: fields under the names of the datasets they belong to.
import type { SearchRun } from '../command';
import type { FieldValue } from '../host';
import { parseSearchText } from '../../../splunk/spl/parse';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import type { RowTest } from '../searchTerms';
import type { FieldReader } from '../values';
import { inheritedFields, type DataModel, type Dataset } from './dataModel';

/** An event of a dataset: its fields by the names of the model. */
export interface DatasetRow extends FieldReader {
  readonly time: number;
}

/** What a `from datamodel=Name.Root` means here. */
export interface DatasetScan {
  /** Search that finds the events of the root. */
  readonly spl: string;
  readonly read: (event: Row) => DatasetRow;
}

/**
 * Plans reading of a dataset.
 *
 * @param root - name of a root dataset, or a path below it; undefined: the only root of the model.
 * @throws SearchRefusal where the model has no such dataset, or several roots and none is named.
 */
export function datasetScan(model: DataModel, root: string | undefined, run: SearchRun): DatasetScan {
  const roots = model.datasets.filter(({ path }) => !path.includes('.'));
  const wanted = root ?? (roots.length === 1 ? roots[0]?.path : undefined);
  const chosen = model.datasets.find(({ path }) => path === wanted);
  if (chosen === undefined || chosen.path.includes('.'))
    throw new SearchRefusal(
      'bad-argument',
      `The data model '${model.name}' has no root dataset '${wanted ?? ''}'. It has: ${roots.map(({ path }) => path).join(', ')}.`,
    );
  const family = model.datasets.filter(({ path }) => path === wanted || path.startsWith(`${wanted}.`));
  const tests = family.map((dataset) => ({ dataset, test: testOf(dataset, run) }));
  return { spl: splOf(chosen), read: (event) => readEvent(event, tests) };
}

function splOf({ constraints, calculations }: Dataset): string {
  const terms = constraints.map((terms) => `(${terms})`).join(' ');
  const evals = calculations.map(({ field, expression }) => ` | eval "${field}"=${expression}`);
  return `search ${terms}${evals.join('')}`;
}

/** Whether an event of the parent is one of the dataset; the search has decided for the root. */
function testOf({ path, constraints }: Dataset, run: SearchRun): RowTest {
  if (!path.includes('.')) return () => true;
  const tests = constraints.map((terms) => {
    const parsed = parseSearchText(terms);
    if (!parsed.ok) throw new SearchRefusal('syntax', `Constraint of ${path}: ${parsed.problem.message}`);
    return parsed.value === undefined ? () => true : run.compileTerms(parsed.value);
  });
  return (row) => tests.every((test) => test(row));
}

function readEvent(
  event: Row,
  tests: readonly { readonly dataset: Dataset; readonly test: RowTest }[],
): DatasetRow {
  const nodes = new Set<string>();
  const names = new Map(inheritedFields.map((field) => [field, field]));
  for (const { dataset, test } of tests) {
    const parent = dataset.path.slice(0, Math.max(0, dataset.path.lastIndexOf('.')));
    if ((parent !== '' && !nodes.has(parent)) || !test(event)) continue;
    nodes.add(dataset.path);
    const own = [...dataset.fields, ...dataset.calculations.map(({ field }) => field)];
    for (const field of own)
      if (!inheritedFields.includes(field)) names.set(`${dataset.path}.${field}`, field);
  }
  const nodename: FieldValue = [...nodes];
  return {
    time: Number(event.get('_time')?.[0] ?? 0),
    get: (name) => {
      const field = names.get(name);
      return name === 'nodename' ? nodename : field === undefined ? undefined : event.get(field);
    },
  };
}
