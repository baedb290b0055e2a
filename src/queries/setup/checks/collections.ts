import { collectionDefinitions } from '../../../core/collections/registry';
import type { SearchProblem } from '../../searchProblem';
import { bad, good, unanswered, type CheckSession, type SetupCheck } from '../check';

export const collections: SetupCheck = {
  name: 'collections',
  question: 'Can you read the tenant’s collections, and write where people write?',
  remedy:
    'Install the tenant’s app again, and see that metadata/local.meta of it takes no right away from its roles.',
  ask: async (session) => {
    for (const { name, writer } of collectionDefinitions) {
      const problem =
        (await read(session, name)) ?? (writer === 'analyst' ? await write(session, name) : undefined);
      if (problem === undefined) continue;
      if (problem.code === 'not-found') return bad(`${name} is not there, or not yours to see.`);
      if (problem.code === 'not-allowed') return bad(`${name} may be read, but not written by you.`);
      return unanswered(problem, 'a KV Store that answers');
    }
    return good(`${collectionDefinitions.map(({ name }) => name).join(', ')}.`);
  },
};

async function read(
  { rest, tenantApp, signal }: CheckSession,
  name: string,
): Promise<SearchProblem | undefined> {
  const answer = await rest.send({
    method: 'GET',
    path: `storage/collections/data/${name}`,
    app: tenantApp,
    owner: 'nobody',
    parameters: { limit: '1', fields: '_key' },
    signal,
  });
  if (answer.ok) return undefined;
  // Splunk hides what may not be read; a plain refusal says the same.
  return answer.problem.code === 'not-allowed' ? { ...answer.problem, code: 'not-found' } : answer.problem;
}

/** Saves no document: whoever may write is let through, and nothing is changed. */
async function write(
  { rest, tenantApp, signal }: CheckSession,
  name: string,
): Promise<SearchProblem | undefined> {
  const answer = await rest.send({
    method: 'POST',
    path: `storage/collections/data/${name}/batch_save`,
    app: tenantApp,
    owner: 'nobody',
    json: [],
    parameters: {},
    signal,
  });
  return answer.ok ? undefined : answer.problem;
}
