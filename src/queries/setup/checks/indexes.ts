import { numberCell } from '../../cells';
import { readEntries, textsIn } from '../../restEntries';
import { spl, type Spl } from '../../spl';
import { bad, good, unknown, type CheckSession, type SetupCheck } from '../check';

const kinds = ['records', 'health', 'links', 'risk'] as const;

type State = 'there' | 'empty' | 'absent' | 'unsure';

export const indexes: SetupCheck = {
  name: 'indexes',
  question: 'Are the tenant’s four indexes there, and readable to you?',
  remedy:
    'Install minerva_indexes, built for this tenant, where the indexes are kept (the indexers, or the single instance) and restart; give yourself the tenant’s role.',
  ask: async (session) => {
    const { rest, tenant, signal } = session;
    const isIndexer = await searchesItself(session);
    const states: State[] = [];
    for (const kind of kinds) {
      const answer = await readEntries(rest, { path: `data/indexes/minerva_${kind}_${tenant}` }, signal);
      if (answer.ok && answer.value.length > 0) states.push('there');
      else if (await holdsEvents(session, kind)) states.push('there');
      else if (answer.ok || answer.problem.code === 'not-found') states.push(isIndexer ? 'absent' : 'empty');
      else states.push('unsure');
    }
    const named = (state: State): string =>
      kinds
        .filter((_, at) => states[at] === state)
        .map((kind) => `minerva_${kind}_${tenant}`)
        .join(', ');
    if (states.includes('absent')) return bad(`Not there, or not yours to see: ${named('absent')}.`);
    if (states.includes('empty'))
      return unknown(
        `Neither known to this search head nor holding an event that you may read: ${named('empty')}. Needs: a look at the indexers.`,
      );
    if (states.includes('unsure'))
      return unknown(
        `Splunk does not tell you about ${named('unsure')}, and no event in it is to be seen. Needs: the right to list indexes (indexes_list_all).`,
      );
    return good(`${named('there')}.`);
  },
};

/** Whether indexes would be listed here: a search head without indexes of its own knows nothing of the indexers'. */
async function searchesItself({ rest, signal }: CheckSession): Promise<boolean> {
  const info = await readEntries(rest, { path: 'server/info' }, signal);
  return info.ok && info.value.some((entry) => textsIn(entry, 'server_roles').includes('indexer'));
}

async function holdsEvents({ client, signal }: CheckSession, kind: (typeof kinds)[number]): Promise<boolean> {
  const search = spl`| tstats count as events where \`minerva_${kind as Spl}\``;
  const page = await client.run(search, { offset: 0, count: 1 }, signal);
  return page.ok && (numberCell(page.value.rows[0] ?? {}, 'events') ?? 0) > 0;
}
