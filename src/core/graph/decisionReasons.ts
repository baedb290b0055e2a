// Sentences that name decisions: who decided what, and when, so that a reader can ask them.
import type { Combination } from './combinations';
import { byNewest, decidedRecords, decidedValue, type Decision, type PairingDecision } from './decision';
import { countOf, dayOf, describeMid, listed, membershipReason } from './reasons';
import type { FoundJoin, RecordJoins } from './recordJoins';
import type { Contradiction } from './settledDecisions';

const SHOWN_RECORDS = 3;
const SHOWN_DECISIONS = 2;
const SHOWN_FINDINGS = 2;
const LAST_SECOND = 253_402_300_799; // of the year 9999: what comes after has no day

/** Why a record is in its entity: people first, then resolution, then what it shares. */
export function joinsReason(key: string, { values, findings, decisions, combination }: RecordJoins): string {
  return [
    ...shown(decisions, SHOWN_DECISIONS).map((decision) => sameReason(key, decision)),
    ...shown(findings, SHOWN_FINDINGS).map(findingReason),
    ...(values.length > 0 ? [membershipReason(values)] : []),
    ...(combination === undefined ? [] : [combinationReason(combination)]),
  ].join(' ');
}

function combinationReason({ mids, bits }: Combination): string {
  return `One other record shares ${listed(mids.map(describeMid))} with it: ${bits.toFixed(1)} bits together, a possible match.`;
}

function sameReason(key: string, decision: PairingDecision): string {
  const others = decision.records.filter((record) => record !== key);
  return `${said(decision)} that it is the same as ${shortList(others)} (${decision.id}).`;
}

function findingReason({ id, level, bits, other }: FoundJoin): string {
  return level === 'disclosed'
    ? `A source says that it is one with ${other} (finding ${id}).`
    : `Resolution finds that it is one with ${other}: match, ${bits.toFixed(1)} bits (finding ${id}).`;
}

/** Why a record is in no entity any more. */
export function departureReason(key: string, before: string, decisions: readonly Decision[]): string {
  const was = before === '' ? '' : `Was in ${before}. `;
  if (decisions.length === 0)
    return `Was in ${before}; shares no value any more that joins it to another record.`;
  return (
    was +
    shown(decisions, SHOWN_DECISIONS)
      .map((decision) => apartReason(key, decision))
      .join(' ')
  );
}

function apartReason(key: string, decision: Decision): string {
  if (decision.kind === 'hide') return `${said(decision)} that it is hidden (${decision.id}).`;
  const others = decidedRecords(decision).filter((record) => record !== key);
  return `${said(decision)} that it is not the same as ${shortList(others)} (${decision.id}).`;
}

/** Why a value joins some of its carriers only. */
export function forbiddenReason(mid: string, sharers: number, decisions: readonly Decision[]): string {
  const who = shown(decisions, SHOWN_DECISIONS).map(
    (decision) =>
      `${said(decision)} that ${shortList(decidedRecords(decision))} are not the same (${decision.id})`,
  );
  return `${countOf(sharers, 'record')} share ${describeMid(mid)}. It does not join all of them: ${listed(who)}.`;
}

/** Who said that a value joins nobody. */
export function distrustReason(decision: Decision): string {
  return `${said(decision)} that it joins nobody (${decision.id}).`;
}

/** That decisions cannot all stand. */
export function contradictionReason({ decision, newer }: Contradiction): string {
  const against = shown([...newer].sort(byNewest), SHOWN_DECISIONS).map(
    (each) => `${said(each)} ${claimOf(each)} (${each.id})`,
  );
  return `${said(decision)} ${claimOf(decision)} (${decision.id}). That is not so where ${listed(against)}: the newer stands.`;
}

/** What a decision caused, to stand behind a change of an entity. */
export function causeReason(decisions: readonly Decision[]): string {
  const causes = shown([...decisions].sort(byNewest), SHOWN_DECISIONS).map((decision) =>
    decision.undone === undefined
      ? `${said(decision)} ${claimOf(decision)} (${decision.id})`
      : `${decision.undone.author} took back on ${dayIn(decision.undone.at)} ${claimOf(decision)} (${decision.id})`,
  );
  const rest = decisions.length - causes.length;
  return `Because ${listed(rest > 0 ? [...causes, countOf(rest, 'more decision')] : causes)}.`;
}

function claimOf(decision: Decision): string {
  const mid = decidedValue(decision);
  const records = shortList(decidedRecords(decision));
  switch (decision.kind) {
    case 'same':
      return `that ${records} are the same`;
    case 'not_same':
      return `that ${records} are not the same`;
    case 'hide':
      return mid === undefined ? `that ${records} is hidden` : `that ${describeMid(mid)} joins nobody`;
    case 'trust':
      return `that ${describeMid(mid ?? '')} joins whoever carries it`;
    case 'distrust':
      return `that ${describeMid(mid ?? '')} joins nobody`;
  }
}

/** `jane decided on 2026-03-04`. */
function said({ author, created }: Decision): string {
  return `${author} decided on ${dayIn(created)}`;
}

function dayIn(time: number): string {
  return time <= LAST_SECOND ? dayOf(time) : 'a day to come';
}

function shortList(keys: readonly string[]): string {
  const rest = keys.length - SHOWN_RECORDS;
  return listed(rest > 0 ? [...keys.slice(0, SHOWN_RECORDS), `${rest} more`] : keys);
}

function shown<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.slice(0, most);
}
