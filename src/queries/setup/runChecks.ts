// Asks all checks, a few at a time: each may start a search, and a role has a quota of them.
import { hasFired } from '../../core/hasFired';
import { unknown, type CheckSession, type Finding, type SetupCheck } from './check';

const AT_ONCE = 4;

/**
 * Asks every check.
 *
 * @param report - called once for each check, as answers come in; not any more once the signal has fired.
 * @returns when all are answered. Never rejects.
 */
export async function runChecks(
  checks: readonly SetupCheck[],
  session: CheckSession,
  report: (check: SetupCheck, finding: Finding) => void,
): Promise<void> {
  const waiting = [...checks];
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (session.signal.aborted) return;
      const finding = await askOne(check, session);
      if (!hasFired(session.signal)) report(check, finding);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function askOne(check: SetupCheck, session: CheckSession): Promise<Finding> {
  try {
    return await check.ask(session);
  } catch (error) {
    // A check that fails itself must neither look like an answer nor end the others.
    return unknown(`The check itself failed: ${error instanceof Error ? error.message : 'no reason given'}.`);
  }
}
