import { readEntries, textsIn } from '../../restEntries';
import { bad, good, unanswered, unknown, type SetupCheck } from '../check';

// What the pages ask for in the person's name.
const NEEDED = ['search', 'rest_apps_view', 'rest_properties_get'];
const COMMANDS = 'run_custom_command';

export const capabilities: SetupCheck = {
  name: 'capabilities',
  question: 'Does your role bring the capabilities that the pages need?',
  remedy: `The roles of the tenant’s app bring them. For a role of your own add: ${NEEDED.join(', ')}, and ${COMMANDS} for Minerva’s search commands.`,
  ask: async ({ rest, signal }) => {
    const answer = await readEntries(rest, { path: 'authorization/capabilities' }, signal);
    if (!answer.ok) return unanswered(answer.problem, 'a session on this search head');
    if (answer.value[0] === undefined) return unknown('Splunk does not say which capabilities you have.');
    const own = textsIn(answer.value[0], 'capabilities');
    const missing = NEEDED.filter((capability) => !own.includes(capability));
    if (missing.length > 0) return bad(`Missing: ${missing.join(', ')}.`);
    return good(
      own.includes(COMMANDS)
        ? `${[...NEEDED, COMMANDS].join(', ')}.`
        : `${NEEDED.join(', ')}. Without ${COMMANDS} you cannot type Minerva’s search commands yourself; the pages need it not.`,
    );
  },
};
