// What follows once an alert has triggered: its entry in the list, then its actions one after another. One that fails
// stops no other.
import { isTrue } from '../../splunk/conf/layers';
import type { Job } from '../jobs/job';
import type { Machine } from '../machine';
import type { FieldValue } from '../search/host';
import { rightsOf } from '../users/roles';
import { findAction, runAction, type FoundAction } from './alertAction';
import { readSeconds, readTimeToLive } from './durations';
import { writeResultsFile } from './resultsFile';
import type { SavedSearch } from './savedSearch';
import { fillTokens, type TokenValues } from './tokens';

type Row = ReadonlyMap<string, FieldValue>;

const MAX_PER_RESULT_MILLISECONDS = 300_000; // limits.conf [scheduler] max_per_result_alerts_time
const DEFAULT_ACTION_TTL = '10p'; // alert_actions.conf, [default] ttl
const DAY_SECONDS = 86_400; // savedsearches.conf, alert.expires

export interface AlertRun {
  readonly search: SavedSearch;
  readonly job: Job;
  readonly groups: readonly (readonly Row[])[];
  readonly periodSeconds: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Names of the actions that are switched on, in the order of the file. */
export function actionNames({ settings }: SavedSearch): readonly string[] {
  return [...settings].flatMap(([key, value]) => {
    const name = /^action\.([A-Za-z0-9_-]+)$/.exec(key)?.[1];
    return name !== undefined && isTrue(value) ? [name] : [];
  });
}

/** Does what an alert does. Never rejects. */
export async function actOnAlert(machine: Machine, run: AlertRun): Promise<void> {
  const { search, job, groups } = run;
  const actions = foundActions(machine, run);
  for (const { settings } of actions) {
    const seconds = readTimeToLive(settings.get('ttl') ?? DEFAULT_ACTION_TTL, run.periodSeconds);
    job.liveAtLeast(seconds ?? 0);
  }
  if (isTracked(search, actions)) groups.forEach((rows) => track(machine, run, rows.length));
  const end = Date.now() + MAX_PER_RESULT_MILLISECONDS;
  for (const [at, rows] of groups.entries()) {
    if (at > 0 && Date.now() > end) {
      const left = groups.length - at;
      machine.log(
        'WARN',
        'SavedSplunker',
        `Actions of ${left} results of '${search.name}' were left out: they took too long.`,
        'scheduler',
      );
      return;
    }
    for (const action of actions)
      if (!machine.scheduler.isStopped) await perform(machine, run, action, rows, at);
  }
}

function foundActions(machine: Machine, { search, job }: AlertRun): readonly FoundAction[] {
  const { owner, roles } = job.request;
  const rights = rightsOf(machine.conf.global('authorize'), roles ?? machine.users.get(owner)?.roles ?? []);
  return actionNames(search).flatMap((name) => {
    const found = findAction(machine, name, { app: search.app, roles: rights.roles });
    if (typeof found !== 'string') return [found];
    machine.log('ERROR', 'sendmodalert', `action=${name} - Error in 'sendalert' command: ${found}`);
    return [];
  });
}

/** `auto` goes by the actions' own setting, and never tracks what always triggers. */
function isTracked({ settings }: SavedSearch, actions: readonly FoundAction[]): boolean {
  const track = settings.get('alert.track') ?? 'auto';
  if (track !== 'auto') return isTrue(track);
  const isAlways = (settings.get('counttype') ?? 'always') === 'always' && !settings.get('alert_condition');
  return !isAlways && actions.some((action) => isTrue(action.settings.get('track_alert')));
}

function track(machine: Machine, { search, job, now }: AlertRun, results: number): void {
  const lives = readSeconds(search.settings.get('alert.expires') ?? '') ?? DAY_SECONDS;
  machine.scheduler.fired.add({
    app: search.app,
    search: search.name,
    owner: search.owner,
    sid: job.sid,
    severity: Number(search.settings.get('alert.severity') ?? 3),
    actions: actionNames(search).join(','),
    digestMode: isTrue(search.settings.get('alert.digest_mode'), true),
    triggeredAt: now,
    expiresAt: now + lives * 1000,
    results,
  });
}

async function perform(
  machine: Machine,
  run: AlertRun,
  action: FoundAction,
  rows: readonly Row[],
  at: number,
): Promise<void> {
  const { search, job } = run;
  try {
    const isDigest = isTrue(search.settings.get('alert.digest_mode'), true);
    const name = isDigest ? 'results.csv.gz' : `per_result_alert/tmp_${at}.csv.gz`;
    const link = resultsLink(machine, search.app, job.sid);
    const tokens = { facts: factsOf(run, rows, link), result: rows[0] ?? new Map() };
    await runAction(machine, action, {
      app: search.app,
      owner: job.request.owner,
      sid: job.sid,
      searchName: search.name,
      resultsFile: writeResultsFile(machine.dispatchFolder(job.sid), name, rows),
      resultsLink: link,
      configuration: configurationOf(machine, search, action, tokens),
      result: tokens.result,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    machine.log('ERROR', 'sendmodalert', `action=${action.name} - Error in 'sendalert' command: ${reason}`);
  }
}

/** Parameters of alert_actions.conf, those of the search over them, tokens filled in. */
function configurationOf(
  machine: Machine,
  search: SavedSearch,
  { name, settings }: FoundAction,
  tokens: TokenValues,
): ReadonlyMap<string, string> {
  const own = `action.${name}.param.`;
  const written = [
    ...[...settings].flatMap(([key, value]) =>
      key.startsWith('param.') ? [[key.slice(6), value] as const] : [],
    ),
    ...[...search.settings].flatMap(([key, value]) =>
      key.startsWith(own) ? [[key.slice(own.length), value] as const] : [],
    ),
  ];
  const missing = (token: string): void =>
    machine.log(
      'WARN',
      'sendmodalert',
      `action=${name} - the stand-in knows no token $${token}$ (see COVERAGE.md).`,
    );
  return new Map(written.map(([key, value]) => [key, fillTokens(value, tokens, missing)]));
}

function factsOf(run: AlertRun, rows: readonly Row[], link: string): ReadonlyMap<string, string> {
  const { search, job, now } = run;
  const { app, name, owner } = search;
  const setting = (key: string, fallback = ''): string => search.settings.get(key) ?? fallback;
  return new Map([
    ...jobFacts(job, { app, name, owner, link, rows: rows.length }),
    ['search', setting('search')],
    ['description', setting('description')],
    ['cron_schedule', setting('cron_schedule')],
    ['alert.severity', setting('alert.severity', '3')],
    ['alert.expires', setting('alert.expires', '24h')],
    ['counttype', setting('counttype', 'always')],
    ['relation', setting('relation')],
    ['quantity', setting('quantity')],
    ['trigger_time', String(Math.floor(now / 1000))],
  ]);
}

interface KnownOfJob {
  readonly app: string;
  readonly name: string;
  readonly owner: string;
  readonly link: string;
  readonly rows: number;
}

/** Values of the tokens that every action knows. */
export function jobFacts(
  job: Job,
  { app, name, owner, link, rows }: KnownOfJob,
): ReadonlyMap<string, string> {
  return new Map([
    ['name', name],
    ['app', app],
    ['owner', owner],
    ['search', job.request.search],
    ['results_link', link],
    ['job.sid', job.sid],
    ['job.resultCount', String(rows)],
  ]);
}

/** Where a person sees the results; as splunkd writes it. */
export function resultsLink(machine: Machine, app: string, sid: string): string {
  return `http://127.0.0.1:${machine.webPort}/app/${app}/@go?sid=${encodeURIComponent(sid)}`;
}
