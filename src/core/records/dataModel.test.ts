import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDataModel } from './dataModel';
import { envelopeKeys } from './envelope';
import { recordKindDefinitions } from './kinds/registry';
import { recordKinds } from './record';

const page = join(__dirname, '../../../docs/data-model.md');

describe('the data model', () => {
  test('docs/data-model.md is what the schemas say (npm run docs writes it anew)', () => {
    expect(readFileSync(page, 'utf8')).toBe(renderDataModel());
  });

  test('every kind is registered under its own name', () => {
    expect(Object.keys(recordKindDefinitions)).toEqual([...recordKinds]);
    for (const [kind, definition] of Object.entries(recordKindDefinitions))
      expect(definition.kind).toBe(kind);
  });

  test.each(Object.values(recordKindDefinitions))(
    'attributes of $kind are described, optional, snake case, and none takes a name of the envelope',
    ({ attributes, nameAttributes }) => {
      for (const [name, schema] of Object.entries(attributes.shape)) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect((schema as { description?: string }).description).toMatch(/^[A-Z].{8,}\.$/);
        if (name !== 'name') expect(envelopeKeys).not.toContain(name);
      }
      expect(attributes.safeParse({}).success).toBe(true);
      for (const name of nameAttributes) expect(attributes.shape).toHaveProperty(name);
    },
  );
});
