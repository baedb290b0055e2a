import fc from 'fast-check';
import type { Confidence01 } from '../brand';
import type { Identifier } from '../identifiers/identifier';
import type { extractorOf } from '../identifiers/registry';
import { built } from '../../../tests/support/records';
import { keptDetails } from './details';
import { readTexts } from './readTexts';
import { parseRecord, serialiseRecord } from './serialise';

const mockPhone = jest.fn<readonly Identifier[], []>();
jest.mock('../identifiers/registry', () => {
  const registry = jest.requireActual<object & { readonly extractorOf: typeof extractorOf }>(
    '../identifiers/registry',
  );
  return {
    ...registry,
    extractFromMany: (texts: readonly unknown[]) => texts.map(() => mockPhone()),
    extractorOf: (type: Identifier['type']) => ({ ...registry.extractorOf(type), extract: mockPhone }),
  };
});

const spoken: Identifier = {
  type: 'phone',
  value: '442079460018',
  written: '020 7946 0018',
  rule: 'phone.labelled',
  obfuscated: false,
  confidence: 0.9 as Confidence01,
  start: 0,
  end: 13,
};
beforeEach(() => mockPhone.mockReturnValue([spoken]));

describe('keptDetails', () => {
  test('keeps ordinary facts as they are', () => {
    expect(keptDetails({ region: 'GB', line: 'mobile' })).toEqual({ region: 'GB', line: 'mobile' });
  });

  test('says nothing where there is nothing to say', () => {
    expect([keptDetails(undefined), keptDetails({}), keptDetails({ region: '' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('keeps at most twelve facts of 200 characters, whole characters only, whatever it is given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme', maxLength: 500 })), (details) => {
        const kept = Object.entries(keptDetails(details) ?? {});
        expect(kept.length).toBeLessThanOrEqual(12);
        for (const [name, text] of kept) {
          expect(text.length).toBeLessThanOrEqual(200);
          expect(details[name]?.startsWith(text)).toBe(true);
        }
      }),
    );
    expect(keptDetails({ label: `${'x'.repeat(199)}😀` })?.label).toBe('x'.repeat(199));
  });
});

describe('details in a record', () => {
  const withDetails = () => {
    const record = built();
    const [first, ...rest] = record.identifiers;
    return { ...record, identifiers: [{ ...first!, details: { region: 'GB', line: 'mobile' } }, ...rest] };
  };

  test('are written and read back', () => {
    const record = withDetails();
    expect(parseRecord(serialiseRecord(record))).toEqual({ ok: true, value: record });
  });

  test('may be absent, as in every record of an older release', () => {
    const read = parseRecord(serialiseRecord(built()));
    expect(read.ok && read.value.identifiers[0]).not.toHaveProperty('details');
  });

  test('come from the extractor, of a free text and of a column', () => {
    const details = { region: 'GB', note: 'x'.repeat(300) };
    mockPhone.mockReturnValue([{ ...spoken, details }]);
    const piece = { field: 'a', text: spoken.written, file: 'a', row: 1 };
    const texts = [
      { ...piece, reading: 'free' as const },
      { ...piece, reading: 'phone' as const },
    ];
    const read = readTexts(texts, {
      country: 'GB',
      readsAttributes: false,
      maxIdentifiers: 100,
      maxAttributes: 100,
    }).identifiers;
    expect(read.map(({ rule, details: kept }) => [rule, kept])).toEqual([
      ['phone.labelled', { region: 'GB', note: 'x'.repeat(200) }],
      ['phone.column', { region: 'GB', note: 'x'.repeat(200) }],
    ]);
  });
});
