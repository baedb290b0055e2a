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
  if (certificateCodes.test(code)) {
    const message = `The certificate of ${url.host} is not trusted (${code}). If the host has a certificate of its own authority, name that authority's PEM file in ca_file.`;
    return lastingProblem('certificate-refused', message);
  }
  if (unreachableCodes.includes(code)) {
    return passingProblem(
      'host-unreachable',
      `${url.host} cannot be reached (${code}). Check name, network and proxy.`,
    );
  }
  return passingProblem('connection-broken', `The connection to ${url.host} broke (${code || 'no code'}).`);
}
