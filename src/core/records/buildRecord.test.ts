import fc from 'fast-check';
import type { EpochSeconds, Sha256Hex } from '../brand';
import { buildRecord, recordKey } from './buildRecord';
import { custodyLine } from './evidence';
import { parseRecord, serialiseRecord } from './serialise';
import { recordKinds, type MinervaRecord, type RecordDraft, type TextReading } from './record';

const readings: readonly TextReading[] = [
  'free',
  'none',
  'phone',
  'email',
  'url',
  'domain',
  'address',
  'username',
];

function draft(change: Partial<RecordDraft> = {}): RecordDraft {
  return {
    kind: 'business',
    nativeId: '4711',
    source: 'register_fiction',
    tenant: 'main',
    seenAt: 1_700_000_000 as EpochSeconds,
    country: 'GB',
    attributes: { name: 'Łily & Róse Ltd', aliases: ['LR Fiction', 'lr  fiction'], status: 'active' },
    texts: [
      {
        field: 'remarks',
        text: 'Mail lily@example.org, tel 020 7946 0018.',
        file: 'a.csv',
        row: 2,
        reading: 'free',
      },
      { field: 'phone', text: ' 020 7946 0018 ', file: 'a.csv', row: 2, reading: 'phone' },
      { field: 'secret', text: 'rose@example.org', file: 'a.csv', row: 2, reading: 'none' },
    ],
    custody: {
      origin: 'feeds/a.csv',
      row: 2,
      fetchedAt: 1_700_000_500 as EpochSeconds,
      collectorVersion: '0.1.0',
      rawSha256: 'ab'.repeat(32) as Sha256Hex,
    },
    marking: { tlp: 'TLP:AMBER', purpose: 'test', retentionDays: 365 },
    ...change,
  };
}

function built(change: Partial<RecordDraft> = {}): MinervaRecord {
  const result = buildRecord(draft(change));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
// Half surrogate pairs, controls and non-characters, on purpose.
const hostileText = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u0000',
        '\u0085',
        '\u2028',
        '\uffff',
        '\ufeff',
        '"',
        '\\u0041',
        '\n',
      ),
    ),
  )
  .map((pieces) => pieces.join(''));
const anyDraft: fc.Arbitrary<RecordDraft> = fc
  .record({
    kind: fc.constantFrom(...recordKinds),
    nativeId: hostileText.filter((text) => text.trim() !== ''),
    name: hostileText,
    aliases: fc.array(hostileText, { maxLength: 4 }),
    texts: fc.array(
      fc.record({
        field: anyText,
        text: fc.oneof(
          hostileText,
          fc.constantFrom('x@example.org', 'www.example.org/a B', '+1 202 555 0123'),
        ),
        file: anyText,
        row: fc.nat(),
        reading: fc.constantFrom(...readings),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ kind, nativeId, name, aliases, texts }) =>
    draft({ kind, nativeId, attributes: { name, aliases }, texts }),
  );

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

describe('serialiseRecord', () => {
  test('what is written is read back equal, on one line, for every record', () => {
    fc.assert(
      fc.property(anyDraft, (any) => {
        const result = buildRecord(any);
        if (!result.ok) throw new Error(result.problem.message);
        const line = serialiseRecord(result.value);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u);
        expect(parseRecord(line)).toEqual({ ok: true, value: result.value });
      }),
    );
  });

  test('keys come first, texts last', () => {
    const keys = Object.keys(JSON.parse(serialiseRecord(built())) as object);
    expect(keys.slice(0, 10)).toEqual([
      'record_key',
      'version',
      'kind',
      'schema_version',
      'source',
      'tenant',
      'seen_at',
      'mid',
      'name',
      'names_folded',
    ]);
    expect(keys.slice(-4)).toEqual(['marking', 'custody', 'identifiers', 'texts']);
    expect(keys).toContain('status');
  });

  test('the first 5,000 bytes hold what searches need, however long the texts', () => {
    const text = `${'é'.repeat(150_000)} lily@example.org`;
    const record = built({ texts: [{ field: 'body', text, file: 'a', row: 1, reading: 'free' }] });
    const head = Buffer.from(serialiseRecord(record)).subarray(0, 5_000).toString();
    for (const key of ['record_key', 'version', 'kind', 'source', 'tenant', 'seen_at', 'mid', 'name']) {
      expect(head).toContain(`"${key}":`);
    }
    expect(head).toContain(record.mid[0]);
  });
});

describe('parseRecord', () => {
  const line = (change: object): string =>
    JSON.stringify({ ...(JSON.parse(serialiseRecord(built())) as object), ...change });

  test.each<[string, string, RegExp]>([
    ['not-a-record', 'no json', /no JSON object/],
    ['not-a-record', '[1]', /no JSON object/],
    ['not-a-record', line({ version: 'x' }), /version/],
    ['not-a-record', line({ kind: 'ghost' }), /kind/],
    ['schema-too-new', line({ schema_version: 99 }), /version 99; this Minerva reads up to 1/],
    ['attributes-invalid', line({ rating: 'five' }), /attribute rating/],
  ])('answers %s for what is none', (code, json, message) => {
    const result = parseRecord(json);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(result.ok ? '' : result.problem.message).toMatch(message);
  });

  test('keeps attributes it does not know', () => {
    const result = parseRecord(line({ from_the_future: 'x' }));
    expect(result.ok && result.value.attributes).toMatchObject({ from_the_future: 'x', status: 'active' });
  });
});

describe('custodyLine', () => {
  test('says field, file, row, time of the fetch and hash', () => {
    const record = built();
    const [piece] = record.texts;
    expect(custodyLine(record, piece!)).toBe(
      `remarks in a.csv, row 2, fetched 2023-11-14T22:21:40Z, SHA-256 ${'ab'.repeat(32)}`,
    );
  });

  test('leaves out a row that there is not, and says when the time is not known', () => {
    const record = built();
    const undated = { ...record, custody: { ...record.custody, fetchedAt: Number.NaN as EpochSeconds } };
    expect(custodyLine(undated, { ...record.texts[0]!, row: 0 })).toMatch(
      /^remarks in a\.csv, fetched at an unknown time, /,
    );
  });
});
