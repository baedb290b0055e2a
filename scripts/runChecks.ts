// Runs the parts of the test run, some of them side by side, and prints what each says in one order, whoever is first.
import { failedOnce, type Check, type Counts, type Outcome } from './checks';

/** What runs side by side: of each lane one check after the other. Lanes must not write the same files. */
export type Lanes = readonly (readonly Check[])[];

export interface Print {
  readonly line: (text: string) => void;
  /** For what a failing check says. */
  readonly error: (text: string) => void;
}

const toTerminal: Print = { line: (text) => console.log(text), error: (text) => console.error(text) };

/**
 * Runs the steps one after the other, prints a line for each check and the closing line; returns the exit code.
 *
 * @param steps - a check, or checks that run side by side because each leaves a core idle. Those are printed in the order
 *   in which they stand, each as soon as it and all before it have ended. A check that fails stops no other.
 */
export async function runChecks(steps: readonly (Check | Lanes)[], print = toTerminal): Promise<number> {
  const started = Date.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    const lanes = 'run' in step ? [[step]] : step;
    print.line(`${lanes.map((lane) => lane.map(({ name }) => name).join(', ')).join(' | ')} …`);
    for (const ending of lanes.flatMap(startLane)) {
      const { name, outcome, seconds } = await ending;
      if (outcome.said !== '') print.error(outcome.said);
      total.passed += outcome.passed;
      total.failed += outcome.failed;
      total.skipped += outcome.skipped;
      const verdict = outcome.failed === 0 ? 'ok' : 'FAILED';
      print.line(`${name}: ${verdict}, ${closingLine(outcome)} (${seconds} s)`);
    }
  }
  print.line('');
  print.line(`All checks: ${secondsSince(started)} s`);
  print.line(closingLine(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

interface Ending {
  readonly name: string;
  readonly outcome: Outcome;
  readonly seconds: string;
}

/** Starts a lane; an ending for each of its checks. None of them rejects. */
function startLane(lane: readonly Check[]): readonly Promise<Ending>[] {
  let before: Promise<unknown> = Promise.resolve();
  return lane.map((check) => {
    const ending = before.then(() => endingOf(check));
    before = ending;
    return ending;
  });
}

async function endingOf({ name, run }: Check): Promise<Ending> {
  const started = Date.now();
  const outcome = await run().catch((error: unknown) => ({
    ...failedOnce,
    said: `${name}: ${String(error)}`,
  }));
  return { name, outcome, seconds: secondsSince(started) };
}

function secondsSince(started: number): string {
  return ((Date.now() - started) / 1000).toFixed(1);
}

/** `N passed, N failed, N skipped`. */
export function closingLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}
