// Cases of linking that a reader can check by eye.
import { toMid } from '../identifiers/mid';
import { describeMid } from './reasons';
import { crowd, link, rowsOf, withEntities } from './testSupport';

const phone = toMid('phone', '12025550143');
const email = toMid('email', 'jane@example.org');
const [a, b] = ['e_00000000000a', 'e_00000000000b'];
const told = (pairs: readonly (readonly [string, string, string?])[]) =>
  pairs.map(([recordKey, mid, entity]) => ({ recordKey, mid, entity }));

describe('membership', () => {
  test('records that share a value directly or over others are one entity, and each says by what', () => {
    const { memberships, parts } = link(
      rowsOf(['r1', phone], ['r2', phone], ['r2', email], ['r3', email], ['r4', 'x']),
    );
    expect(parts).toEqual([['r1', 'r2', 'r3']]);
    expect(memberships.map(({ joinedBy, members }) => [joinedBy, members])).toEqual([
      [[phone], 3],
      [[email, phone], 3],
      [[email], 3],
    ]);
    expect(memberships[0]?.reason).toBe('Shares phone 12025550143 with 1 other record.');
    expect(memberships[1]?.reason).toBe(
      'Shares email jane@example.org with 1 other record and phone 12025550143 with 1 other record.',
    );
  });

  test('coordinates, hashes and documents of no stated country join nobody, and are no hubs', () => {
    const lone = [
      toMid('coordinates', '45.12345:-30.54321'),
      toMid('hash', `md5:${'ab'.repeat(16)}`),
      toMid('document', 'passport:zz:1234567'),
    ];
    const { memberships, refusals } = link([
      ...lone.flatMap((mid) => rowsOf(['r1', mid], ['r2', mid])),
      ...lone.flatMap((mid) => crowd(60, mid)),
    ]);
    expect([memberships, refusals]).toEqual([[], []]);
    const stated = toMid('document', 'passport:ir:1234567');
    expect(link(rowsOf(['r1', stated], ['r2', stated])).parts).toEqual([['r1', 'r2']]);
  });

  test('names the rarest values first, at most twenty, and three in the sentence', () => {
    const values = Array.from({ length: 25 }, (_, at) => `v${String(at).padStart(2, '0')}`);
    const rows = values.flatMap((mid, at) => crowd(at + 2, mid));
    const { joinedBy, reason } = link(rows).memberships.find(({ recordKey }) => recordKey === 'r1')!;
    expect(joinedBy).toEqual(values.slice(0, 20));
    expect(reason).toBe(
      'Shares v00 with 1 other record, v01 with 2 other records, v02 with 3 other records and 22 more values.',
    );
  });

  test('a record that has left its entity is told with an empty one', () => {
    const { memberships, history } = link(
      told([
        ['r1', phone, a],
        ['r2', email, a],
      ]),
    );
    expect(memberships).toMatchObject([
      { recordKey: 'r1', entity: '', members: 0, joinedBy: [] },
      { recordKey: 'r2', entity: '' },
    ]);
    expect(history).toMatchObject([{ entity: a, change: 'dissolved', members: 0 }]);
  });

  test('a hashed value is said to be one', () => {
    expect(describeMid(toMid('address', '4 Lantern Row, Sampletown'))).toMatch(
      /^address h_[0-9a-f]{8}… \(kept as a hash\)$/,
    );
    expect(describeMid('odd')).toBe('odd');
  });
});

describe('a hub', () => {
  const sources = (rows: ReturnType<typeof crowd>) =>
    rows.map((row, at) => ({ ...row, source: `s${at % 3}`, kind: at % 2 === 0 ? 'advert' : 'business' }));

  test('joins nobody from the fifty-first record on, and says over what it is spread', () => {
    expect(link(crowd(50, phone)).parts).toHaveLength(1);
    const { parts, refusals } = link(sources(crowd(51, phone)));
    expect(parts).toEqual([]);
    expect(refusals).toMatchObject([{ mid: phone, verdict: 'hub', sharers: 51 }]);
    expect(refusals[0]?.reason).toMatch(
      /^51 records share phone 12025550143, spread over 3 sources and 2 kinds of record\./,
    );
  });

  test('counts a record once however often it shows the value', () => {
    expect(link([...crowd(50, phone), ...crowd(50, phone)]).refusals).toEqual([]);
  });

  test('may be told by its number alone, and then joins not even the records that are here', () => {
    const spread = { sharers: 3100, sources: 4, names: 900, places: 41 };
    const { parts, refusals } = link([{ mid: phone, spread }, ...crowd(3, phone)]);
    expect(parts).toEqual([]);
    expect(refusals[0]).toMatchObject({ sharers: 3100 });
    expect(refusals[0]?.reason).toContain(
      '3100 records share phone 12025550143, spread over 4 sources, 900 names and 41 places.',
    );
  });

  test('does not part those who share something else', () => {
    expect(link([...crowd(60, phone), ...rowsOf(['r1', email], ['r2', email])]).parts).toEqual([
      ['r1', 'r2'],
    ]);
  });
});

