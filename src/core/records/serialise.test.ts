import fc from 'fast-check';
import { buildRecord } from './buildRecord';
import { parseRecord, serialiseRecord } from './serialise';
import { anyDraft, built } from '../../../tests/support/records';

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
