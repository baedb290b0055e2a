// A whole run: log in, walk, try the register, clean up, report.
import type { Probe } from './assumption';
import { createProbeBench } from './probeBench';
import { assumptions } from './assumptions/registry';
import { renderClosing, renderOutcome, tallyOf, type ReportSection, type VerifyReport } from './report';
import { runProbes } from './runProbes';
import { logIn } from './splunkClient';
import { createSender, type Trust } from './transport';
import { createUndoList, type UndoList } from './undo';
import { walkAtWork, walkOfInstallation } from './walk/registry';

const parts: readonly { readonly heading: string; readonly probes: readonly Probe[] }[] = [
  { heading: 'What is installed', probes: walkOfInstallation },
  { heading: 'What Minerva assumes about Splunk', probes: assumptions },
  { heading: 'The app at work', probes: walkAtWork },
];

export interface VerifyPlan {
  readonly url: URL;
  readonly webUrl?: URL;
  readonly user: string;
  readonly password: string;
  readonly trust: Trust;
  readonly tenant: string;
  /** Version that the packages should have. */
  readonly version: string;
  readonly mayWrite: boolean;
  /** A throw-away tenant whose indexes exist already. */
  readonly scratchTenant?: string;
  /** Ids of the only probes to run; empty for all. */
  readonly only: readonly string[];
  readonly undo?: UndoList;
  readonly print: (line: string) => void;
}

/**
 * Looks at a Splunk and prints what it sees.
 *
 * @returns everything that was answered; the Splunk is left as it was found, except for what `leftBehind` names.
 * @throws LoginRefused, Unreachable: nothing was looked at. RangeError: `only` names a probe that does not exist.
 */
export async function verify(plan: VerifyPlan): Promise<VerifyReport> {
  refuseUnknown(plan.only);
  const { print, undo = createUndoList() } = plan;
  const sendHttp = createSender(plan.trust);
  const account = { user: plan.user, password: plan.password };
  const rest = await logIn(sendHttp, plan.url, account);
  const bench = createProbeBench({
    rest,
    sendHttp,
    base: plan.url,
    account,
    ...(plan.webUrl === undefined ? {} : { webBase: plan.webUrl }),
    tenant: plan.tenant,
    version: plan.version,
    mayWrite: plan.mayWrite,
    ...(plan.scratchTenant === undefined ? {} : { scratchTenant: plan.scratchTenant }),
    undo,
  });
  const sections: ReportSection[] = [];
  let leftBehind: readonly string[] = [];
  try {
    for (const { heading, probes } of parts) {
      const wanted = probes.filter(({ id }) => plan.only.length === 0 || plan.only.includes(id));
      if (wanted.length === 0) continue;
      print(`\n${heading}`);
      const outcomes = await runProbes(wanted, bench, (outcome) => print(renderOutcome(outcome)));
      sections.push({ heading, outcomes });
    }
  } finally {
    leftBehind = await undo.run();
  }
  const report: VerifyReport = { url: plan.url.origin, sections, leftBehind };
  print(renderClosing(report));
  return report;
}

/** 1 when something differs or was left behind, else 0. */
export function exitCodeOf(report: VerifyReport): number {
  return tallyOf(report).differ > 0 || report.leftBehind.length > 0 ? 1 : 0;
}

function refuseUnknown(only: readonly string[]): void {
  const known = new Set(parts.flatMap(({ probes }) => probes.map(({ id }) => id)));
  const unknown = only.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new RangeError(`There is no probe ${unknown.join(', ')}. docs/assumptions.md lists them.`);
}
