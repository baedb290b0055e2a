// Laws of the KV Store below its REST interface.
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../storage/engine';
import { Collection } from './collection';
import { DocumentStore } from './documentStore';
import { compileQuery, type Document, type Json } from './query';

const folder = mkdtempSync(join(tmpdir(), 'standin-kv-'));
const engine = openEngine(folder);
const store = new DocumentStore(engine);
const open = (collection: string, settings: Record<string, string> = {}, owner = 'nobody'): Collection =>
  new Collection(store, { app: 'a', collection, owner }, new Map(Object.entries(settings)));

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.string({ maxLength: 3 }), fc.boolean());
const document = fc.record({ a: value, b: value });

describe('a query', () => {
  test('and its $not divide all documents between them', () => {
    const operator = fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$ne');
    fc.assert(
      fc.property(document, operator, value, (one, name, wanted) => {
        const query: Json = { a: { [name]: wanted } };
        expect(compileQuery({ $not: query })(one)).toBe(!compileQuery(query)(one));
      }),
    );
  });

  test('$and asks all, $or asks any', () => {
    fc.assert(
      fc.property(document, value, value, (one, a, b) => {
        const parts: readonly Json[] = [{ a }, { b }];
        const each = parts.map((part) => compileQuery(part)(one));
        expect(compileQuery({ $and: parts })(one)).toBe(each.every(Boolean));
        expect(compileQuery({ $or: parts })(one)).toBe(each.some(Boolean));
      }),
    );
  });

  test.each<[string, Json, boolean]>([
    ['reaches into objects by a path', { 'in.n': 3 }, true],
    ['finds an item of a list', { tags: 'x' }, true],
    ['does not compare text with numbers', { n: { $gt: 'a' } }, false],
    ['knows regular expressions', { name: { $regex: '^qu' } }, true],
    ['takes several operators together', { n: { $gte: 5, $lt: 5 } }, false],
  ])('%s', (_law, query, expected) => {
    const one: Document = { in: { n: 3 }, tags: ['x', 'y'], n: 5, name: 'quill' };
    expect(compileQuery(query)(one)).toBe(expected);
  });

  test.each(['$in', '$where', '$exists', '__proto__$', '$toString'])(
    'refuses the operator %s by name, or takes it for a value',
    (name) => {
      if (name.startsWith('$')) expect(() => compileQuery({ a: { [name]: 1 } })).toThrow(name);
      else expect(compileQuery({ a: { [name]: 1 } })({ a: 1 })).toBe(false);
    },
  );

  test('refuses nesting without end', () => {
    let query: Json = { a: 1 };
    for (let depth = 0; depth < 1000; depth++) query = { $not: query };
    expect(() => compileQuery(query)).toThrow(/nested/);
  });
});

