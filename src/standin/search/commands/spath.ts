import { readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import type { FieldValue } from '../host';
import { jsonAt, printJson, readJson, type Json } from '../jsonPath';

const EXTRACTION_CUTOFF = 5000; // limits.conf [spath] extraction_cutoff: without a path only so much text is read

export const spathCommand: CommandDefinition = {
  name: 'spath',
  kind: 'streaming',
  syntax: 'spath [input=<field>] [output=<field>] [path=<path> | <path>]',
  refused: ['XML'],
  source: 'Search Reference, spath',
  compile: (command) => {
    const { options, words } = readArguments(command, ['input', 'output', 'path']);
    const input = options.get('input') ?? '_raw';
    const path = options.get('path') ?? words[0]?.text;
    const output = options.get('output') ?? path ?? '';
    return perRow((row) => {
      const text = row.get(input)?.[0];
      if (path === undefined) {
        const json = text === undefined || text.length > EXTRACTION_CUTOFF ? undefined : readJson(text);
        for (const [field, values] of json === undefined ? [] : flatten(json)) row.set(field, values);
        return row;
      }
      const json = readJson(text);
      const found = json === undefined ? undefined : jsonAt(json, path);
      if (found !== undefined) row.set(output, found.map(printJson));
      return row;
    });
  },
};

/** Every leaf under its path; entries of lists together under `path{}`. */
function flatten(json: Json): ReadonlyMap<string, FieldValue> {
  const found = new Map<string, string[]>();
  const visit = (one: Json, path: string): void => {
    if (one !== null && typeof one === 'object') {
      if (Array.isArray(one)) for (const entry of one as readonly Json[]) visit(entry, `${path}{}`);
      else for (const [key, value] of Object.entries(one)) visit(value, path === '' ? key : `${path}.${key}`);
    } else if (path !== '') {
      const known = found.get(path);
      const text = one === null ? 'null' : printJson(one);
      if (known === undefined) found.set(path, [text]);
      else known.push(text);
    }
  };
  visit(json, '');
  return found;
}
