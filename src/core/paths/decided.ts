// What people decided, as paths need it: ties of their own, and what is never gone through.
import { readDecision, type Decision } from '../graph/decision';
import { writtenDecision, type DecisionRow } from '../graph/decisionRow';
import { settleDecisions } from '../graph/settledDecisions';
import { DECIDED_BITS, type PathRow } from './pathGraph';

export interface DecidedTies {
  /** One row for each record that a standing `same` names; its value is `decision:<id>`. */
  readonly rows: readonly PathRow[];
  readonly trusted: ReadonlySet<string>;
  /** Values that are distrusted or hidden, and records that are hidden. */
  readonly closed: ReadonlySet<string>;
  /** Every standing decision by its id. */
  readonly byId: ReadonlyMap<string, Decision>;
  /** Two records that a person holds apart: the decision that says so. */
  readonly apart: (left: string, right: string) => Decision | undefined;
}

/** Begins a value that is a decision. */
export const DECISION = 'decision:';
/** Begins a value that is a finding. */
export const FINDING = 'match:';

/** The ties of decisions as rows of a search tell them; a row that is none that can be followed counts for nothing. */
export function decidedTiesOfRows(rows: readonly DecisionRow[]): DecidedTies {
  return decidedTies(rows.flatMap((row) => readDecision(writtenDecision(row)) ?? []));
}

/** @param decisions - in any order; those taken back count for nothing, and the newest word stands. */
export function decidedTies(decisions: readonly Decision[]): DecidedTies {
  const keys = [...new Set(decisions.flatMap((decision) => ('records' in decision ? decision.records : [])))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const settled = settleDecisions(decisions, {
    numberOf: (key) => numbers.get(key),
    keyOf: (record) => keys[record] ?? '',
  });
  const rows = [...settled.reasons].flatMap(([record, reasons]) =>
    reasons.map(({ id }): PathRow => ({
      recordKey: keys[record] ?? '',
      value: `${DECISION}${id}`,
      bits: DECIDED_BITS,
    })),
  );
  const hidden = [...settled.hidden.keys()].map((record) => keys[record] ?? '');
  return {
    rows,
    trusted: new Set(settled.trusted.keys()),
    closed: new Set([...settled.distrusted.keys(), ...hidden]),
    byId: new Map(settled.active.map((decision) => [decision.id, decision])),
    apart: (left, right) => {
      const pair = [numbers.get(left), numbers.get(right)];
      return settled.bans.find(({ records }) =>
        pair.every((record) => record !== undefined && records.includes(record)),
      )?.decision;
    },
  };
}
