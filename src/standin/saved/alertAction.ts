// Custom alert actions (alert_actions.conf.spec; payload after the Developer Guide, "Write the script for a custom alert
// action", and a recorded one): found by name, started with --execute, told everything on stdin, ended at maxtime.
import { hostname } from 'node:os';
import { effectiveStanza, isTrue } from '../../splunk/conf/layers';
import type { ConfSettings } from '../../splunk/conf/tree';
import { executableOf } from '../commands/findCommand';
import { endProcess, startProcess } from '../inputs/process';
import type { Machine } from '../machine';
import type { FieldValue } from '../search/host';
import type { LogLevel } from '../splunkdLog';
import { readSeconds } from './durations';

const DEFAULT_MAXTIME_SECONDS = 300;
const MAX_STDERR_LINES = 1000;
const MAX_STDERR_LINE = 4000;

export interface FoundAction {
  readonly name: string;
  /** App that brings it. */
  readonly app: string;
  readonly executable: string;
  readonly settings: ConfSettings;
}

/**
 * An action by its name as seen from an app.
 *
 * @returns a sentence for the log where there is none, the roles may not read it, or the stand-in cannot run it.
 */
export function findAction(
  machine: Machine,
  name: string,
  { app, roles }: { readonly app: string; readonly roles: readonly string[] },
): FoundAction | string {
  const { conf } = machine;
  for (const owner of [app, ...conf.enabledApps().filter((other) => other !== app)]) {
    const stanzas = conf.ofApp(owner, 'alert_actions');
    if (name === 'default' || !stanzas.has(name)) continue;
    const { isExported } = conf.permissions(owner, 'alert_actions', name);
    if ((owner !== app && !isExported) || !machine.mayRead(owner, 'alert_actions', name, roles)) continue;
    const settings = effectiveStanza(stanzas, name);
    if (!isTrue(settings.get('is_custom')))
      return `the action '${name}' of ${owner} has not is_custom = 1; the stand-in runs no others.`;
    // Of the XML form only the frame is documented; a payload that is guessed would prove nothing.
    if ((settings.get('payload_format') ?? 'xml') !== 'json')
      return `the action '${name}' of ${owner} has not payload_format = json; the stand-in has no XML payload (see COVERAGE.md).`;
    const executable = executableOf(conf.appFolder(owner), name, settings.get('alert.execute.cmd'));
    if (executable === undefined)
      return `the action '${name}': ${owner} has no file for it in the platform's bin nor in bin.`;
    return { name, app: owner, executable, settings };
  }
  return `there is no alert action '${name}' here. Those that Splunk brings along (email, script, rss, webhook, lookup, summary_index, logevent …) the stand-in does not have.`;
}

export interface ActionFacts {
  readonly app: string;
  readonly owner: string;
  readonly sid: string;
  /** Undefined: `sendalert` in a search that is not saved. */
  readonly searchName: string | undefined;
  readonly resultsFile: string;
  readonly resultsLink: string;
  /** Parameters without `param.`, tokens filled in. */
  readonly configuration: ReadonlyMap<string, string>;
  readonly result: ReadonlyMap<string, FieldValue>;
}

/**
 * Runs an action to its end. Never rejects.
 *
 * @returns the exit code; null if it could not be started or was ended at maxtime.
 */
export async function runAction(
  machine: Machine,
  action: FoundAction,
  facts: ActionFacts,
): Promise<number | null> {
  const log = (level: LogLevel, text: string): void =>
    machine.log(level, 'sendmodalert', `action=${action.name} - ${text}`);
  const sessionKey = machine.sessions.open(facts.owner);
  const started = Date.now();
  const code = await execute(machine, action, payloadOf(machine, facts, sessionKey), log);
  machine.sessions.close(sessionKey);
  const took = `in duration=${Date.now() - started} ms with exit code=${String(code)}`;
  log('INFO', `Alert action script completed ${took}`);
  if (code !== 0) {
    log('WARN', `Alert action script returned error code=${String(code)}`);
    log('ERROR', `Error in 'sendalert' command: Alert script returned error code ${String(code)}.`);
  }
  return code;
}

/** Exactly the fields of a recorded payload. */
function payloadOf(machine: Machine, facts: ActionFacts, sessionKey: string): string {
  const { app, owner, searchName } = facts;
  const name = encodeURIComponent(searchName ?? '').replaceAll('%20', '+');
  return JSON.stringify({
    app,
    owner,
    results_file: facts.resultsFile,
    results_link: facts.resultsLink,
    search_uri: searchName === undefined ? '' : `/servicesNS/${owner}/${app}/saved/searches/${name}`,
    server_host: hostname(),
    server_uri: machine.managementOrigin(),
    session_key: sessionKey,
    sid: facts.sid,
    search_name: searchName ?? '',
    configuration: Object.fromEntries(facts.configuration),
    result: Object.fromEntries(
      [...facts.result].map(([field, values]) => [field, values.length === 1 ? values[0] : values]),
    ),
  });
}

function execute(
  machine: Machine,
  { executable, settings }: FoundAction,
  payload: string,
  log: (level: LogLevel, text: string) => void,
): Promise<number | null> {
  const maxtime = readSeconds(settings.get('maxtime') ?? '') ?? DEFAULT_MAXTIME_SECONDS;
  return new Promise((resolve) => {
    const child = startProcess({ executable, dataFolder: machine.options.dataFolder }, ['--execute']);
    const end = machine.scheduler.whileRunning(child);
    const timer = setTimeout(() => {
      log('ERROR', `Alert action script did not end within maxtime=${maxtime} seconds; it is ended.`);
      endProcess(child);
    }, maxtime * 1000);
    let lines = 0;
    let rest = '';
    child.stdout?.resume();
    const hear = (line: string): void => {
      if (line !== '' && ++lines <= MAX_STDERR_LINES)
        log(levelOf(line), `STDERR - ${line.slice(0, MAX_STDERR_LINE)}`);
    };
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = (parts.pop() ?? '').slice(0, MAX_STDERR_LINE);
      parts.forEach(hear);
    });
    const finish = (code: number | null): void => {
      clearTimeout(timer);
      hear(rest);
      end();
      resolve(code);
    };
    child.on('error', (error) => {
      log('ERROR', `Alert action script cannot be started: ${error.message}`);
      finish(null);
    });
    child.on('close', finish);
    child.stdin?.end(payload);
  });
}

/** A line says its level with its first word. */
function levelOf(line: string): LogLevel {
  const levels = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'] as const;
  return levels.find((level) => line.startsWith(`${level} `)) ?? 'ERROR';
}
