import { isOn, readEntries } from '../../restEntries';
import { bad, good, unanswered, type SetupCheck } from '../check';

const fields = ['mid', 'record_key', 'version', 'kind'];

export const searchableFields: SetupCheck = {
  name: 'searchable-fields',
  question: 'Does Splunk know the indexed fields that records are found by?',
  remedy:
    'They stand in fields.conf of the app minerva, which exports them: install minerva again, and see that its metadata are unchanged.',
  ask: async ({ rest, tenantApp, signal }) => {
    const missing: string[] = [];
    for (const field of fields) {
      const answer = await readEntries(
        rest,
        { path: `configs/conf-fields/${field}`, app: tenantApp },
        signal,
      );
      if (!answer.ok && answer.problem.code !== 'not-found')
        return unanswered(answer.problem, 'the right to read fields.conf (rest_properties_get)');
      if (!answer.ok || answer.value[0] === undefined || !isOn(answer.value[0], 'INDEXED'))
        missing.push(field);
    }
    return missing.length > 0
      ? bad(`Not marked as indexed, seen from ${tenantApp}: ${missing.join(', ')}.`)
      : good(`${fields.join(', ')}.`);
  },
};
