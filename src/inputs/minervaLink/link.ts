// What "Minerva - Link changed records" and "Minerva - Link everything" do, in their order: events, then membership,
// then how far was read. Killed anywhere, the next run begins from the same place and comes to the same.
import { isTakenBy } from '../collecting/handedOver';
import type { KeyedDocument } from '../../adapters/splunk/rest/kvStore';
import { Asker } from '../../commands/minervachanged/ask';
import { changedRows } from '../../commands/minervachanged/command';
import { LISTED_UP_TO } from '../../commands/minervachanged/settings';
import { eventsOf } from '../../commands/minervalink/command';
import { TakenRows } from '../../commands/minervalink/takenRows';
import type { LinkEvent } from '../../core/graph/linkEvent';
import type { Linked } from '../../core/graph/linkTable';
import { STATE_COLLECTION, stateDocument, timeThere, type JobStates } from './jobStates';
import { linkInputEvent, membershipDocument } from './linkEvents';
import type { LinkRun } from './linkRun';
import { LinkJobFailure, type TenantSplunk } from './tenantSplunk';

/** Links what has changed, or everything where that is due. */
export async function linkRecords(run: LinkRun, tenant: TenantSplunk, states: JobStates): Promise<void> {
  const { settings } = run.context;
  const from = await timeThere(tenant);
  run.everything = states.isDue('everything', settings.fullEveryHours, from);
  const linked = await run.timed('gathering', () => gathered(run, tenant));
  const readBefore = states.writtenOf('link') ?? '0';
  await run.timed('events', () => writeEvents(run, linked, { from, readBefore }));
  await run.timed('membership', () => writeMemberships(run, tenant, linked, from));
  const summary = `${run.counts.memberships.toLocaleString('en')} records placed`;
  const finished = await timeThere(tenant);
  const jobs = run.everything ? (['link', 'everything'] as const) : (['link'] as const);
  await tenant.save(STATE_COLLECTION, [jobs.map((job) => stateDocument(job, from, finished, summary))]);
}

async function gathered(run: LinkRun, tenant: TenantSplunk): Promise<Linked> {
  const { limits } = run.context.settings;
  const taken = new TakenRows();
  // As the saved searches: crowds are listed, so that linking sees whether they are many holders or one that posts often.
  const hubAbove = Math.max(LISTED_UP_TO, limits.hubAbove);
  const asked = { since: run.everything ? 0 : 'state', give: 'links', hubAbove } as const;
  for await (const row of changedRows(new Asker(tenant.ask), asked, run.say)) {
    taken.take(row);
    run.counts.rows += 1;
  }
  return taken.link(limits, run.say);
}

interface EventTimes {
  readonly from: number;
  readonly readBefore: string;
}

/** Events are out of our hands before anything says that they were told. */
async function writeEvents(run: LinkRun, linked: Linked, times: EventTimes): Promise<void> {
  const { host, settings } = run.context;
  let written = 0;
  for (const event of eventsOf(linked, 'all')) {
    endIfStopped(host.stop);
    count(run, event);
    await host.write(linkInputEvent(event, { tenant: settings.tenant, ...times }));
    written += 1;
  }
  await host.flush();
  // splunkd acknowledges nothing: what it had not written when it was killed is told again, as the state stays.
  if (written > 0 && host.reader && !(await isTakenBy(host.reader, host.stop)))
    throw new LinkJobFailure(
      'reader-gone',
      'The Splunk that runs this input has ended; its next run links again.',
    );
  endIfStopped(host.stop);
}

async function writeMemberships(
  run: LinkRun,
  tenant: TenantSplunk,
  linked: Linked,
  updated: number,
): Promise<void> {
  // A family at once: of an entity that is half as it was and half as it is, the next run would see other changes than
  // those that were told, and might not find the other half at all.
  const groups = function* (): Generator<readonly KeyedDocument[]> {
    for (const family of linked.families()) {
      endIfStopped(run.context.host.stop);
      yield family.map((event) => membershipDocument(event, updated));
    }
  };
  await tenant.save('minerva_membership', groups());
}

/** Nothing half done matters: the state document is written last. */
function endIfStopped(stop: AbortSignal): void {
  if (stop.aborted)
    throw new LinkJobFailure('stopped', 'Splunk wanted this input to end; its next run links again.');
}

function count({ counts }: LinkRun, { event }: LinkEvent): void {
  if (event === 'membership') counts.memberships += 1;
  else if (event === 'refusal') counts.refusals += 1;
  else if (event === 'history') counts.history += 1;
  else counts.contradictions += 1;
}
