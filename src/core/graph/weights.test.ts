import { identifierTypes } from '../identifiers/identifier';
import { toMid } from '../identifiers/mid';
import { crowd, link, rowsOf } from './testSupport';
import { bitsOf, JOIN_AT_BITS, weightClassOf, weightTable } from './weights';

const phone = toMid('phone', '12025550143');
const day = 86_400;

describe('bitsOf', () => {
  test('never rises with sharers, never falls below 0, and nothing is shared by one', () => {
    for (const type of [...Object.keys(weightTable), 'no type']) {
      expect(bitsOf(type, 1)).toBe(0);
      for (let sharers = 2; sharers < 5_000; sharers += 7)
        expect(bitsOf(type, sharers + 7)).toBeLessThanOrEqual(bitsOf(type, sharers));
      expect(bitsOf(type, 1e9)).toBeGreaterThanOrEqual(0);
    }
  });

  test('every type of identifier has its line, and may join alone when rare unless it says otherwise', () => {
    for (const type of identifierTypes) {
      const { mayJoin, rareBits } = weightTable[weightClassOf(toMid(type, 'x'))];
      expect(rareBits >= JOIN_AT_BITS).toBe(mayJoin);
    }
  });

  test('a unit, a country and an unknown form choose the line', () => {
    expect(weightClassOf('00:address:12-high-street-rg11aa-unit-2')).toBe('addressOfUnit');
    expect(weightClassOf('00:plate:zz:ab12cde')).toBe('plateOfNoCountry');
    expect(weightClassOf('match:f_0')).toBe('other');
    expect(weightClassOf('00:constructor:x')).toBe('other');
  });
});

describe('hubs by holders', () => {
  const trait = (at: number): string => (at + 1).toString(16).padStart(8, '0');
  const adverts = (count: number, traitsOf: (at: number) => string) =>
    crowd(count, phone).map((row, at) => ({ ...row, traits: traitsOf(at) }));

  test('two hundred re-posts of one text are no hub', () => {
    const { parts, refusals } = link(adverts(200, () => '-/-/0000000a'));
    expect(parts).toHaveLength(1);
    expect(refusals).toEqual([]);
  });

  test('twenty-five businesses, each with its own name and mailbox, make a call centre', () => {
    const clients = adverts(25, (at) => `${trait(at)}/-/-`);
    const own = clients.map(({ recordKey }) => ({
      recordKey,
      mid: toMid('email', `${recordKey}@example.org`),
    }));
    const { parts, refusals } = link([...clients, ...own]);
    expect(parts).toEqual([]);
    expect(refusals[0]?.reason).toContain(
      '25 of them have contacts of their own: from 20 on that is a call centre',
    );
    expect(link(clients).parts).toHaveLength(1);
  });
});

describe('gaps', () => {
  const seen = (recordKey: string, at: number, traits?: string, kind = 'advert') => ({
    ...{ recordKey, mid: phone, kind, traits },
    ...{ firstSeen: at * day, lastSeen: at * day },
  });
  const old = [seen('a1', 100, '0000000a/-/-'), seen('a2', 110, '0000000a/-/-')];
  const next = [seen('b1', 600, '0000000b/-/-'), seen('b2', 610, '0000000b/-/-')];

  test('a number that comes up with a stranger after a year joins before and after separately, and says when', () => {
    const { parts, refusals } = link([...old, ...next]);
    expect(parts).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2'],
    ]);
    expect(refusals).toMatchObject([{ verdict: 'gap' }]);
    expect(refusals[0]?.reason).toContain(
      '1970-04-11 to 1970-04-21 (2 records) and 1971-08-24 to 1971-09-03',
    );
  });

  test('a mailbox in common, or names that nobody knows, leave it whole', () => {
    const mail = rowsOf(['a1', '00:email:x'], ['b1', '00:email:x']);
    expect(link([...old, ...next, ...mail]).parts).toHaveLength(1);
    expect(link([...old, ...next].map((row) => ({ ...row, traits: undefined }))).parts).toHaveLength(1);
  });

  test('an entry of a register cuts nothing, and goes with nobody where there is a cut', () => {
    expect(link([...old, seen('l', 9_000, '0000000c/-/-', 'licence')]).parts).toHaveLength(1);
    expect(link([...old, ...next, seen('l', 9_000, '0000000c/-/-', 'licence')]).parts.flat()).not.toContain(
      'l',
    );
  });
});

test('two weak values join together what neither joins alone', () => {
  const domain = crowd(12, '00:domain:example.org', 'd');
  expect(link(domain).parts).toEqual([]);
  const both = [...domain, ...rowsOf(['d1', '00:plate:zz:x'], ['d2', '00:plate:zz:x'])];
  const { parts, memberships } = link(both);
  expect(parts).toEqual([['d1', 'd2']]);
  expect(memberships[0]?.reason).toMatch(/which join it only together\.$/);
});

test('in a lump, a ring that shares two values survives, and the bridge is refused', () => {
  const ring = (prefix: string) => [
    ...crowd(8, `${prefix}-phone`, prefix),
    ...crowd(8, `${prefix}-mail`, prefix),
  ];
  const bridge = rowsOf(['l1', 'bridge'], ['m1', 'bridge']);
  const { parts, refusals } = link([...ring('l'), ...ring('m'), ...bridge], { maxMembers: 12 });
  expect(parts.map(({ length }) => length)).toEqual([8, 8]);
  expect(refusals.map(({ mid }) => mid)).toEqual(['bridge']);
});
