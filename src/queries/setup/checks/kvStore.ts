import { readEntries, textIn } from '../../restEntries';
import { bad, good, unanswered, unknown, type SetupCheck } from '../check';

export const kvStore: SetupCheck = {
  name: 'kv-store',
  question: 'Is the KV Store up?',
  remedy:
    'See `splunk show kvstore-status` and mongod.log on this search head; decisions, memberships and the watch list are kept there.',
  ask: async ({ rest, tenantApp, signal }) => {
    const info = await readEntries(rest, { path: 'server/info' }, signal);
    const said = info.ok && info.value[0] !== undefined ? textIn(info.value[0], 'kvStoreStatus') : '';
    if (said === 'ready') return good('Splunk says: ready.');
    const answer = await rest.send({
      method: 'GET',
      path: 'storage/collections/data/minerva_state',
      app: tenantApp,
      owner: 'nobody',
      parameters: { limit: '1' },
      signal,
    });
    if (answer.ok) return good('It answers.');
    if (said === 'failed' || /\(503\)/.test(answer.problem.message))
      return bad(`Splunk says: ${said === '' ? answer.problem.message : said}.`);
    return answer.problem.code === 'not-found' || answer.problem.code === 'not-allowed'
      ? unknown(`Splunk says '${said}', and no collection is to be read. Needs: the tenant’s role.`)
      : unanswered(answer.problem, 'the tenant’s role');
  },
};
