import { readEntries, textIn } from '../../restEntries';
import { compareVersions } from '../versions';
import { bad, good, unanswered, unknown, type SetupCheck } from '../check';

const OLDEST = '9.4';

export const splunkVersion: SetupCheck = {
  name: 'splunk-version',
  question: `Is this Splunk ${OLDEST} or newer?`,
  remedy: `Minerva needs Splunk ${OLDEST} or newer: upgrade this search head.`,
  ask: async ({ rest, signal }) => {
    const info = await readEntries(rest, { path: 'server/info' }, signal);
    if (!info.ok) return unanswered(info.problem, 'a session on this search head');
    const version = info.value[0] === undefined ? '' : textIn(info.value[0], 'version');
    const order = compareVersions(version, OLDEST);
    if (order === undefined) return unknown(`Splunk does not say its version ('${version}').`);
    return order < 0 ? bad(`This is Splunk ${version}.`) : good(`This is Splunk ${version}.`);
  },
};
