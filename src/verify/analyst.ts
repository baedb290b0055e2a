// A throw-away user who has the tenant's analyst role and nothing else, to see the tenant as an analyst does.
import { randomBytes } from 'node:crypto';
import { couldNotBeTested, stopWith } from './answers';
import { isSuccess, logIn, LoginRefused, saidBy, type Account, type SplunkClient } from './splunkClient';
import type { SendHttp } from './transport';
import type { UndoList } from './undo';

export interface Analyst {
  readonly account: Account;
  /** undefined if the user exists but Splunk refused the log-in; `refusal` then says why. */
  readonly rest: SplunkClient | undefined;
  readonly refusal: string;
}

export interface AnalystPlan {
  readonly rest: SplunkClient;
  readonly undo: UndoList;
  readonly sendHttp: SendHttp;
  readonly base: URL;
  readonly name: string;
  readonly tenant: string;
}

/** Makes the user with a random password, notes how to take it away, and logs it in. */
export async function createAnalyst({
  rest,
  undo,
  sendHttp,
  base,
  name,
  tenant,
}: AnalystPlan): Promise<Analyst> {
  const role = `minerva_analyst_${tenant}`;
  const account = { user: name, password: `${randomBytes(18).toString('base64url')}Aa1!` };
  const created = await rest.send({
    method: 'POST',
    path: 'authentication/users',
    parameters: { name, password: account.password, roles: role, 'force-change-pass': '0' },
  });
  if (!isSuccess(created))
    stopWith(
      couldNotBeTested(
        `a user with the role ${role} could not be made (${saidBy(created)}); is the tenant's app installed?`,
      ),
    );
  undo.add(`The user ${name}`, async () => {
    const removed = await rest.send({ method: 'DELETE', path: `authentication/users/${name}` });
    if (!isSuccess(removed)) throw new Error(saidBy(removed));
  });
  try {
    return { account, rest: await logIn(sendHttp, base, account), refusal: '' };
  } catch (problem) {
    if (problem instanceof LoginRefused) return { account, rest: undefined, refusal: problem.message };
    throw problem;
  }
}