describe('the oversize guard', () => {
  const bridge = rowsOf(['l1', 'bridge'], ['r1', 'bridge']);
  const sides = [...crowd(6, 'left', 'l'), ...crowd(5, 'right')];

  test('keeps parts apart that a weaker value would make a lump, and names the value and both sides', () => {
    const shared = rowsOf(
      ...['l1', 'l2', 'r1', 'r2', 'r3', 'r4', 'r5'].map((key) => [key, 'bridge'] as const),
    );
    const { parts, refusals } = link([...sides, ...shared], { maxMembers: 10 });
    expect(parts.map(({ length }) => length)).toEqual([6, 5]);
    expect(refusals).toMatchObject([{ mid: 'bridge', verdict: 'oversize', sharers: 7 }]);
    expect(refusals[0]?.reason).toContain('parts of 6 and 5 records into one entity of 11; the limit is 10');
  });

  test('gives the rarest value its join first', () => {
    const { parts, refusals } = link([...sides, ...bridge], { maxMembers: 10 });
    expect(parts.map(({ length }) => length)).toEqual([6]);
    expect(refusals.map(({ mid }) => mid)).toEqual(['left']);
  });

  test('leaves entities below the limit as they are', () => {
    expect(link([...sides, ...bridge], { maxMembers: 11 })).toMatchObject({
      refusals: [],
      parts: [{ length: 11 }],
    });
  });
});

describe('ids and history', () => {
  const pair = rowsOf(['r1', phone], ['r2', phone]);

  test('a new entity is told as formed, and has the same id whoever else is in it', () => {
    const { history, entityOf } = link(pair);
    expect(history).toMatchObject([{ entity: entityOf.get('r1'), change: 'formed', members: 2, from: [] }]);
    expect(link(rowsOf(['r1', phone], ['r9', phone])).entityOf.get('r1')).toBe(entityOf.get('r1'));
  });

  test('a record that founds a second entity gives it another id, although the first is not in the rows', () => {
    const first = link(pair).entityOf.get('r1');
    expect(link(rowsOf(['r1', email], ['r9', email])).entityOf.get('r1')).not.toBe(first);
  });

  test('a new name that is in use is hashed once more', () => {
    const taken = link(pair).entityOf.get('r1')!;
    const { entityOf } = link([
      ...pair,
      ...told([
        ['x1', email, taken],
        ['x2', email, taken],
      ]),
    ]);
    expect(entityOf.get('x1')).toBe(taken);
    expect(entityOf.get('r1')).toMatch(/^e_[0-9a-f]{12}$/);
    expect(entityOf.get('r1')).not.toBe(taken);
  });

  test('the larger of two that merge gives its id', () => {
    const { history, entityOf } = link(
      told([
        ['r1', phone, b],
        ['r2', phone, b],
        ['r3', phone, b],
        ['r4', phone, a],
        ['r5', phone, a],
        ['r6', phone],
      ]),
    );
    expect(new Set(entityOf.values())).toEqual(new Set([b]));
    expect(history).toMatchObject([{ entity: b, change: 'merged', from: [a, b], members: 6 }]);
    expect(history[0]?.reason).toContain('with 1 record that was in none');
  });

  test('of two equally large the smaller id stays', () => {
    const { entityOf } = link(
      told([
        ['r1', phone, b],
        ['r2', phone, b],
        ['r3', phone, a],
        ['r4', phone, a],
      ]),
    );
    expect(new Set(entityOf.values())).toEqual(new Set([a]));
  });

  test('the larger part of a split keeps the id, the other gets a new one and says where it comes from', () => {
    const rows = told([
      ['r1', phone, a],
      ['r2', phone, a],
      ['r3', email, a],
      ['r4', email, a],
      ['r5', email, a],
    ]);
    const { history, entityOf } = link(rows);
    expect(entityOf.get('r3')).toBe(a);
    const fresh = entityOf.get('r1')!;
    expect(fresh).not.toBe(a);
    expect(history).toHaveLength(2);
    expect(history).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ entity: a, change: 'shrank', members: 3 }),
        expect.objectContaining({ entity: fresh, change: 'split', from: [a], members: 2 }),
      ]),
    );
  });

  test('an entity that wins and loses records says both', () => {
    const { history } = link(
      told([
        ['r1', phone, a],
        ['r2', phone, a],
        ['r3', email, a],
        ['r4', phone],
      ]),
    );
    expect(history.map(({ change }) => change)).toEqual(['grew', 'shrank']);
  });

  test('an id that is none is passed over', () => {
    const { entityOf } = link(withEntities(pair, new Map([['r1', 'e_"; | delete']])));
    expect(entityOf.get('r1')).toMatch(/^e_[0-9a-f]{12}$/);
  });

  test('names a weak value whose pairs were not looked at, and says why', () => {
    const domain = '00:domain:forum.example.org';
    const few = link(crowd(12, domain)).refusals;
    expect(few).toMatchObject([{ mid: domain, verdict: 'weak' }]);
    const many = link(crowd(45, domain).map((row) => ({ ...row, traits: '-/-/0000000a' }))).refusals;
    expect(many).toMatchObject([{ mid: domain, verdict: 'weak_cut', sharers: 45 }]);
    expect(many[0]?.reason).toContain('was not looked at: they are more than 40.');
  });
});
