// Laws of transactions over random events.
import fc from 'fast-check';
import { rowOf, type Row } from './row';
import { TransactionTable, type FoundTransaction, type TransactionPlan } from './transactions';

const plan: TransactionPlan = {
  fields: ['a', 'b'],
  maxSpanSeconds: Infinity,
  maxPauseSeconds: Infinity,
  maxEvents: Infinity,
  starts: undefined,
  ends: undefined,
  isConnected: true,
  maxOpen: 5000,
  maxOpenEvents: 100_000,
};
const value = fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined });
const eventList = fc.array(fc.record({ gap: fc.nat(20), a: value, b: value }), { maxLength: 40 });
type Events = readonly {
  readonly gap: number;
  readonly a: string | undefined;
  readonly b: string | undefined;
}[];

function group(events: Events, changes: Partial<TransactionPlan>) {
  const found: FoundTransaction[] = [];
  const orphans: Row[] = [];
  const table = new TransactionTable(
    { ...plan, ...changes },
    (one) => found.push(one),
    (row) => orphans.push(row),
  );
  let time = 10_000;
  for (const { gap, a, b } of events) {
    time -= gap;
    const fields = { _time: String(time), ...(a !== undefined && { a }), ...(b !== undefined && { b }) };
    table.add(rowOf(fields), time);
  }
  table.finish();
  return { found, orphans };
}

const timeOf = (row: Row | undefined): number => Number(row?.get('_time')?.[0]);

describe('transactions', () => {
  test('every event is in one transaction, or in none', () => {
    fc.assert(
      fc.property(eventList, fc.integer({ min: 1, max: 4 }), (events, maxOpen) => {
        const { found, orphans } = group(events, { maxOpen });
        expect(orphans).toHaveLength(events.filter(({ a, b }) => a === undefined && b === undefined).length);
        const grouped = found.reduce((sum, one) => sum + one.events.length, 0);
        expect(grouped + orphans.length).toBe(events.length);
      }),
    );
  });

  test('events of one transaction never differ in a field that ties them', () => {
    fc.assert(
      fc.property(eventList, fc.boolean(), (events, isConnected) => {
        for (const { events: rows } of group(events, { isConnected }).found)
          for (const field of plan.fields)
            expect(new Set(rows.flatMap((row) => row.get(field) ?? [])).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('none is longer, has a longer pause, or more events than it may', () => {
    fc.assert(
      fc.property(eventList, (events) => {
        const limits = { maxSpanSeconds: 30, maxPauseSeconds: 10, maxEvents: 3 };
        for (const { events: rows } of group(events, limits).found) {
          expect(timeOf(rows[0]) - timeOf(rows.at(-1))).toBeLessThan(30);
          rows.slice(1).forEach((row, at) => expect(timeOf(rows[at]) - timeOf(row)).toBeLessThanOrEqual(10));
          expect(rows.length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
