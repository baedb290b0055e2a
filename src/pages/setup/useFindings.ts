import { useCallback, useEffect, useState } from 'react';
import type { CheckSession, Finding } from '../../queries/setup/check';
import { setupChecks } from '../../queries/setup/registry';
import { runChecks } from '../../queries/setup/runChecks';

interface Round {
  readonly key: string;
  readonly findings: ReadonlyMap<string, Finding>;
}

const none: ReadonlyMap<string, Finding> = new Map();

/** Findings by name of the check, as they come in; `again` asks all anew. */
export function useFindings({ rest, client, tenantApp, tenant }: Omit<CheckSession, 'signal'>) {
  const [attempt, setAttempt] = useState(0);
  const [round, setRound] = useState<Round>();
  const key = `${tenantApp}:${attempt}`;
  useEffect(() => {
    const controller = new AbortController();
    const found = new Map<string, Finding>();
    void runChecks(
      setupChecks,
      { rest, client, tenantApp, tenant, signal: controller.signal },
      ({ name }, finding) => {
        found.set(name, finding);
        setRound({ key, findings: new Map(found) });
      },
    );
    return () => controller.abort();
  }, [rest, client, tenantApp, tenant, key]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { findings: round?.key === key ? round.findings : none, again };
}
