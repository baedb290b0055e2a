import { isOn, readEntries, textIn, type RestEntry } from '../../restEntries';
import { bad, good, unanswered, unknown, type CheckSession, type SetupCheck } from '../check';

const schemes = ['minerva_file', 'minerva_api', 'minerva_link'];

export const addOn: SetupCheck = {
  name: 'add-on',
  question: 'Is the collector on this host, with an input that is switched on?',
  remedy:
    'On a single instance install TA-minerva and create an input (Settings → Data inputs). In a distributed Splunk it belongs on a heavy forwarder: then look there, and at the last run below.',
  ask: async (session) => {
    const app = await readEntries(session.rest, { path: 'apps/local/TA-minerva' }, session.signal);
    if (!app.ok)
      return app.problem.code === 'not-found'
        ? unknown(
            'TA-minerva is not on this host. Needs: a look at the heavy forwarder, if that is where it runs.',
          )
        : unanswered(app.problem, 'the capability rest_apps_view');
    const version = app.value[0] === undefined ? '' : textIn(app.value[0], 'version');
    const inputs = await inputsOf(session);
    if (inputs === undefined)
      return unknown(
        `TA-minerva ${version} is here; its inputs are not shown to you. Needs: the capability list_inputs.`,
      );
    const on = inputs.filter((input) => !isOn(input, 'disabled'));
    if (inputs.length === 0) return bad(`TA-minerva ${version} is here, without any input.`);
    if (on.length === 0)
      return bad(`TA-minerva ${version} is here; all its ${inputs.length} inputs are switched off.`);
    return good(`TA-minerva ${version}; ${on.length} of ${inputs.length} inputs switched on.`);
  },
};

/** Undefined if no scheme tells its inputs. */
async function inputsOf({ rest, signal }: CheckSession): Promise<readonly RestEntry[] | undefined> {
  const answers = [];
  for (const scheme of schemes)
    answers.push(await readEntries(rest, { path: `data/inputs/${scheme}` }, signal));
  const read = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  return read.length === 0 ? undefined : read.flat();
}
