// Data models of apps: data/models/NAME.json for what they say, datamodels.conf for whether they are accelerated.
// Layout of the JSON as models of Splunk's Common Information Model have it (objects with objectName, parentName,
// constraints, fields, calculations).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isTrue } from '../splunk/conf/layers';
import type { Machine } from './machine';
import type { DataModel, Dataset } from './search/datamodels/dataModel';
import { SearchRefusal } from './search/refusal';

const ROOT = 'BaseEvent';
const field = z.object({ fieldName: z.string() });
const modelFile = z.object({
  modelName: z.string(),
  objects: z.array(
    z.object({
      objectName: z.string(),
      parentName: z.string().default(ROOT),
      constraints: z.array(z.object({ search: z.string() })).default([]),
      fields: z.array(field).default([]),
      calculations: z
        .array(
          z.object({
            calculationType: z.string(),
            outputFields: z.array(field),
            expression: z.string().optional(),
          }),
        )
        .default([]),
    }),
  ),
});
type ModelFile = z.infer<typeof modelFile>;
type ModelObject = ModelFile['objects'][number];

/**
 * A data model as seen from an app.
 *
 * @returns undefined where there is none, or the roles may not read it.
 * @throws SearchRefusal for a file that is no data model, and for parts that the stand-in does not know.
 */
export function findDataModel(
  { conf }: Pick<Machine, 'conf'>,
  name: string,
  app: string,
  roles: readonly string[],
): DataModel | undefined {
  if (!/^\w{1,100}$/.test(name)) return undefined;
  const settings = conf.seenFrom('datamodels', app, roles).get(name);
  if (settings === undefined) return undefined;
  const home = [app, ...conf.enabledApps()].find(
    (candidate) => fileOf(conf.appFolder(candidate), name) !== undefined,
  );
  const file = home === undefined ? undefined : fileOf(conf.appFolder(home), name);
  return file === undefined ? undefined : readModel(file, name, isTrue(settings.get('acceleration')));
}

function fileOf(folder: string, name: string): string | undefined {
  return ['local', 'default']
    .map((layer) => join(folder, layer, 'data', 'models', `${name}.json`))
    .find((file) => existsSync(file));
}

function readModel(file: string, name: string, isAccelerated: boolean): DataModel {
  let parsed: ModelFile;
  try {
    parsed = modelFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new SearchRefusal('bad-argument', `The data model '${name}' cannot be read: its JSON is not one.`);
  }
  const byName = new Map(parsed.objects.map((object) => [object.objectName, object]));
  const datasets = parsed.objects.map((object) => datasetOf(object, byName, name));
  return { name, isAccelerated, datasets: datasets.sort((left, right) => depth(left) - depth(right)) };
}

function datasetOf(object: ModelObject, all: ReadonlyMap<string, ModelObject>, model: string): Dataset {
  const path = pathOf(object, all, model);
  const isChild = path.includes('.');
  const calculations = object.calculations.map(({ calculationType, outputFields, expression }) => {
    const output = outputFields[0]?.fieldName;
    if (calculationType !== 'Eval' || expression === undefined || output === undefined || isChild)
      throw new SearchRefusal(
        'not-covered',
        `The data model '${model}': of calculated fields the stand-in knows Eval of root datasets, not ${calculationType} of ${path} (see COVERAGE.md).`,
      );
    return { field: output, expression };
  });
  return {
    path,
    calculations,
    constraints: object.constraints.map(({ search }) => search),
    fields: object.fields.map(({ fieldName }) => fieldName),
  };
}

/** Names from the root down; refuses searches and transactions as roots, and circles. */
function pathOf(object: ModelObject, all: ReadonlyMap<string, ModelObject>, model: string): string {
  const names: string[] = [];
  for (let at: ModelObject | undefined = object; at !== undefined; at = all.get(at.parentName)) {
    if (names.includes(at.objectName) || (!all.has(at.parentName) && at.parentName !== ROOT))
      throw new SearchRefusal(
        'not-covered',
        `The data model '${model}': ${at.objectName} does not come from ${ROOT}; the stand-in knows event datasets only (see COVERAGE.md).`,
      );
    names.unshift(at.objectName);
  }
  return names.join('.');
}

function depth({ path }: Dataset): number {
  return path.split('.').length;
}
