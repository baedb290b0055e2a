import fc from 'fast-check';
import { linkTable } from './linkTable';
import { MembershipTable } from './membershipTable';
import { nothingSaid } from './said';

const limits = { hubAbove: 50, maxMembers: 500 };
const id = (n: number): string => `e_${String(n).padStart(12, '0')}`;
const recordOf = fc.record({
  values: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 2 }),
  entity: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  home: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
});
type Drawn = Parameters<Parameters<typeof recordOf.map>[0]>[0];

/** Links records and gives what was said of each, by family. */
function linked(records: readonly Drawn[]) {
  const table = new MembershipTable();
  records.forEach(({ values, entity, home }, at) => {
    for (const value of new Set(values))
      table.add({
        recordKey: `r:${at}`,
        mid: `a1:phone:120255501${String(value).padStart(2, '0')}`,
        ...(entity === undefined ? {} : { entity: id(entity) }),
        ...(home === undefined ? {} : { home: id(home) }),
      });
  });
  const { memberships, families } = linkTable(table, limits, nothingSaid);
  return { memberships: [...memberships()], families: [...families()] };
}

describe('families', () => {
  test('hold every membership once, in the order in which memberships are told', () => {
    fc.assert(
      fc.property(fc.array(recordOf, { maxLength: 14 }), (records) => {
        const { memberships, families } = linked(records);
        expect(families.flat()).toEqual(memberships);
        expect(new Set(memberships.map(({ recordKey }) => recordKey)).size).toBe(memberships.length);
        expect(families.every(({ length }) => length > 0)).toBe(true);
      }),
    );
  });

  test('two records that are, or were, in one entity are in one family', () => {
    fc.assert(
      fc.property(fc.array(recordOf, { maxLength: 14 }), (records) => {
        const { families } = linked(records);
        const familyOf = new Map(
          families.flatMap((family, number) =>
            family.map((event) => [event.recordKey, { number, event }] as const),
          ),
        );
        for (const [key, one] of familyOf)
          for (const [other, two] of familyOf) {
            const [before, after] = [key, other].map((each) => records[Number(each.slice(2))]);
            const isOne = one.event.entity !== '' && one.event.entity === two.event.entity;
            const wasOne = before?.entity !== undefined && before.entity === after?.entity;
            const wasAtHome = before?.home !== undefined && before.home === after?.home;
            if (isOne || wasOne || wasAtHome) expect(one.number).toBe(two.number);
          }
      }),
    );
  });

  test('entities that have nothing to do with each other are not held together', () => {
    const alone = (value: number) => ({ values: [value], entity: undefined, home: undefined });
    expect(linked([alone(1), alone(2), alone(1), alone(2)]).families).toHaveLength(2);
  });
});
