// What a splunkd that does not do what it is asked says to whoever has to mend it: what, which, what to do.
import type { HttpProblem } from '../../http/httpProblem';

export interface SplunkdProblem {
  readonly code:
    | 'splunkd-unknown'
    | 'splunkd-unverified'
    | 'credential-missing'
    /** 401: the key or token is none that this splunkd takes. */
    | 'credential-refused'
    /** 403: it is, and its user may not do this. */
    | 'right-missing'
    /** Its certificate has expired, is for another name, or is of an authority that is not trusted. */
    | 'certificate-refused'
    /** It cannot be reached, or was busy or starting at every attempt. */
    | 'splunkd-away'
    | 'splunkd-failed';
  readonly message: string;
}

/** How a splunkd is spoken to, for messages. */
export interface SplunkdParty {
  /** `search.example.org:8089` */
  readonly host: string;
  /** Name of the stored token; undefined where splunkd itself gave a session key. */
  readonly tokenName: string | undefined;
}

const awayCodes: readonly string[] = [
  'server-failed',
  'asked-to-wait',
  'host-unreachable',
  'connection-broken',
  'took-too-long',
];

/**
 * The problem behind a failed request.
 *
 * @param wanted - what was asked for, after "may not": `search`, `write minerva_state`.
 */
export function problemOfSplunkd(problem: HttpProblem, party: SplunkdParty, wanted: string): SplunkdProblem {
  if (problem.code === 'credential-refused')
    return problem.status === 403 ? rightMissing(party, wanted) : credentialRefused(party);
  const { message } = problem;
  if (problem.code === 'certificate-refused') return { code: 'certificate-refused', message };
  if (awayCodes.includes(problem.code))
    return {
      code: 'splunkd-away',
      message: `splunkd at ${party.host} could not ${wanted}: ${message} It was asked several times; is it starting, overloaded or stopped?`,
    };
  return { code: 'splunkd-failed', message: `splunkd at ${party.host} could not ${wanted}: ${message}` };
}

function credentialRefused({ host, tokenName }: SplunkdParty): SplunkdProblem {
  const message =
    tokenName === undefined
      ? `splunkd at ${host} refused the session key (401). The key lives as long as what it was given to: start that again.`
      : `splunkd at ${host} refused the token '${tokenName}' (401): it has expired, was switched off or deleted, or belongs to another Splunk. Make a new one there (Settings → Tokens) and store it in storage/passwords of TA-minerva under the same name.`;
  return { code: 'credential-refused', message };
}

function rightMissing({ host, tokenName }: SplunkdParty, wanted: string): SplunkdProblem {
  const message =
    tokenName === undefined
      ? `splunkd at ${host} refused it (403): the user in whose name it is asked may not ${wanted}. Give that user the tenant's role.`
      : `splunkd at ${host} knows the token '${tokenName}', but its user may not ${wanted} (403). Give that user the role minerva_service_TENANT there.`;
  return { code: 'right-missing', message };
}
