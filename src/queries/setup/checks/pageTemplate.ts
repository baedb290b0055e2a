import { readEntries, textIn } from '../../restEntries';
import { compareVersions } from '../versions';
import { bad, good, unanswered, unknown, type SetupCheck } from '../check';

const SINCE = '10.4';
const SPLUNKS_OWN = 'pages/splunk_ui_app.html';

export const pageTemplate: SetupCheck = {
  name: 'page-template',
  question: 'Is the variant of the pages installed that this Splunk can show?',
  remedy: `Install minerva-<version>.spl on Splunk ${SINCE} or newer, and minerva-<version>-legacy-pages.spl on 9.4 to 10.3.`,
  ask: async ({ rest, signal }) => {
    const info = await readEntries(rest, { path: 'server/info' }, signal);
    if (!info.ok) return unanswered(info.problem, 'a session on this search head');
    const version = info.value[0] === undefined ? '' : textIn(info.value[0], 'version');
    const order = compareVersions(version, SINCE);
    if (order === undefined) return unknown(`Splunk does not say its version ('${version}').`);
    if (order >= 0) return good(`You see this page, and ${version} can show both variants.`);
    const view = await readEntries(rest, { path: 'data/ui/views/setup', app: 'minerva' }, signal);
    const definition = view.ok && view.value[0] !== undefined ? textIn(view.value[0], 'eai:data') : '';
    if (definition === '')
      return unknown(
        `You see this page, so some variant works; which one is not to be read here. Needs: the right to read views over REST (data/ui/views).`,
      );
    return definition.includes(SPLUNKS_OWN)
      ? bad(`The pages use Splunk's template of ${SINCE}; this is ${version}.`)
      : good(`The plain HTML template, on ${version}.`);
  },
};
