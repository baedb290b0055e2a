// What holds of decisions from run to run: members, ids, reasons and history, with records that come in between.
import fc from 'fast-check';
import type { Decision } from './decision';
import { decision } from './decisionSupport';
import { key, Tenant, tightLimits as limits, type Step } from './decisionTenant';
import type { MembershipRow } from './membershipTable';
import { link } from './testSupport';
import { inAnyOrder } from '../../../tests/support/someDecisions';

const someRow: fc.Arbitrary<MembershipRow> = fc.record({
  recordKey: fc.integer({ min: 0, max: 14 }).map(key),
  mid: fc.integer({ min: 0, max: 9 }).map((value) => `v${value}`),
});
const someDecision = (number: number): fc.Arbitrary<Decision> =>
  fc.oneof(
    fc
      .record({
        kind: fc.constantFrom('same' as const, 'not_same' as const, 'hide' as const),
        records: fc.uniqueArray(fc.integer({ min: 0, max: 14 }).map(key), { minLength: 2, maxLength: 4 }),
      })
      .map(({ kind, records }) => decision(number, kind, kind === 'hide' ? records.slice(0, 1) : records)),
    fc
      .record({
        kind: fc.constantFrom('trust' as const, 'distrust' as const, 'hide' as const),
        mid: fc.integer({ min: 0, max: 9 }).map((value) => `v${value}`),
      })
      .map(({ kind, mid }) => decision(number, kind, mid)),
  );

const someRows = fc.array(someRow, { maxLength: 12 });
/** Records come, decisions are made; each is numbered by its place. */
const someSteps: fc.Arbitrary<readonly Step[]> = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      fc.oneof(
        someRows.map((rows): Step => ({ kind: 'rows', rows })),
        someDecision(at + 2).map((made): Step => ({ kind: 'decide', decision: made })),
      ),
    ),
  ),
);
const begin: fc.Arbitrary<Step> = fc
  .array(someRow, { minLength: 5, maxLength: 25 })
  .map((rows) => ({ kind: 'rows', rows }));

describe('laws of decisions from run to run', () => {
  test('a decision that was taken back has left no trace: members, ids, reasons, refusals', () => {
    fc.assert(
      fc.property(begin, someDecision(1), someSteps, someSteps, (first, made, between, after) => {
        const [decided, never] = [new Tenant(), new Tenant()];
        const later = after.map((step): Step =>
          step.kind === 'decide'
            ? { kind: 'decide', decision: { ...step.decision, id: step.decision.id.replace('d_0', 'd_1') } }
            : step,
        );
        const others: readonly Step[] = [...between, ...later];
        for (const step of [first, { kind: 'decide', decision: made } as const, ...others]) decided.run(step);
        decided.run({ kind: 'undo', id: made.id });
        for (const step of [first, ...others]) never.run(step);
        expect(decided.state()).toEqual(never.state());
      }),
      { numRuns: 150 },
    );
  });

  test('with every decision taken back the state is the machine’s', () => {
    fc.assert(
      fc.property(begin, someSteps, (first, steps) => {
        const [decided, machine] = [new Tenant(), new Tenant()];
        for (const step of [first, ...steps]) decided.run(step);
        for (const each of decided.decisions) decided.run({ kind: 'undo', id: each.id });
        for (const step of [first, ...steps.filter(({ kind }) => kind === 'rows')]) machine.run(step);
        expect(decided.state()).toEqual(machine.state());
      }),
    );
  });

  test('home never depends on a decision', () => {
    fc.assert(
      fc.property(begin, someSteps, (first, steps) => {
        const [decided, machine] = [new Tenant(), new Tenant()];
        for (const step of [first, ...steps]) decided.run(step);
        for (const step of [first, ...steps.filter(({ kind }) => kind === 'rows')]) machine.run(step);
        const homes = [...decided.documents].filter(([, { home }]) => home !== '-');
        const entities = [...machine.documents].filter(([, { home }]) => home !== '-');
        expect(new Map(homes.map(([record, { home }]) => [record, home]))).toEqual(
          new Map(entities.map(([record, { entity }]) => [record, entity])),
        );
      }),
    );
  });

  test('neither the order of rows nor that of decisions changes what is said', () => {
    const all = fc
      .tuple(begin, someSteps)
      .map(([first, steps]) => [first, ...steps])
      .chain((steps) => {
        const rows = steps.flatMap((step) => (step.kind === 'rows' ? step.rows : []));
        const decisions = steps.flatMap((step) => (step.kind === 'decide' ? [step.decision] : []));
        return fc.tuple(fc.constant({ rows, decisions }), inAnyOrder(rows), inAnyOrder(decisions));
      });
    fc.assert(
      fc.property(all, ([{ rows, decisions }, otherRows, otherDecisions]) => {
        const told = link(rows, limits, { decisions, findings: new Map() });
        const other = link(otherRows, limits, { decisions: otherDecisions, findings: new Map() });
        // Records that only a decision names are in no row here: they are not there.
        expect(other).toEqual(told);
      }),
    );
  });

  test('a second run after any step changes nobody and tells no history', () => {
    fc.assert(
      fc.property(begin, someSteps, (first, steps) => {
        const tenant = new Tenant();
        for (const step of [first, ...steps]) tenant.run(step);
        const before = new Map(tenant.documents);
        expect(tenant.link().history).toEqual([]);
        expect(tenant.documents).toEqual(before);
      }),
    );
  });

  test('two entities never share an id, none is of one record, and each id has its form', () => {
    fc.assert(
      fc.property(begin, someSteps, (first, steps) => {
        const tenant = new Tenant();
        for (const step of [first, ...steps]) {
          const { memberships } = tenant.run(step);
          const sizes = new Map<string, number>();
          for (const { entity } of memberships) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
          sizes.delete('');
          for (const { entity, members, level, joinedBy, reason } of memberships) {
            if (entity === '') continue;
            expect(entity).toMatch(/^e_[0-9a-f]{12}$/);
            expect(sizes.get(entity)).toBe(members);
            expect(members).toBeGreaterThan(1);
            expect(joinedBy.length).toBeGreaterThan(0);
            expect(level).toBe(joinedBy[0]?.startsWith('decision:') === true ? 'match' : 'possibly related');
            expect(reason).not.toBe('');
          }
        }
      }),
    );
  });

  test('a change that only a decision made names it, and one that only data made names none', () => {
    fc.assert(
      fc.property(begin, someDecision(1), someRows, (first, made, rows) => {
        const tenant = new Tenant();
        expect(tenant.run(first).history.flatMap(({ decisions }) => decisions)).toEqual([]);
        for (const change of tenant.run({ kind: 'decide', decision: made }).history) {
          // Whose value is trusted no more may thin out a crowd elsewhere, whose values then are no hub's.
          if ('mid' in made && change.decisions.length === 0) continue;
          expect({ change, by: change.decisions }).toEqual({ change, by: [made.id] });
          expect(change.reason).toContain(`author1 decided on 1970-01-01`);
        }
        tenant.run({ kind: 'undo', id: made.id });
        for (const change of tenant.run({ kind: 'rows', rows }).history) expect(change.decisions).toEqual([]);
      }),
    );
  });
});
