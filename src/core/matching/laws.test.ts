// Laws of resolution, and traps made by hand: what must never be joined, and what must. Larger crowds: laws.long.ts.
import {
  crowdOf,
  business,
  isOne,
  person,
  sames,
  strangers,
  trapSchema as schema,
} from '../../../tests/support/persons/traps';
import { explainPair } from './explainPair';
import { resolveRecords, type Resolution } from './resolveRecords';
import type { RecordToResolve } from './schema';

const crowd = crowdOf(200);

describe('traps', () => {
  test.each([...strangers])('never one: %s', (_, records) => {
    expect(isOne(records, crowd)).toBe(false);
  });

  test('the phone of a call centre joins nobody', () => {
    const callers = Array.from({ length: 60 }, (_, at) =>
      person(`x${at}`, { given: `Given${at}al`, family: `Fern${at}holt`, phone: '+12025550101' }),
    );
    const { clusters } = resolveRecords([...crowd, ...callers], schema);
    expect(clusters.filter((ids) => ids.some((id) => id.startsWith('x')))).toEqual([]);
  });

  test.each([...sames])('one: %s', (_, records) => {
    expect(isOne(records, crowd)).toBe(true);
  });
});

describe('laws of resolution', () => {
  const resolution = resolveRecords(crowd, schema);

  test('the order of records changes nothing', () => {
    const plain = ({ pairs, clusters, tables }: Resolution): unknown => ({ pairs, clusters, tables });
    const turned = [...crowd].reverse();
    expect(plain(resolveRecords(turned, schema))).toEqual(plain(resolution));
    expect(resolution.clusters.length).toBeGreaterThan(25);
  });

  test('a pair is scored alike from both sides, and its bars end at its total', () => {
    for (const { leftId, rightId } of resolution.pairs.slice(0, 200)) {
      const [there, back] = [
        explainPair(leftId, rightId, { resolution }),
        explainPair(rightId, leftId, { resolution }),
      ];
      expect(back?.totalBits).toBeCloseTo(there?.totalBits ?? NaN, 9);
      expect(back?.verdict).toBe(there?.verdict);
      expect(there?.waterfall.at(-1)?.toBits).toBeCloseTo(there?.totalBits ?? NaN, 6);
    }
  });

  test('what is missing weighs nothing, and no pair stands without evidence', () => {
    for (const { leftId, rightId } of resolution.pairs) {
      const { evidence = [] } = explainPair(leftId, rightId, { resolution }) ?? {};
      for (const { level, bits } of evidence) if (level === 'missing') expect(bits).toBe(0);
      expect(evidence.some(({ bits }) => bits > 0)).toBe(true);
    }
  });

  test('a match falls when the evidence of an agreeing field is withdrawn', () => {
    const [pair] = resolution.pairs.filter(({ verdict }) => verdict === 'match');
    const left = crowd.find(({ id }) => id === pair?.leftId);
    const right = crowd.find(({ id }) => id === pair?.rightId);
    const copies = [left, right].map((record, at) => person(`y${at}`, { ...record?.values }));
    const without = copies.map((record) => ({ ...record, values: { ...record.values, ssn: '' } }));
    const total = (records: readonly RecordToResolve[]): number => {
      const full = resolveRecords([...crowd, ...records], schema);
      return explainPair('y0', 'y1', { resolution: full })?.totalBits ?? NaN;
    };
    expect(copies[0]?.values.ssn).not.toBe('');
    expect(total(without)).toBeLessThan(total(copies));
  });

  test('a disclosed relation is shown and is no match', () => {
    const records = [
      person('x1', { name: 'Joreth Fernholt' }),
      business('x2', { business: 'Golden Lantern Ltd' }),
    ];
    const found = explainPair('x2', 'x1', {
      resolution: resolveRecords(records, schema),
      disclosed: [{ leftId: 'x1', rightId: 'x2', relation: 'officer of' }],
    });
    expect(found?.verdict).toBe('disclosed');
    expect(found?.disclosed).toBe('officer of');
  });

  test('no records, one record and empty records are no mistake', () => {
    expect(resolveRecords([], schema).clusters).toEqual([]);
    expect(resolveRecords([person('a', {}), person('b', {})], schema).pairs).toEqual([]);
  });
});
