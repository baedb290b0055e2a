// What `npm run verify` takes on its command line. A password is never an argument: everyone on the machine can read
// the arguments of a process.
import { parseArgs } from 'node:util';
import type { Result } from '../core/brand';
import { readAddress } from './transport';

export interface VerifyOptions {
  readonly url: URL;
  readonly webUrl?: URL;
  readonly user: string;
  readonly passwordFile?: string;
  readonly authorityFile?: string;
  readonly isInsecure: boolean;
  readonly tenant: string;
  readonly mayWrite: boolean;
  readonly scratchTenant?: string;
  readonly jsonFile?: string;
  /** Ids of the only probes to run; empty for all. */
  readonly only: readonly string[];
}

export const usage = `npm run verify -- --url https://HOST:8089 [options]

Checks a Splunk with Minerva installed: walks through the app, and tries everything Minerva assumes about Splunk
(docs/assumptions.md). Without --allow-writes it only reads.

  --url URL             splunkd's management port
  --web-url URL         Splunk Web, for what concerns pages (http://HOST:8000)
  --user NAME           default admin; the password comes from --password-file or SPLUNK_PASSWORD
  --password-file FILE  its first line is the password
  --insecure            accept any certificate (splunkd's own is self-signed)
  --ca FILE             authority of the certificate, PEM ($SPLUNK_HOME/etc/auth/cacert.pem)
  --tenant NAME         default main
  --allow-writes        also run what has to make something: two throw-away indexes with nine invented events, an
                        input over an invented list, a throw-away user, three invented documents. All of it is removed
                        at the end.
  --scratch NAME        with --allow-writes: use the indexes minerva_records_NAME and minerva_health_NAME, which exist
                        already, instead of making two (indexer clusters, Cloud); invented events stay in them
  --only ID             run only this probe; may be given several times
  --json FILE           write the answers there
`;

/** Reads the arguments; a problem is a sentence for the person who typed them. */
export function readOptions(written: readonly string[]): Result<VerifyOptions, string> {
  const read = parse(written);
  if (typeof read === 'string') return { ok: false, problem: read };
  const { url: urlText, 'web-url': webText, user = 'admin', tenant = 'main', only = [] } = read;
  if (urlText === undefined) return { ok: false, problem: `--url is missing.\n\n${usage}` };
  const url = readAddress(urlText, '--url');
  if (typeof url === 'string') return { ok: false, problem: url };
  const webUrl = webText === undefined ? undefined : readAddress(webText, '--web-url');
  if (typeof webUrl === 'string') return { ok: false, problem: webUrl };
  for (const [option, name] of [
    ['--tenant', tenant],
    ['--scratch', read.scratch],
  ])
    if (name !== undefined && !/^[a-z0-9]{2,24}$/.test(name))
      return { ok: false, problem: `${option} ${name} is not a tenant: 2 to 24 of a-z and 0-9.` };
  return {
    ok: true,
    value: {
      url,
      user,
      tenant,
      only,
      isInsecure: read.insecure ?? false,
      mayWrite: read['allow-writes'] ?? false,
      ...(webUrl === undefined ? {} : { webUrl }),
      ...(read['password-file'] === undefined ? {} : { passwordFile: read['password-file'] }),
      ...(read.ca === undefined ? {} : { authorityFile: read.ca }),
      ...(read.scratch === undefined ? {} : { scratchTenant: read.scratch }),
      ...(read.json === undefined ? {} : { jsonFile: read.json }),
    },
  };
}

function parse(written: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...written],
      options: {
        url: text,
        'web-url': text,
        user: text,
        'password-file': text,
        insecure: flag,
        ca: text,
        tenant: text,
        'allow-writes': flag,
        scratch: text,
        only: { type: 'string', multiple: true },
        json: text,
      },
    }).values;
  } catch (problem) {
    return `${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`;
  }
}
