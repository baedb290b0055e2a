import fc from 'fast-check';
import type { EpochSeconds } from '../brand';
import { buildRecord, recordKey } from './buildRecord';
import { type RecordDraft } from './record';
import { serialiseRecord } from './serialise';
import { built, draft, hostileText } from '../../../tests/support/records';

describe('buildRecord', () => {
  test('reads each text as its mapping says, and attaches distinct sorted mids', () => {
    const record = built();
    expect(record.identifiers.map(({ type, value, rule, text }) => [type, value, rule, text])).toEqual([
      ['email', 'lily@example.org', 'email.plain', 0],
      ['phone', '442079460018', 'phone.labelled', 0],
      ['phone', '442079460018', 'phone.column', 1],
    ]);
    expect(record.identifiers[2]?.written).toBe('020 7946 0018');
    expect(record.mid).toHaveLength(2);
    expect(record.mid).toEqual([...record.mid].sort());
    expect(record.names_folded).toEqual(['lily rose ltd', 'lr fiction']);
    expect(record.name).toBe('Łily & Róse Ltd');
    expect(record.attributes).not.toHaveProperty('name');
  });

  test('a site column gives page and domain, a column with a label beside the value is still read', () => {
    const texts = [
      { field: 'site', text: 'https://www.shop.example.org/a', file: 'a', row: 1, reading: 'url' as const },
      { field: 'site', text: 'example.net', file: 'a', row: 1, reading: 'url' as const },
      { field: 'mail', text: 'office: lily@example.org', file: 'a', row: 1, reading: 'email' as const },
    ];
    expect(built({ texts }).identifiers.map(({ type, value }) => `${type} ${value}`)).toEqual([
      'url shop.example.org/a',
      'domain example.org',
      'domain example.net',
      'email lily@example.org',
    ]);
  });

  describe('of an advert', () => {
    const text =
      'New in town, Lily, 22 yo. $200/hr, $120 half hour. Incall only, no outcall. Relaxing massage, no happy ending. 10am-11pm';
    const advert = (change: Partial<RecordDraft> = {}) =>
      built({
        kind: 'advert',
        country: 'US',
        attributes: { title: 'Lily' },
        texts: [{ field: 'body', text, file: 'a', row: 1, reading: 'free' }],
        ...change,
      });

    test('the texts fill what the mapping left empty, and nothing they deny', () => {
      expect(advert().attributes).toEqual({
        title: 'Lily',
        price: 200,
        currency: 'USD',
        prices: ['200 USD / 60 min', '120 USD / 30 min'],
        stated_age: 22,
        availability: ['incall'],
        hours: ['10:00-23:00'],
        languages: ['en'],
        services: ['relaxing massage'],
      });
      expect(advert().schema_version).toBe(2);
    });

    test('what the mapping gave stays, and a mapped price gets no other price’s currency', () => {
      const { attributes } = advert({
        attributes: { title: 'Lily', price: 90, stated_age: 30, services: ['spa'] },
      });
      expect(attributes).toMatchObject({ price: 90, stated_age: 30, services: ['spa'] });
      expect(attributes).not.toHaveProperty('currency');
    });

    test('what was found is listed with its place in the text, denied things marked', () => {
      const record = advert();
      for (const { start, end, text: place } of record.attributes_found ?? [])
        expect(record.texts[place]?.text.slice(start, end)).not.toBe('');
      const outcall = record.attributes_found?.find(({ value }) => value === 'no outcall');
      expect(outcall).toMatchObject({ kind: 'availability', rule: 'availability.lexicon', negated: true });
      expect(record).not.toHaveProperty('review_reasons');
    });

    test('wording that may point to a minor is told near the top of the event, in neutral words', () => {
      const body = {
        field: 'body',
        text: 'barely legal, looks 16',
        file: 'a',
        row: 1,
        reading: 'free' as const,
      };
      const record = advert({ texts: [body] });
      expect(record.review_reasons).toEqual([
        'Review priority: wording that may point to a minor.',
        'Review priority: an age under 18 is named.',
      ]);
      expect(serialiseRecord(record).indexOf('review_reasons')).toBeLessThan(400);
    });

    test('at most 200 attributes are listed, the rest is counted', () => {
      const long = {
        field: 'body',
        text: 'incall, '.repeat(250),
        file: 'a',
        row: 1,
        reading: 'free' as const,
      };
      const record = advert({ texts: [long] });
      expect(record.attributes_found).toHaveLength(200);
      expect(record.attributes_left_out).toBe(51);
    });

    test('how texts are read does not count into the version', () => {
      const silent = advert({ texts: [{ field: 'body', text, file: 'a', row: 1, reading: 'none' }] });
      expect(silent.attributes).toEqual({ title: 'Lily' });
      expect(silent.version).toBe(advert().version);
    });

    test('its traits are of its place and its wording, and of no headline', () => {
      const traits = (advert({ attributes: { title: 'Quiet hour', place: 'Leeds' } }).traits ?? '').split(
        '/',
      );
      expect(traits).toEqual([
        '-',
        expect.stringMatching(/^[0-9a-f]{8}$/),
        expect.stringMatching(/^[0-9a-f]{8}$/),
      ]);
    });

    test('a business is not read for attributes', () => {
      expect(
        built({ texts: [{ field: 'body', text, file: 'a', row: 1, reading: 'free' }] }),
      ).not.toHaveProperty('attributes_found');
    });
  });

  test('empty values are dropped, and a record without a name is called by kind and id', () => {
    const record = built({ attributes: { name: '', status: null, aliases: [], category: undefined } });
    expect(record.name).toBe('Business 4711');
    expect(record.attributes).toEqual({});
  });

  test.each<[string, Partial<RecordDraft>, RegExp]>([
    ['native-id-missing', { nativeId: ' ' }, /Row 2 of feeds\/a\.csv has no id/],
    ['attributes-invalid', { attributes: { colour: 'red' } }, /Record 4711 of register_fiction .*colour/],
    ['attributes-invalid', { attributes: { rating: 'five' } }, /attribute rating: .*number/],
    ['attributes-invalid', { attributes: { opened: '31/12/1999' } }, /attribute opened: expected YYYY/],
    [
      'text-too-long',
      { texts: [{ field: 'body', text: 'x'.repeat(200_001), file: 'a', row: 1, reading: 'free' }] },
      /text body is 200001 characters; at most 200000/,
    ],
    [
      'text-too-long',
      {
        texts: Array(3).fill({
          field: 'body',
          text: 'x'.repeat(150_000),
          file: 'a',
          row: 1,
          reading: 'none',
        }),
      },
      /450000 characters together/,
    ],
    [
      'too-many-texts',
      { texts: Array(2_001).fill({ field: 'a', text: 'x', file: 'a', row: 1, reading: 'none' }) },
      /2001 texts; a record holds at most 2000/,
    ],
  ])('answers %s with a message that says which record, and why', (code, change, message) => {
    const result = buildRecord(draft(change));
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(result.ok ? '' : result.problem.message).toMatch(message);
  });

  test('identifiers beyond the limit are counted, not lost unseen', () => {
    const text = Array.from({ length: 5_100 }, (_, i) => `m${i}@example.org`).join(' ');
    const record = built({ texts: [{ field: 'a', text, file: 'a', row: 1, reading: 'free' }] });
    expect(record.identifiers).toHaveLength(5_000);
    expect(record.identifiers_left_out).toBe(100);
  });

  test('equal content has an equal version whatever the fetch, and any other change changes it', () => {
    const { custody } = draft();
    const version = built().version;
    const later = { ...custody, fetchedAt: (custody.fetchedAt + 9) as EpochSeconds, collectorVersion: '9.9' };
    expect(built({ custody: later }).version).toBe(version);
    const atFetch = (fetchedAt: EpochSeconds): string =>
      built({ seenAt: fetchedAt, custody: { ...custody, fetchedAt } }).version;
    expect(atFetch(1 as EpochSeconds)).toBe(atFetch(2 as EpochSeconds));
    const changed = [
      built({ seenAt: 1 as EpochSeconds }),
      built({ tenant: 'other' }),
      built({ attributes: { name: 'Other' } }),
      built({ texts: [] }),
      built({ custody: { ...custody, row: 3 } }),
      built({ marking: { ...draft().marking, tlp: 'TLP:RED' } }),
      built({ nativeId: '4712' }),
    ];
    expect(new Set([version, ...changed.map((record) => record.version)]).size).toBe(changed.length + 1);
  });

  test('the order in which a mapping names attributes does not change the version', () => {
    expect(built({ attributes: { status: 'a', name: 'n' } })).toEqual(
      built({ attributes: { name: 'n', status: 'a' } }),
    );
  });
});

describe('recordKey', () => {
  test('is readable where it can be, free of breakers always, and never joins two ids', () => {
    expect(recordKey('ofac_sdn', '15541')).toBe('ofac_sdn:15541');
    fc.assert(
      fc.property(hostileText, hostileText, (left, right) => {
        expect(recordKey('s', left)).toMatch(/^[!-~]+$/);
        expect(recordKey('s', left)).not.toMatch(/[ \t|+,;&?*'"[\](){}<>!%]|--/);
        expect(recordKey('s', left) === recordKey('s', right)).toBe(left === right);
      }),
    );
  });
});
