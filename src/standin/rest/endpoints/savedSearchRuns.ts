// What is done with a saved search, and what came of it (REST API Reference Manual, saved/searches/{name}/…).
import { isTrue } from '../../../splunk/conf/layers';
import { describeJob } from '../../jobs/describeJob';
import { actOnAlert } from '../../saved/actOnAlert';
import { readCron } from '../../saved/cron';
import { decideAlert } from '../../saved/decideAlert';
import { dispatchSaved } from '../../saved/dispatch';
import { SAVED_FILE, type SavedSearch } from '../../saved/savedSearch';
import { ownerToRunAs } from '../../saved/scheduledRun';
import { silenceKey } from '../../saved/throttle';
import type { Job } from '../../jobs/job';
import { feed, RestRefusal } from '../answer';
import { escapeXml } from '../atom';
import type { Endpoint, RestCall } from '../endpoint';
import { existingSearch, savedEntry, writableSearch } from './savedSearches';
import { demand } from './users';

const MAX_TIMES = 1000;

const dispatch: Endpoint = {
  path: 'saved/searches/{name}/dispatch',
  coverage: 'partial',
  note: 'POST dispatch.earliest_time, dispatch.latest_time, dispatch.ttl, trigger_actions (without throttling). As dispatchAs says: the owner, unless it is user.',
  methods: {
    POST: (call) => {
      const search = existingSearch(call);
      const known = /^(dispatch\.(earliest_time|latest_time|ttl)|trigger_actions|output_mode)$/;
      const foreign = [...call.parameters.keys()].find((key) => !known.test(key));
      if (foreign !== undefined)
        throw new RestRefusal(
          400,
          `Argument "${foreign.slice(0, 100)}" is not supported by this handler (see COVERAGE.md).`,
        );
      if (isTrue(search.settings.get('disabled')))
        throw new RestRefusal(400, `The saved search '${search.name}' is disabled.`);
      const isAsUser = search.settings.get('dispatchAs') === 'user';
      const user = isAsUser ? call.user.name : ownerToRunAs(call.machine, search);
      if (user === undefined)
        throw new RestRefusal(400, `The owner '${search.owner}' of the saved search is no user here.`);
      const plan = { user, now: Date.now(), instead: new Map(call.parameters) };
      const job = dispatchSaved(call.machine, search, plan);
      if (typeof job === 'string') throw new RestRefusal(400, job, 'FATAL');
      if (isTrue(call.parameters.get('trigger_actions') ?? undefined, false)) void trigger(call, search, job);
      const xml = `<response><sid>${escapeXml(job.sid)}</sid></response>`;
      return { kind: 'document', status: 201, json: { sid: job.sid }, xml };
    },
  },
};

async function trigger({ machine }: RestCall, search: SavedSearch, job: Job): Promise<void> {
  await job.ended;
  const now = machine.scheduler.now();
  try {
    const { groups } = await decideAlert(machine, search, job, {
      previous: undefined,
      silences: new Map(),
      now,
    });
    await actOnAlert(machine, { search, job, groups, periodSeconds: 60, now });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    machine.log('ERROR', 'SavedSplunker', `Actions of '${search.name}' were not triggered: ${reason}`);
  }
}

const history: Endpoint = {
  path: 'saved/searches/{name}/history',
  coverage: 'partial',
  note: 'GET: jobs of the search that are still there, newest first; none after a restart.',
  methods: {
    GET: (call) => {
      const { app, name } = existingSearch(call);
      const mine = call.machine.jobs
        .all()
        .filter(({ request }) => request.savedSearch?.app === app && request.savedSearch.name === name);
      return feed(
        'history',
        [...mine].reverse().map((job) => ({ ...describeJob(job), name: job.sid })),
      );
    },
  },
};

