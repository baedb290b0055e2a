import { linkingSearches } from '../../../core/collections/linkingSearches';
import { isOn, readEntries, textIn, type RestEntry } from '../../restEntries';
import { bad, good, unanswered, unknown, type CheckSession, type Finding, type SetupCheck } from '../check';
import { LINK_INPUT_HOURS, readLinkInput } from '../linkInput';
import { readableMoment, readableTime } from '../times';

export const scheduledSearches: SetupCheck = {
  name: 'scheduled-searches',
  question: 'Are the tenant’s scheduled searches there, switched on, and owned by its service user?',
  remedy:
    'Install the app of the tenant from the same build as minerva, and give its searches to minerva_service_NAME (Settings → Searches, reports, and alerts → Owner). Those that retire, link and resolve are all on, or all off where the input minerva_link links in their place.',
  ask: async ({ rest, client, tenant, tenantApp, signal }) => {
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
    const off = planned.filter((search) => !isRunning(search));
    const running = planned.filter(isRunning);
    const stopped = off.filter((search) => !links(search));
    if (stopped.length > 0) return bad(`Not running on their schedule: ${namesOf(stopped)}.`);
    const byInput = off.length === 0 ? good('') : await linkedByInput(off, running, { client, signal });
    if (byInput.verdict !== 'good') return byInput;
    const service = `minerva_service_${tenant}`;
    const orphans = running.filter(({ acl }) => acl.owner !== service);
    if (orphans.length > 0)
      return bad(
        `Not owned by ${service}: ${orphans.map(({ name, acl }) => `${name} (${acl.owner || 'nobody'})`).join(', ')}.`,
      );
    const next = running
      .map((search) => textIn(search, 'next_scheduled_time'))
      .filter((time) => time !== '')
      .sort()[0];
    return good(
      `${running.length} on schedule${next === undefined ? '' : `; the next is due ${readableTime(next)}`}.${byInput.reason}`,
    );
  },
};

function isRunning(search: RestEntry): boolean {
  return !isOn(search, 'disabled') && isOn(search, 'is_scheduled');
}

function links({ name }: RestEntry): boolean {
  return (linkingSearches as readonly string[]).includes(name);
}

/**
 * Whether the input minerva_link does what the searches that are off would do.
 *
 * @param off - searches that link and do not run, one at least.
 */
async function linkedByInput(
  off: readonly RestEntry[],
  running: readonly RestEntry[],
  { client, signal }: Pick<CheckSession, 'client' | 'signal'>,
): Promise<Finding> {
  const input = await readLinkInput(client, signal);
  if (!input.ok) return unanswered(input.problem, 'the right to search the tenant’s health index');
  if (input.value === undefined)
    return bad(
      `Not running on their schedule: ${namesOf(off)}. Nor has the input minerva_link reported a run for this tenant in the last ${LINK_INPUT_HOURS} hours.`,
    );
  const twice = running.filter(links);
  if (twice.length > 0)
    return bad(
      `Linked by the input minerva_link, and still on schedule: ${namesOf(twice)}. While one is on, the input links nothing.`,
    );
  const { at, outcome, problem } = input.value;
  return outcome === 'failed'
    ? bad(
        `Linked by the input minerva_link, whose last run, at ${readableMoment(at)}, failed: ${problem.slice(0, 500)}`,
      )
    : good(` Linked by the input minerva_link, which last ran at ${readableMoment(at)}.`);
}

function namesOf(searches: readonly RestEntry[]): string {
  return searches.map(({ name }) => name).join(', ');
}
