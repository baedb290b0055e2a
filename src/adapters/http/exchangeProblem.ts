// What a failed connection means, from the code of its error.
import { errorCode } from '../systemError';
import { ADDRESS_REFUSED } from './addressGuard';
import { lastingProblem, passingProblem, shownUrl, type HttpProblem } from './httpProblem';
import { privateProblem } from './route';

const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|UNABLE_TO_GET_ISSUER/;
const unreachableCodes = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH'];

/**
 * The problem behind an error of axios or a socket. Only its code is taken: axios keeps headers and URL in its errors.
 *
 * @param deadline - aborted: our own limit was reached; `stop`: splunkd wants the process to end.
 */
export function problemOfFailure(
  url: URL,
  error: unknown,
  maxMilliseconds: number,
  deadline: AbortSignal,
  stop: AbortSignal,
): HttpProblem {
  const shown = shownUrl(url);
  if (stop.aborted) return lastingProblem('stopped', `Fetching ${shown} was stopped.`);
  if (deadline.aborted) {
    const seconds = maxMilliseconds / 1000;
    return passingProblem('took-too-long', `${shown} did not answer in full within ${seconds} seconds.`);
  }
  const code = errorCode(error);
  if (code === ADDRESS_REFUSED) return privateProblem(url, 'an address of a private network');
  if (certificateCodes.test(code)) return lastingProblem('certificate-refused', certificateWords(url, code));
  if (unreachableCodes.includes(code)) {
    return passingProblem(
      'host-unreachable',
      `${url.host} cannot be reached (${code}). Check name, network and proxy.`,
    );
  }
  return passingProblem('connection-broken', `The connection to ${url.host} broke (${code || 'no code'}).`);
}

function certificateWords({ host }: URL, code: string): string {
  if (code === 'CERT_HAS_EXPIRED')
    return `The certificate of ${host} has expired (${code}). It has to be renewed there; until then nothing is sent.`;
  if (code === 'CERT_NOT_YET_VALID')
    return `The certificate of ${host} is not valid yet (${code}). Compare the clocks of both machines; until then nothing is sent.`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `The certificate of ${host} was made for another name (${code}). Write the name that stands in it into the address, or have one made for ${host}.`;
  return `The certificate of ${host} is not trusted (${code}). If the host has a certificate of its own authority, name that authority's PEM file in ca_file.`;
}