const scheduledTimes: Endpoint = {
  path: 'saved/searches/{name}/scheduled_times',
  coverage: 'partial',
  note: `GET earliest_time and latest_time in epoch seconds (now, and an hour from now, unless told); at most ${MAX_TIMES} times.`,
  methods: {
    GET: (call) => {
      const search = existingSearch(call);
      const schedule = readCron(search.settings.get('cron_schedule') ?? '');
      if (typeof schedule === 'string') throw new RestRefusal(400, schedule);
      const now = call.machine.scheduler.now() / 1000;
      const from = Number(call.parameters.get('earliest_time') ?? now);
      const to = Number(call.parameters.get('latest_time') ?? now + 3600);
      if (!Number.isFinite(from) || !Number.isFinite(to))
        throw new RestRefusal(400, 'earliest_time and latest_time are epoch seconds here.');
      const times: number[] = [];
      for (
        let at = schedule.next(from * 1000 - 1);
        at < to * 1000 && times.length < MAX_TIMES;
        at = schedule.next(at)
      )
        times.push(at / 1000);
      const entry = savedEntry(call, search);
      return feed('savedsearch', [
        { ...entry, content: { ...entry.content, scheduled_times: times.map(String) } },
      ]);
    },
  },
};

const suppress: Endpoint = {
  path: 'saved/searches/{name}/suppress',
  coverage: 'partial',
  note: 'GET: whether the alert is silent, and for how many seconds still; per-result alerts by the longest of their values.',
  methods: {
    GET: (call) => {
      const search = existingSearch(call);
      const { state } = call.machine.scheduler;
      const seconds =
        Math.max(
          0,
          ...silencesOf(call, search).map(
            (key) => (state.silences.get(key) ?? 0) - call.machine.scheduler.now(),
          ),
        ) / 1000;
      const entry = savedEntry(call, search);
      return feed('savedsearch', [
        {
          ...entry,
          content: {
            suppressed: seconds > 0,
            expiration: Math.ceil(seconds),
            suppressionKey: silenceKey(search),
          },
        },
      ]);
    },
  },
};

const acknowledge: Endpoint = {
  path: 'saved/searches/{name}/acknowledge',
  coverage: 'partial',
  note: 'POST ends the silence of the alert, and of all its values; key is not there.',
  methods: {
    POST: (call) => {
      const search = writableSearch(call);
      const { state } = call.machine.scheduler;
      for (const key of silencesOf(call, search)) state.silences.delete(key);
      state.save();
      return feed('savedsearch', [savedEntry(call, search)]);
    },
  },
};

const acl: Endpoint = {
  path: 'saved/searches/{name}/acl',
  coverage: 'partial',
  note: 'GET; POST owner, sharing (user, app, global) and perms.read, perms.write.',
  methods: {
    GET: (call) => feed('savedsearch', [savedEntry(call, existingSearch(call))]),
    POST: (call) => {
      const { app, name, owner } = writableSearch(call);
      const wanted = call.parameters.get('owner') ?? owner;
      const sharing = call.parameters.get('sharing') ?? '';
      if (!['user', 'app', 'global'].includes(sharing))
        throw new RestRefusal(400, `sharing is '${sharing.slice(0, 50)}', but must be user, app or global.`);
      if (wanted !== owner) demand(call, 'admin_all_objects');
      if (wanted !== 'nobody' && call.machine.users.get(wanted) === undefined)
        throw new RestRefusal(400, `There is no user '${wanted.slice(0, 100)}'.`);
      const access = `read : [ ${rolesIn(call, 'read', sharing)} ], write : [ ${rolesIn(call, 'write', sharing)} ]`;
      const settings = new Map([
        ['owner', wanted],
        ['access', access],
        ['export', sharing === 'global' ? 'system' : 'none'],
      ]);
      call.machine.conf.writeMeta(app, SAVED_FILE, name, settings);
      return feed('savedsearch', [savedEntry(call, existingSearch(call))]);
    },
  },
};

/** Runs, times, silences and rights of a saved search. */
export const savedSearchRuns: readonly Endpoint[] = [
  dispatch,
  history,
  scheduledTimes,
  suppress,
  acknowledge,
  acl,
];

function silencesOf({ machine }: RestCall, search: SavedSearch): readonly string[] {
  const key = silenceKey(search);
  return [...machine.scheduler.state.silences.keys()].filter(
    (one) => one === key || one.startsWith(`${key} `),
  );
}

function rolesIn(call: RestCall, right: 'read' | 'write', sharing: string): string {
  const roles = call.parameters.get(`perms.${right}`) ?? (right === 'read' ? '*' : 'admin');
  if (!/^[\w*-]+(,\s*[\w*-]+)*$|^$/.test(roles))
    throw new RestRefusal(400, `perms.${right} must be names of roles, separated by commas, or *.`);
  return sharing === 'user' ? '' : roles;
}
