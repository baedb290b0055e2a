import { isOn, readEntries, textIn } from '../../restEntries';
import { bad, good, unanswered, type SetupCheck } from '../check';

export const appVersions: SetupCheck = {
  name: 'app-versions',
  question: 'Are the apps switched on and of one version?',
  remedy:
    'Install minerva, TA-minerva and the apps of all tenants from the same build; on a search head cluster by the deployer.',
  ask: async ({ rest, tenantApp, signal }) => {
    const apps = await readEntries(rest, { path: 'apps/local' }, signal);
    if (!apps.ok) return unanswered(apps.problem, 'the capability rest_apps_view');
    const ours = apps.value.filter(({ name }) => /^(minerva$|TA-minerva$|minerva_tenant_)/.test(name));
    const told = ours.map((entry) => `${entry.name} ${textIn(entry, 'version') || 'without a version'}`);
    const missing = ['minerva', tenantApp].filter((app) => !ours.some(({ name }) => name === app));
    if (missing.length > 0) return bad(`Not there, or not yours to see: ${missing.join(', ')}.`);
    const off = ours.filter((entry) => isOn(entry, 'disabled')).map(({ name }) => name);
    if (off.length > 0) return bad(`Switched off: ${off.join(', ')}.`);
    const versions = new Set(ours.map((entry) => textIn(entry, 'version')));
    return versions.size > 1 || versions.has('')
      ? bad(`Versions that do not fit each other: ${told.join(', ')}.`)
      : good(`${told.join(', ')}.`);
  },
};
