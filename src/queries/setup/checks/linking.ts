import { readLinks } from '../../home/links';
import { good, unanswered, unknown, type SetupCheck } from '../check';
import { readableMoment } from '../times';

export const linking: SetupCheck = {
  name: 'linking',
  question: 'Has linking run?',
  remedy:
    'It runs by the tenant’s scheduled search, or by the collector where a search head may run no program. See the checks of the schedule and of the service user.',
  ask: async ({ client, signal }) => {
    const links = await readLinks(client, signal);
    if (!links.ok) return unanswered(links.problem, 'the right to read the tenant’s collections');
    const { lastRun, entities } = links.value;
    if (lastRun === undefined)
      return unknown(
        'No run has left a trace. Needs: a first run of linking, or the right to read minerva_state.',
      );
    return good(`Last ended ${readableMoment(lastRun.finished)}; ${entities.toLocaleString('en')} entities.`);
  },
};
