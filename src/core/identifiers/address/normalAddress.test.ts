// Laws of the normal form: one door in many writings is one value, two doors never share one.
import fc from 'fast-check';
import { normalAddress } from './normalAddress';

const runs = { numRuns: 400 };
const value = (written: string): string | undefined => normalAddress(written)?.value;

interface Door {
  readonly house: string;
  readonly name: string;
  /** Ways to write the type, normal form first. */
  readonly type: readonly string[];
  readonly unit: string | undefined;
  readonly code: string;
}

const types: readonly (readonly string[])[] = [
  ['street', 'St', 'St.', 'STREET'],
  ['avenue', 'Ave', 'Ave.', 'Av'],
  ['road', 'Rd', 'Rd.'],
  ['boulevard', 'Blvd', 'Blvd.'],
  ['lane', 'Ln', 'Ln.'],
  ['crescent', 'Cres'],
  ['gardens', 'Gdns'],
];
const house = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map(String),
  fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.constantFrom('a', 'b', 'c'))
    .map(([number, letter]) => `${number}${letter}`),
  fc.integer({ min: 1, max: 200 }).map((number) => `${number}-${number + 2}`),
);
const name = fc.constantFrom(
  'Marlow',
  'Fenwood',
  'Old Mill',
  'Saint James',
  'North',
  'Park Hill',
  '5th',
  "King's",
);
const unit = fc.option(
  fc.oneof(
    fc.integer({ min: 1, max: 999 }).map(String),
    fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('a', 'b', 'c', 'd'))
      .map(([number, letter]) => `${number}${letter}`),
    fc.constantFrom('a', 'b', 'c', 'b12', 'c3'),
  ),
  { nil: undefined },
);
const codes = { US: ['62704', '00001'], GB: ['RG1 1AA', 'ZY12 3BD', 'W1A 1HQ'] } as const;
const doorIn = (country: keyof typeof codes): fc.Arbitrary<Door> =>
  fc.record({ house, name, type: fc.constantFrom(...types), unit, code: fc.constantFrom(...codes[country]) });

/** All ways of writing one door, as people in the country do. */
function renderings(country: keyof typeof codes, door: Door): readonly string[] {
  const { unit: inside, code } = door;
  return door.type.flatMap((type) => {
    const line = `${door.house} ${door.name} ${type}`;
    if (country === 'US') {
      const units =
        inside === undefined
          ? ['']
          : [`, Apt ${inside}`, ` #${inside}`, `, Suite ${inside.toUpperCase()}`, ` Ste. ${inside}`];
      return units.flatMap((written) => [
        `${line}${written}, Springfield, IL ${code}`,
        `${line.toUpperCase()}${written.toUpperCase()}, SPRINGFIELD IL ${code}-1234`,
        `${line}${written}\nSpringfield, Illinois ${code}\nUSA`,
      ]);
    }
    const flats =
      inside === undefined
        ? ['']
        : [`Flat ${inside}, `, `Flat ${inside.toUpperCase()}\n`, `Apartment ${inside}, `];
    return flats.flatMap((written) => [
      `${written}${line}, Reading ${code}`,
      `${written}${line.toUpperCase()}\nCaversham\nReading\nBerkshire\n${code.replace(' ', '')}`,
      `${written}${line.toLowerCase()}, reading, ${code.toLowerCase()}, United Kingdom`,
    ]);
  });
}

describe.each(['US', 'GB'] as const)('addresses in %s', (country) => {
  test('one door in every writing is one value', () => {
    fc.assert(
      fc.property(doorIn(country), (door) => {
        const values = new Set(renderings(country, door).map(value));
        expect([...values]).toHaveLength(1);
        expect([...values][0]).toBeDefined();
      }),
      runs,
    );
  });

  test('two doors never share a value, the house without a unit least of all', () => {
    const key = ({ house: number, name: street, type, unit: inside, code }: Door): string =>
      JSON.stringify([number, street, type[0], inside, code]);
    fc.assert(
      fc.property(doorIn(country), doorIn(country), (one, other) => {
        const left = value(renderings(country, one)[0] ?? '');
        for (const near of [
          other,
          { ...one, unit: other.unit },
          { ...one, house: other.house },
          { ...one, name: other.name },
        ])
          expect(value(renderings(country, near)[0] ?? '') === left).toBe(key(near) === key(one));
      }),
      runs,
    );
  });
});

