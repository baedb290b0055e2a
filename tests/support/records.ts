// Drafts and records for tests.
import fc from 'fast-check';
import type { EpochSeconds, Sha256Hex } from '../../src/core/brand';
import { identifierTypes } from '../../src/core/identifiers/identifier';
import { buildRecord } from '../../src/core/records/buildRecord';
import {
  recordKinds,
  type MinervaRecord,
  type RecordDraft,
  type TextReading,
} from '../../src/core/records/record';

const readings: readonly TextReading[] = ['free', 'none', ...identifierTypes];

/** A draft of a fictional business, with changes. */
export function draft(change: Partial<RecordDraft> = {}): RecordDraft {
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

/** The record of such a draft. */
export function built(change: Partial<RecordDraft> = {}): MinervaRecord {
  const result = buildRecord(draft(change));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
/** Half surrogate pairs, controls and non-characters, on purpose. */
export const hostileText = fc
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
/** Drafts of any kind with any texts. */
export const anyDraft: fc.Arbitrary<RecordDraft> = fc
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
