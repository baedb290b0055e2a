import fc from 'fast-check';
import { jsonFields, oneJsonField } from './jsonFields';

const key = fc.constantFrom('a', 'b', 'a.b', 'a{}', '', '__proto__', 'é', 'a.b{}.c');
const text = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 0 }).map((value) => JSON.stringify(value)),
    fc.array(tie('value')).map((items) => `[${items.join(', ')}]`),
    // Keys may come twice: the last one wins.
    fc
      .array(fc.tuple(key, tie('value')))
      .map(
        (members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}:${String(value)}`).join()}}`,
      ),
  ),
})).value;

test('a field read alone is the field that reading all gives, also where there is none', () => {
  fc.assert(
    fc.property(text, fc.array(key), (raw, asked) => {
      const one = oneJsonField(raw);
      if (one === undefined) return;
      const all = jsonFields(raw);
      for (const name of [...all.keys(), ...asked]) expect([name, one(name)]).toEqual([name, all.get(name)]);
    }),
    { numRuns: 2000 },
  );
});

test('of texts that are cut, broken or no JSON no field is read alone', () => {
  for (const raw of ['{"a":1', 'a=1', '7', `{"a":"${'x'.repeat(5000)}"}`, `{"a":"${'é'.repeat(2500)}"}`])
    expect(oneJsonField(raw)).toBeUndefined();
});
