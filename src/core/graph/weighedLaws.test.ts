// What holds of linking for rows as they are: values of every weight, times, traits, decisions of people.
import fc from 'fast-check';
import { linkNaively } from './naiveLinker';
import type { MembershipRow } from './membershipTable';
import type { LinkLimits } from './partition';
import { link } from './testSupport';
import { bitsOf, weightClassOf } from './weights';

/** Rows as they are: values of every weight, seen at times, on records that show things and may be standing entries. */
const mids = ['phone', 'email', 'domain', 'address', 'plate:zz', 'coordinates'].flatMap((type, at) =>
  Array.from({ length: at < 2 ? 5 : 3 }, (_, value) => `00:${type}:${value}`),
);
const traitPart = fc.constantFrom('-', '-', '0000000a', '0000000b', '0000000c', '0000000d');
const days = fc.constantFrom(0, 1, 300, 700, 1200, 2100, 4000);
const realRow = (records: number): fc.Arbitrary<MembershipRow> =>
  fc
    .record({
      record: fc.integer({ min: 0, max: records }),
      mid: fc.constantFrom(...mids),
      traits: fc.tuple(traitPart, traitPart, traitPart).map((parts) => parts.join('/')),
      day: days,
      length: fc.constantFrom(0, 30),
      told: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 9),
    })
    .map(({ record, mid, traits, day, length, told }) => ({
      recordKey: `r${record}`,
      mid,
      traits: record % 3 === 0 ? undefined : traits,
      kind: record % 5 === 0 ? 'business' : 'advert',
      firstSeen: day * 86_400,
      lastSeen: day === 0 ? 0 : (day + length) * 86_400,
      spread: told === 0 ? undefined : { sharers: told },
    }));
const realRows = fc.oneof(
  fc.array(realRow(12), { maxLength: 50 }),
  fc.array(realRow(45), { minLength: 60, maxLength: 120 }),
);
const realLimits: fc.Arbitrary<LinkLimits> = fc.record({
  hubAbove: fc.constantFrom(2, 4, 8, 20, 50),
  maxMembers: fc.constantFrom(3, 8, 20, 40, 500),
  trusted: fc.constantFrom(undefined, new Set(['00:phone:1', '00:coordinates:1', '00:domain:0'])),
  distrusted: fc.constantFrom(undefined, new Set(['00:phone:1', '00:email:2', '00:address:0'])),
});

describe('linking of weighed values', () => {
  test('with weights, times, traits and decisions too, all is as the oracle says', () => {
    fc.assert(
      fc.property(realRows, realLimits, (rows, limits) => {
        const { parts, refusals } = link(rows, limits);
        const named = (verdict: string) =>
          [...new Set(refusals.filter((each) => each.verdict === verdict).map(({ mid }) => mid))].sort();
        const said = {
          parts,
          hubs: named('hub'),
          gaps: named('gap'),
          weak: [...new Set([...named('weak'), ...named('weak_cut')])].sort(),
          oversize: named('oversize'),
        };
        expect(said).toEqual(linkNaively(rows, limits));
      }),
      { numRuns: 300 },
    );
  });

  test('order and repetition change nothing either where there are times, traits and decisions', () => {
    fc.assert(
      fc.property(realRows, realLimits, fc.infiniteStream(fc.nat()), (rows, limits, keys) => {
        const mixed = [...rows, ...rows.slice(0, 9)]
          .map((row) => ({ row, key: keys.next().value as number }))
          .sort((left, right) => left.key - right.key)
          .map(({ row }) => row);
        expect(link(mixed, limits)).toEqual(link(rows, limits));
      }),
    );
  });

  test('whoever is in an entity is tied to another there by a value, within one era, that nobody refused', () => {
    fc.assert(
      fc.property(realRows, realLimits, (rows, limits) => {
        const { memberships, refusals, entityOf } = link(rows, limits);
        const never = new Set(
          refusals
            .filter(({ verdict }) => verdict === 'hub' || verdict === 'distrusted')
            .map(({ mid }) => mid),
        );
        for (const { recordKey, entity, joinedBy, bits } of memberships) {
          expect(bits).toBeGreaterThan(0);
          for (const mid of joinedBy) {
            expect(never.has(mid)).toBe(false);
            const kin = rows.filter(
              (row) =>
                row.mid === mid &&
                row.recordKey !== recordKey &&
                entityOf.get(row.recordKey ?? '') === entity,
            );
            expect(kin.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('a record that is withdrawn leaves no value worth more bits than its fewer carriers say', () => {
    fc.assert(
      fc.property(realRows, fc.nat(), (rows, seed) => {
        const gone = rows[seed % rows.length]?.recordKey;
        const left = rows.filter(({ recordKey }) => recordKey !== gone);
        for (const { mid } of rows) {
          const carriers = (some: typeof rows) =>
            new Set(some.filter((row) => row.mid === mid).map(({ recordKey }) => recordKey)).size;
          const [before, after] = [carriers(rows), carriers(left)];
          const weightClass = weightClassOf(mid);
          if (after < 2) expect(bitsOf(weightClass, after)).toBe(0);
          else expect(bitsOf(weightClass, after)).toBeGreaterThanOrEqual(bitsOf(weightClass, before));
        }
        for (const { joinedBy, recordKey } of link(left, { maxMembers: 500 }).memberships) {
          expect(recordKey).not.toBe(gone);
          for (const mid of joinedBy) expect(left.some((row) => row.mid === mid)).toBe(true);
        }
      }),
    );
  });

  test('a trusted value puts all of its carriers together, and a distrusted one is as if it were not there', () => {
    fc.assert(
      fc.property(realRows, realLimits, fc.constantFrom(...mids), (rows, limits, mid) => {
        const bare = rows.map((row) => ({ ...row, spread: undefined }));
        const { entityOf } = link(bare, { ...limits, trusted: new Set([mid]), distrusted: undefined });
        const carriers = new Set(bare.filter((row) => row.mid === mid).map(({ recordKey }) => recordKey));
        if (carriers.size > 1)
          expect(new Set([...carriers].map((key) => entityOf.get(key ?? '') ?? key)).size).toBe(1);
        const without = { ...limits, trusted: undefined, distrusted: new Set([mid]) };
        expect(link(bare, without).parts).toEqual(
          link(
            bare.map((row) => (row.mid === mid ? { ...row, mid: `alone ${row.recordKey}` } : row)),
            { ...limits, trusted: undefined, distrusted: undefined },
          ).parts,
        );
      }),
    );
  });
});
