// What an admin reads after a run: a table, a summary, and the same as JSON.
import type { ProbeAnswer } from './assumption';
import type { ProbeOutcome } from './runProbes';

export interface VerifyReport {
  /** Address that was looked at. */
  readonly url: string;
  readonly walk: readonly ProbeOutcome[];
  readonly register: readonly ProbeOutcome[];
  /** Things the run made and could not take away again. */
  readonly leftBehind: readonly string[];
}

export interface Tally {
  readonly hold: number;
  readonly differ: number;
  readonly untested: number;
}

const marks = { holds: 'holds  ', differs: 'DIFFERS', 'could-not-be-tested': '?      ' } as const;

/** Counts the answers. */
export function tallyOf(outcomes: readonly ProbeOutcome[]): Tally {
  const count = (verdict: ProbeAnswer['verdict']): number =>
    outcomes.filter(({ answer }) => answer.verdict === verdict).length;
  return { hold: count('holds'), differ: count('differs'), untested: count('could-not-be-tested') };
}

/** One line of the table, with a second one below it that says what was seen, unless all is as assumed. */
export function renderOutcome({ probe, answer }: ProbeOutcome): string {
  const line = `${marks[answer.verdict]}  ${probe.id.padEnd(32)} `;
  if (answer.verdict === 'holds') return `${line}${answer.seen}`;
  if (answer.verdict === 'could-not-be-tested') return `${line}${answer.why}`;
  return `${line}${answer.seen}\n${' '.repeat(9)}assumed: ${probe.statement}`;
}

/** The last lines: what differs again in one place, what was left behind, and the summary. */
export function renderClosing(report: VerifyReport): string {
  const all = [...report.walk, ...report.register];
  const { hold, differ, untested } = tallyOf(all);
  const differing = all
    .filter(({ answer }) => answer.verdict === 'differs')
    .map(({ probe }) => `  ${probe.id}`);
  return [
    ...(differing.length === 0
      ? []
      : ['', 'What differs:', ...differing, 'docs/assumptions.md says what rests on each.']),
    ...(report.leftBehind.length === 0
      ? []
      : ['', 'Left behind:', ...report.leftBehind.map((line) => `  ${line}`)]),
    '',
    `${hold} hold, ${differ} differ, ${untested} could not be tested`,
  ].join('\n');
}

/** The report as JSON, for keeping and for comparing Splunk versions. */
export function reportAsJson(report: VerifyReport): string {
  const plain = (outcomes: readonly ProbeOutcome[]) =>
    outcomes.map(({ probe, answer }) => ({ id: probe.id, statement: probe.statement, ...answer }));
  const { url, leftBehind } = report;
  const content = {
    url,
    ...tallyOf([...report.walk, ...report.register]),
    walk: plain(report.walk),
    register: plain(report.register),
    leftBehind,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
