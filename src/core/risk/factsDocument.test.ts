import fc from 'fast-check';
import type { EpochSeconds } from '../brand';
import { toMid } from '../identifiers/mid';
import type { FactRow, RecordFact, SubjectFacts } from './facts';
import { MAX_ROWS, readFactsDocument, writeFacts } from './factsDocument';

const at = (seconds: number): EpochSeconds => seconds as EpochSeconds;
const phone = toMid('phone', '12025550143');
const email = toMid('email', 'jane@example.org');
const subject: SubjectFacts['subject'] = {
  key: 'list:1',
  kind: 'business',
  name: 'Willow Rest',
  source: 'list',
  region: 'OR',
  mids: [phone, email],
  signals: ['all', 'closes:23'],
  first: at(1),
  last: at(2),
};

const row = fc.record({
  subject: fc.constant('list:1'),
  kind: fc.constantFrom('review', 'advert', 'licence'),
  source: fc.constantFrom('a', 'b'),
  signal: fc.constantFrom('all', 'lexicon:1', 'status:active'),
  mid: fc.constantFrom(phone, email),
  records: fc.integer({ min: 1, max: 9 }),
  first: fc.integer({ min: 1, max: 9 }),
  last: fc.integer({ min: 10, max: 19 }),
}) as unknown as fc.Arbitrary<FactRow>;
const rows = fc
  .uniqueArray(row, {
    selector: ({ kind, source, signal, mid }) => [kind, source, signal, mid].join(' '),
    maxLength: 12,
  })
  .map((all) => all.map((one) => ({ ...one, subjects: one.mid === phone ? 3 : 1 })));
const record: RecordFact = {
  subject: 'list:1',
  kind: 'licence',
  source: 'board',
  record: 'board:1',
  signals: ['all', 'status:active'],
  mids: [phone],
  first: at(1),
  last: at(9),
  licencesAt: 14,
};

const byName = (facts: readonly FactRow[]): readonly string[] =>
  facts.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();

test('facts come back as they were written, whatever their order', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (facts, isTurned) => {
      const written = writeFacts({
        facts: { subject, rows: isTurned ? [...facts].reverse() : facts, records: [record] },
        regionRecords: { review: 12 },
        leftOut: 0,
      });
      expect(written).toBe(
        writeFacts({
          facts: { subject, rows: facts, records: [record] },
          regionRecords: { review: 12 },
          leftOut: 0,
        }),
      );
      const read = readFactsDocument(written);
      expect(read?.facts.subject).toEqual(subject);
      expect(read?.facts.records).toEqual([record]);
      expect(read?.regionRecords).toEqual({ review: 12 });
      expect(byName(read?.facts.rows ?? [])).toEqual(byName(facts));
    }),
  );
});

test('what is beyond the limit is left out and counted, rows of the fewest records first', () => {
  const many = Array.from({ length: MAX_ROWS + 5 }, (_, n): FactRow => ({
    ...{ subject: 'list:1', kind: 'advert', source: 'a', signal: `text:${n}`, mid: phone },
    ...{ records: n < 5 ? 1 : 2, first: at(1), last: at(2), subjects: 1 },
  }));
  const read = readFactsDocument(
    writeFacts({ facts: { subject, rows: many, records: [] }, regionRecords: {}, leftOut: 2 }),
  );
  expect(read?.leftOut).toBe(7);
  expect(read?.facts.rows).toHaveLength(MAX_ROWS);
  expect(read?.facts.rows.filter(({ records }) => records === 1)).toEqual([]);
});

test('facts of the format before are read, without what it did not say', () => {
  const { licencesAt, ...before } = record;
  const gathered = { facts: { subject, rows: [], records: [before] }, regionRecords: {}, leftOut: 0 };
  const written = writeFacts(gathered);
  expect(licencesAt).toBe(14);
  expect(readFactsDocument(written.replace('"format":2', '"format":1'))?.facts.records).toEqual([before]);
});

test.each(['', '{}', 'null', '[]', '{"format":3}', 'facts'])('%j is no document of facts', (text) => {
  expect(readFactsDocument(text)).toBeUndefined();
});