describe('a collection', () => {
  test('gives back what was saved under any key, in any script', () => {
    const keys = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    const collection = open('keys');
    fc.assert(
      fc.property(keys, document, (key, one) => {
        collection.save([{ ...one, _key: key }], 1);
        expect(collection.get(key)).toEqual({ ...one, _key: key, _user: 'nobody' });
        expect(collection.find({ query: { _key: key } })).toHaveLength(1);
      }),
    );
  });

  test('makes keys for documents without one, all different', () => {
    const keys = open('fresh').save(
      Array.from({ length: 1000 }, () => ({})),
      1,
    );
    expect(new Set(keys).size).toBe(1000);
  });

  test('refuses 1,001 documents at once, and keeps none of them', () => {
    const collection = open('batch');
    expect(() =>
      collection.save(
        Array.from({ length: 1001 }, () => ({})),
        1,
      ),
    ).toThrow(/1000/);
    expect(collection.find({})).toEqual([]);
  });

  test('keeps all of a batch or nothing: one bad document refuses it', () => {
    const collection = open('whole');
    expect(() => collection.save([{ a: 1 }, 'no document'], 1)).toThrow(/object/);
    expect(collection.find({})).toEqual([]);
  });

  test('drops a field that does not fit its type, and only that', () => {
    const collection = open('typed', { 'field.n': 'number', 'field.b': 'bool' });
    collection.save([{ _key: 'k', n: 'seven', b: 'true', other: 'x' }], 1);
    expect(collection.get('k')).toEqual({ _key: 'k', _user: 'nobody', b: true, other: 'x' });
  });

  test('refuses the document under enforceTypes', () => {
    const collection = open('strict', { 'field.n': 'number', enforceTypes: 'true' });
    expect(() => collection.save([{ n: 'seven' }], 1)).toThrow(/'n'/);
    expect(collection.save([{ n: '7', _key: 'k' }], 1)).toEqual(['k']);
    expect(collection.get('k')?.n).toBe(7);
  });

  test('is cut at 50,000 rows without a word', () => {
    const collection = open('large');
    for (let batch = 0; batch < 51; batch++)
      collection.save(
        Array.from({ length: 1000 }, (_, n) => ({ n })),
        1,
      );
    expect(collection.find({})).toHaveLength(50_000);
    expect(collection.find({ limit: 60_000, skip: 50_500 })).toHaveLength(500);
    expect([...collection.all()]).toHaveLength(51_000);
  });

  test('keeps documents of users apart; shared adds what is everybody’s', () => {
    open('owners').save([{ _key: 'a' }], 1);
    const mine = open('owners', {}, 'jane');
    mine.save([{ _key: 'b' }], 1);
    expect(mine.find({}).map(({ _key }) => _key)).toEqual(['b']);
    expect(mine.find({ shared: true }).map(({ _key }) => _key)).toEqual(['b', 'a']);
  });

  test('sorts, skips, limits, and keeps the fields that are asked for', () => {
    const collection = open('sorted');
    collection.save(
      [3, 1, 2].map((n) => ({ _key: `k${n}`, n, even: n % 2 === 0 })),
      1,
    );
    expect(collection.find({ sort: 'even:-1,n', fields: 'n' })).toEqual([
      { n: 2, _key: 'k2' },
      { n: 1, _key: 'k1' },
      { n: 3, _key: 'k3' },
    ]);
    expect(collection.find({ sort: 'n:-1', skip: 1, limit: 1, fields: 'n,_key:0' })).toEqual([{ n: 2 }]);
    expect(collection.find({ query: { n: 1 }, fields: 'even:0,_user:0' })).toEqual([{ n: 1, _key: 'k1' }]);
    expect(() => collection.find({ fields: 'n,even:0' })).toThrow(/either/);
  });

  test('finds by key what looking at every document finds, in the same order', () => {
    const collection = open('by-key');
    const keys = ['a', 'A', 'é', 'a b', 'zz', '10', '9'];
    collection.save(keys.map((_key, at) => ({ _key, at })), 0); // prettier-ignore
    const key = fc.constantFrom(...keys, 'absent', '\ud800');
    const named = key.map((_key): Json => ({ _key }));
    const other = fc.constantFrom<Json>({ at: 3 }, { _key: { $ne: 'a' } }, { $and: [{ _key: 'a' }] }, {});
    const some = fc.oneof({ weight: 4, arbitrary: named }, { weight: 1, arbitrary: other });
    const query = fc.oneof(
      some,
      fc.array(some, { minLength: 1, maxLength: 4 }).map((parts): Json => ({ $or: parts })),
      fc.tuple(key, fc.nat(6)).map(([_key, at]): Json => ({ _key, at })),
    );
    fc.assert(
      fc.property(query, (asked) => {
        expect(collection.find({ query: asked })).toEqual([...collection.all()].filter(compileQuery(asked)));
      }),
    );
  });

  test('loses only what a query names, or everything', () => {
    const collection = open('gone');
    collection.save(
      [1, 2, 3].map((n) => ({ n })),
      1,
    );
    collection.remove({ n: { $gt: 1 } });
    expect(collection.find({ fields: 'n,_key:0' })).toEqual([{ n: 1 }]);
    collection.remove({});
    expect(collection.find({})).toEqual([]);
  });
});
