// What an admin reads after a run: a table, what to do, a summary, and the same as JSON.
import type { ProbeAnswer } from './assumption';
import type { ProbeOutcome } from './runProbes';

export interface ReportSection {
  readonly heading: string;
  readonly outcomes: readonly ProbeOutcome[];
}

export interface VerifyReport {
  /** Address that was looked at. */
  readonly url: string;
  readonly sections: readonly ReportSection[];
  /** Things the run made and could not take away again. */
  readonly leftBehind: readonly string[];
}

export interface Tally {
  readonly hold: number;
  readonly differ: number;
  readonly untested: number;
}

const marks = { holds: 'holds  ', differs: 'DIFFERS', 'could-not-be-tested': '?      ' } as const;

/** Every outcome of a report, in its order. */
export function outcomesOf({ sections }: Pick<VerifyReport, 'sections'>): readonly ProbeOutcome[] {
  return sections.flatMap(({ outcomes }) => outcomes);
}

/** Counts the answers. */
export function tallyOf(report: VerifyReport): Tally {
  const count = (verdict: ProbeAnswer['verdict']): number =>
    outcomesOf(report).filter(({ answer }) => answer.verdict === verdict).length;
  return { hold: count('holds'), differ: count('differs'), untested: count('could-not-be-tested') };
}

/** One line of the table; what differs has a second one that says what was assumed. */
export function renderOutcome({ probe, answer }: ProbeOutcome): string {
  const line = `${marks[answer.verdict]}  ${probe.id.padEnd(32)}`;
  if (answer.verdict === 'holds') return `${line} ${answer.seen}`;
  // Many share one reason; the closing names each reason once.
  if (answer.verdict === 'could-not-be-tested') return `${line} see below`;
  return `${line} ${answer.seen}\n${' '.repeat(9)}assumed: ${probe.statement}`;
}

/** The last lines: why some could not be tested, what differs, what was left behind, the summary. */
export function renderClosing(report: VerifyReport): string {
  const { hold, differ, untested } = tallyOf(report);
  const differing = outcomesOf(report).filter(({ answer }) => answer.verdict === 'differs');
  return [
    ...reasonsUntested(report),
    ...(differ === 0 ? [] : ['', 'What differs (docs/assumptions.md says what rests on each):']),
    ...differing.map(({ probe }) => `  ${probe.id}`),
    ...(report.leftBehind.length === 0
      ? []
      : ['', 'Left behind:', ...report.leftBehind.map((line) => `  ${line}`)]),
    '',
    `${hold} hold, ${differ} differ, ${untested} could not be tested`,
  ].join('\n');
}

function reasonsUntested(report: VerifyReport): readonly string[] {
  const idsByReason = new Map<string, string[]>();
  for (const { probe, answer } of outcomesOf(report))
    if (answer.verdict === 'could-not-be-tested')
      idsByReason.set(answer.why, [...(idsByReason.get(answer.why) ?? []), probe.id]);
  if (idsByReason.size === 0) return [];
  const lines = [...idsByReason].map(([why, ids]) => `  ${why}\n    ${ids.join(', ')}`);
  return ['', 'What could not be tested, and why:', ...lines];
}

/** The report as JSON, for keeping and for comparing Splunk versions. */
export function reportAsJson(report: VerifyReport): string {
  const { url, sections, leftBehind } = report;
  const answers = sections.flatMap(({ heading, outcomes }) =>
    outcomes.map(({ probe, answer }) => ({
      section: heading,
      id: probe.id,
      statement: probe.statement,
      ...answer,
    })),
  );
  return `${JSON.stringify({ url, ...tallyOf(report), answers, leftBehind }, null, 2)}\n`;
}
