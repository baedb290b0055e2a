// Whether there is a newer catalogue than the one that is searched. Only looked for: what an analyst has before her changes
// when she says so.
import { useEffect, useState } from 'react';
import { readNewestVersion } from '../../queries/uniforms/catalogue';
import type { UniformTools } from './UniformsPage';

/** A catalogue is packed every five minutes at most. */
export const LOOK_EVERY_MILLISECONDS = 300_000;

/** The newest version as it was last heard of; undefined while Splunk has not been asked, or gave no answer yet. */
export function useNewestVersion(
  { rest, tenantApp }: Pick<UniformTools, 'rest' | 'tenantApp'>,
  everyMilliseconds: number,
): string | undefined {
  const [newest, setNewest] = useState<string>();
  useEffect(() => {
    const controller = new AbortController();
    let lookedAt = Date.now();
    const look = (): void => {
      // A tab that nobody sees asks when somebody comes back to it.
      if (document.visibilityState === 'hidden' || Date.now() - lookedAt < everyMilliseconds * 0.9) return;
      lookedAt = Date.now();
      void readNewestVersion({ rest, tenantApp }, controller.signal).then((found) => {
        if (found.ok && found.value !== undefined) setNewest(found.value);
      });
    };
    const timer = setInterval(look, everyMilliseconds);
    document.addEventListener('visibilitychange', look);
    return () => {
      controller.abort();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [rest, tenantApp, everyMilliseconds]);
  return newest;
}
