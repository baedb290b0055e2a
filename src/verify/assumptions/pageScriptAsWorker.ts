import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';

export const pageScriptAsWorker: Assumption = {
  id: 'page-script-as-worker',
  topic: 'pages',
  statement:
    'The content policy of Splunk Web, if it sends one, lets a page start a script from its own address as a worker.',
  restsOnIt: 'The page Take apart, which reads pasted texts beside itself.',
  ifWrong:
    'It reads on the page instead, at most 50,000 characters at a time, and nothing ends a reading that hangs.',
  sureness: 'own inference',
  basis: 'Splunk documents no policy for its pages; the script is one that the page has loaded already.',
  probe: async (bench) => {
    const web = await bench.web();
    const page = await web.open('/en-US/app/minerva/takeApart');
    if (page.status !== 200) return differs(`/en-US/app/minerva/takeApart was answered with ${page.status}`);
    const policies = [page.headers['content-security-policy'] ?? []].flat();
    const refusing = policies.filter((policy) => !allowsOwnWorkers(policy));
    return refusing.length === 0
      ? holds(policies.length === 0 ? 'no policy' : policies.join('; ').slice(0, 300))
      : differs(`policy: ${refusing.join('; ').slice(0, 300)}`);
  },
};

/** Directives that speak of workers, the first that is there decides (Content Security Policy Level 3, 6.1.13). */
const deciding = ['worker-src', 'child-src', 'script-src', 'default-src'];

function allowsOwnWorkers(policy: string): boolean {
  const directives = new Map(
    policy.split(';').map((directive): [string, readonly string[]] => {
      const [name = '', ...sources] = directive.trim().toLowerCase().split(/\s+/);
      return [name, sources];
    }),
  );
  const sources = deciding.map((name) => directives.get(name)).find((found) => found !== undefined);
  return sources === undefined || sources.some((source) => source === "'self'" || source === '*');
}
