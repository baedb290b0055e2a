import { isOn, readEntries, textIn, type RestEntry } from '../../restEntries';
import { bad, good, unanswered, unknown, type SetupCheck } from '../check';
import { readableTime } from '../times';

export const scheduledSearches: SetupCheck = {
  name: 'scheduled-searches',
  question: 'Are the tenant’s scheduled searches there, switched on, and owned by its service user?',
  remedy:
    'Install the app of the tenant from the same build as minerva, and give its searches to minerva_service_NAME (Settings → Searches, reports, and alerts → Owner).',
  ask: async ({ rest, tenant, tenantApp, signal }) => {
    const seen = await readEntries(rest, { path: 'saved/searches', app: tenantApp }, signal);
    const templates = await readEntries(rest, { path: 'saved/searches', app: 'minerva' }, signal);
    if (!seen.ok) return unanswered(seen.problem, 'the right to read saved searches');
    if (!templates.ok) return unanswered(templates.problem, 'the right to read saved searches');
    const wanted = templates.value.filter(({ acl }) => acl.app === 'minerva');
    const own = seen.value.filter(({ acl }) => acl.app === tenantApp);
    if (wanted.length === 0 && own.length === 0)
      return unknown(
        'No saved search of Minerva is to be seen. Needs: the right to read them, or a version that brings some.',
      );
    const missing = wanted.filter(({ name }) => !own.some((copy) => copy.name === name));
    if (missing.length > 0) return bad(`The tenant lacks ${namesOf(missing)}.`);
    const planned = own.filter((search) => textIn(search, 'cron_schedule') !== '');
    const off = planned.filter((search) => isOn(search, 'disabled') || !isOn(search, 'is_scheduled'));
    if (off.length > 0) return bad(`Not running on their schedule: ${namesOf(off)}.`);
    const service = `minerva_service_${tenant}`;
    const orphans = planned.filter(({ acl }) => acl.owner !== service);
    if (orphans.length > 0)
      return bad(
        `Not owned by ${service}: ${orphans.map(({ name, acl }) => `${name} (${acl.owner || 'nobody'})`).join(', ')}.`,
      );
    const next = planned
      .map((search) => textIn(search, 'next_scheduled_time'))
      .filter((time) => time !== '')
      .sort()[0];
    return good(
      `${planned.length} on schedule${next === undefined ? '' : `; the next is due ${readableTime(next)}`}.`,
    );
  },
};

function namesOf(searches: readonly RestEntry[]): string {
  return searches.map(({ name }) => name).join(', ');
}
