import { collectionDefinitions } from './registry';

describe.each(collectionDefinitions)(
  'the collection $name',
  ({ name, fields, accelerated, description, key }) => {
    test('has a name that cannot meet another app’s, and says what it holds', () => {
      expect(name).toMatch(/^minerva_[a-z]+(?:_[a-z]+)?$/);
      expect([description, key, ...fields.map((field) => field.description)]).not.toContain('');
    });

    test('names each field once, and none that KV Store keeps for itself', () => {
      const names = fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((field) => field.startsWith('_'))).toEqual([]);
    });

    test('is asked fast only by fields it has, within KV Store’s limit of ten', () => {
      const known = fields.map((field) => field.name);
      expect(accelerated.filter((field) => !known.includes(field))).toEqual([]);
      expect(accelerated.length).toBeLessThanOrEqual(10);
    });
  },
);

test('no two collections have one name', () => {
  const names = collectionDefinitions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