describe('addresses in the German manner', () => {
  const street = fc.constantFrom('Muster', 'Linden', 'Holz', 'Karl-Muster-', 'Müller');
  const number = fc.oneof(
    fc.integer({ min: 1, max: 300 }).map(String),
    fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('a', 'b'))
      .map(([digits, letter]) => `${digits}${letter}`),
  );
  const flat = fc.option(fc.integer({ min: 1, max: 60 }).map(String), { nil: undefined });
  const writings = (called: string, at: string, inside: string | undefined): readonly string[] =>
    [`${called}straße`, `${called}strasse`, `${called}str.`, `${called.toUpperCase()}STR.`].flatMap((line) =>
      (inside === undefined ? [''] : [`, Whg. ${inside}`, `, Wohnung ${inside}`, ` App. ${inside}`]).flatMap(
        (unit) => [
          `${line} ${at}${unit}, 12345 Musterstadt`,
          `${line} ${at.replace(/(\d)([a-z])/, '$1 $2')}${unit}\nD-12345 Musterstadt`,
          `${line} ${at}${unit}, 12345 Musterstadt, Deutschland`,
        ],
      ),
    );

  test('one door in every writing is one value, and no other door has it', () => {
    fc.assert(
      fc.property(street, number, flat, number, flat, (called, at, inside, otherAt, otherInside) => {
        const values = new Set(writings(called, at, inside).map(value));
        expect([...values]).toHaveLength(1);
        const other = value(writings(called, otherAt, otherInside)[0] ?? '');
        expect(values.has(other)).toBe(at === otherAt && inside === otherInside);
      }),
      runs,
    );
  });
});

describe('normalAddress', () => {
  test.each([
    ['Lindenstraße 4, Whg. 3, 10115 Berlin', 'Lindenstraße 4, Berlin, Whg. 3'],
    ['12 Oak Street Apt 4, Springfield, IL 62704', '12 Oak Street Apt 4, Springfield, IL'],
  ])('%j and %j have two values and say the same of house, street, unit and place', (full, short) => {
    const told = (written: string): readonly (string | undefined)[] => {
      const { house: number, street, unit: inside, place } = normalAddress(written)?.details ?? {};
      return [number, street, inside, place];
    };
    expect(value(full)).not.toBe(value(short));
    expect(told(short)).toEqual(told(full));
    expect(told(full)).not.toContain(undefined);
  });

  test('reading the normal form gives the normal form, of any text', () => {
    const word = fc.constantFrom(
      ...'12 12a 3b St Ave High North Apt Flat # 62704 RG1 1AA IL Springfield Musterstr. 12345 Musterstadt PO Box , - / rue de Top floor 2nd The Rear 1/2 One Haus ch d'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const normal = value(written);
        if (normal === undefined) return;
        expect(value(normal)).toBe(normal);
        expect(normal).not.toMatch(/[\s,|+]/);
      }),
      { numRuns: 3000 },
    );
  });

  test('details say what the address says', () => {
    expect(normalAddress('Apt 3B, 742 N Maple Ave, Springfield, IL 62704')?.details).toEqual({
      house: '742',
      unit: 'unit-3b',
      street: 'n-maple-avenue',
      place: 'springfield',
      region: 'il',
      postcode: '62704',
      country: 'US',
    });
    expect(normalAddress('PO Box 12, Pellbury ZY1 1AA')?.details).toMatchObject({
      box: '12',
      postcode: 'zy11aa',
    });
    expect(normalAddress('742 Maple Ave PMB 12, Springfield, IL 62704')?.details.mailbox).toBe('private');
    expect(normalAddress('742 Maple Ave #12, The UPS Store, Springfield, IL 62704')?.details.mailbox).toBe(
      'private',
    );
    expect(normalAddress('742 Maple Ave #12, Springfield, IL 62704')?.details.mailbox).toBeUndefined();
  });

  test.each([
    'Agincourt Lane, Pellbury ZY1 1AA',
    'Springfield, IL 62704',
    'Reading RG1 1AA',
    '12 High Street',
    'BFPO 12',
    'GIR 0AA',
    'Havana, Cuba',
  ])('%j names no door', (written) => {
    expect(value(written)).toBeUndefined();
  });
});
