import fc from 'fast-check';
import type { EpochSeconds, Sha256Hex } from '../../core/brand';
import type { EntryDraft } from '../../sources/entryDraft';
import { recordEvent } from './recordEvent';
import { recordsOfDrafts, type DraftedRow } from './recordOfDraft';
import type { RecordSettings } from './recordArguments';

const settings: RecordSettings = {
  tenant: 'main',
  tlp: 'TLP:AMBER',
  purpose: 'test',
  retentionDays: 1,
  country: 'GB',
};

const text = fc.constantFrom(
  'Call 020 7946 0018 or ig: juno_fern92, 80 per hour',
  'Write to jane@example.org (no calls), massage in Sampletown',
  'tele gram: mila_birch, +44 20 7946 0958, see https://example.com/x',
  'No contact at all.',
  '',
);
const piece = fc.record({
  field: fc.constantFrom('text', 'title', 'phone'),
  text,
  file: fc.constant('sample.csv'),
  row: fc.constant(1),
  reading: fc.constantFrom('free', 'free', 'phone', 'none'),
  region: fc.constantFrom(undefined, 'DE'),
});
const good = fc.record({
  kind: fc.constantFrom('advert', 'tip', 'post'),
  nativeId: fc.constantFrom('a1', 'b 2', ''),
  attributes: fc.constant({}),
  texts: fc.array(piece, { maxLength: 4 }),
  country: fc.constantFrom(undefined, 'DE', ''),
});
/** A mapping that fails, and a draft that makes the core fail. */
const faulty = fc.constantFrom('mapping', 'core');
const draft = fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: faulty });

function rowOf(made: unknown, place: number): DraftedRow {
  return {
    occasion: {
      source: 'sample',
      seenAt: 10 as EpochSeconds,
      custody: {
        origin: '/x/sample.csv',
        row: place,
        fetchedAt: 20 as EpochSeconds,
        collectorVersion: '1.2.3',
        rawSha256: '' as Sha256Hex,
      },
      place: `Row ${place} of /x/sample.csv`,
    },
    draft: () => {
      if (made === 'mapping') throw new Error('This mapping fails.');
      // A text that is none: what no type lets through, and foreign data may hold.
      if (made === 'core')
        return {
          kind: 'tip',
          nativeId: 'c',
          attributes: {},
          texts: [{ text: null }],
        } as unknown as EntryDraft;
      return made as EntryDraft;
    },
  };
}

const eventsOf = (rows: readonly DraftedRow[]): readonly string[] =>
  recordsOfDrafts(settings, rows).map((record) =>
    JSON.stringify(record.ok ? recordEvent(record.value, settings.tenant) : record.problem),
  );

describe('recordsOfDrafts', () => {
  test('gives lots of any size the events that each row has by itself, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (drafts, size) => {
        const rows = drafts.map(rowOf);
        const alone = rows.flatMap((row) => eventsOf([row]));
        const inLots: string[] = [];
        for (let first = 0; first < rows.length; first += size)
          inLots.push(...eventsOf(rows.slice(first, first + size)));
        expect(inLots).toEqual(alone);
      }),
    );
  });

  test('costs only the row that makes mapping or core fail', () => {
    const advert = { kind: 'advert', nativeId: 'a1', attributes: {}, texts: [] };
    const records = recordsOfDrafts(settings, ['mapping', advert, 'core', advert].map(rowOf));
    expect(records.map((record) => (record.ok ? 'record' : record.problem.code))).toEqual([
      'record-failed',
      'record',
      'record-failed',
      'record',
    ]);
  });
});
