import fc from 'fast-check';
import { digest } from '../text/digest';
import { idOfBits, IdSeeds, newId } from './idSeeds';
import { MembershipTable } from './membershipTable';

describe('ids of new entities', () => {
  test('what is hashed as it lies in bytes gets the id of its text, in any script', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.string({ minLength: 1 }), (key, mid) => {
        const table = new MembershipTable();
        table.add({ recordKey: key, mid });
        fc.pre(table.records.size === 1 && table.values.size === 1);
        const seeds = new IdSeeds(table, { records: Uint32Array.of(0), values: Uint32Array.of(0) });
        expect(seeds.textOf(0)).toBe(`${key}\n${mid}`);
        expect(idOfBits(seeds.bitsOf(0))).toBe(newId(`${key}\n${mid}`));
        expect([...seeds.bitsOfAll(Uint32Array.of(0, 0))]).toEqual([seeds.bitsOf(0), seeds.bitsOf(0)]);
      }),
    );
  });

  test('an id is the first 48 bits of the digest', () => {
    expect(newId('a\nb')).toBe(`e_${digest('a\nb').slice(0, 12)}`);
    expect(idOfBits(2 ** 48 - 1)).toBe('e_ffffffffffff');
    expect(idOfBits(1)).toBe('e_000000000001');
  });
});
