import { readEntries, textIn } from '../../restEntries';
import { bad, good, unanswered, type SetupCheck } from '../check';

const kinds = ['records', 'health', 'links', 'risk'] as const;

export const macros: SetupCheck = {
  name: 'macros',
  question: 'Do the tenant’s macros lead to its own indexes?',
  remedy:
    'Remove changes to minerva_records, minerva_health, minerva_links and minerva_risk in the tenant’s app (Settings → Advanced search → Search macros), or install its app again.',
  ask: async ({ rest, tenant, tenantApp, signal }) => {
    const wrong: string[] = [];
    for (const kind of kinds) {
      const name = `minerva_${kind}`;
      const answer = await readEntries(rest, { path: `configs/conf-macros/${name}`, app: tenantApp }, signal);
      if (!answer.ok && answer.problem.code !== 'not-found')
        return unanswered(answer.problem, 'the right to read macros (rest_properties_get)');
      const definition =
        answer.ok && answer.value[0] !== undefined ? textIn(answer.value[0], 'definition') : '';
      const wanted = `index=minerva_${kind}_${tenant}`;
      if (definition !== wanted)
        wrong.push(`${name} is '${definition || 'not there'}' instead of '${wanted}'`);
    }
    return wrong.length > 0 ? bad(`${wrong.join('; ')}.`) : good('All four do.');
  },
};
