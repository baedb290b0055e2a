import type { HttpProblem } from '../../http/httpProblem';
import { problemOfSplunkd } from './splunkdProblem';

const key = { host: '127.0.0.1:8089', tokenName: undefined };
const token = { host: 'search.example.org:8089', tokenName: 'feed:search_head' };
const refusal = (status: number): HttpProblem => ({
  code: 'credential-refused',
  message: 'm',
  isPassing: false,
  status,
});

describe('what splunkd refuses is said with what, which and what to do', () => {
  test.each([
    [401, token, 'credential-refused', "refused the token 'feed:search_head' (401)", 'Settings → Tokens'],
    [401, key, 'credential-refused', 'refused the session key (401)', 'start that again'],
    [403, token, 'right-missing', 'may not write minerva_state (403)', 'minerva_service_TENANT'],
    [403, key, 'right-missing', 'may not write minerva_state', "the tenant's role"],
  ] as const)('%i of %j is %s', (status, party, code, what, remedy) => {
    const problem = problemOfSplunkd(refusal(status), party, 'write minerva_state');
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(party.host);
    expect(problem.message).toContain(what);
    expect(problem.message).toContain(remedy);
  });

  test('a splunkd that was away at every attempt is told apart from one that answers wrongly', () => {
    const away: HttpProblem = { code: 'server-failed', message: 'https://h answered 503.', isPassing: true };
    expect(problemOfSplunkd(away, token, 'search')).toMatchObject({ code: 'splunkd-away' });
    expect(problemOfSplunkd(away, token, 'search').message).toContain('answered 503.');
    const odd: HttpProblem = { code: 'not-json', message: 'no JSON', isPassing: false };
    expect(problemOfSplunkd(odd, token, 'search')).toEqual({
      code: 'splunkd-failed',
      message: 'splunkd at search.example.org:8089 could not search: no JSON',
    });
  });
});
