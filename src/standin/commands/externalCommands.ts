// Commands of apps as a search sees them: getinfo with the facts of the search, then chunks of rows.
import { join } from 'node:path';
import { startProcess } from '../inputs/process';
import type { Job } from '../jobs/job';
import type { Machine } from '../machine';
import type { ExternalAnswer, ExternalCall, ExternalCommand, StartedCommand } from '../search/host';
import { SearchRefusal } from '../search/refusal';
import { CommandProcess } from './commandProcess';
import type { Chunk } from './chunks';
import { printBody, readBody } from './csvBody';
import { findCommandOf, type FoundCommand } from './findCommand';

/** Splunk whose behaviour is followed. */
const SPLUNK_VERSION = '10.2.3';
const MAX_RESULT_ROWS = 50_000;
const levels = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'] as const;

/** Finds a command for a job; see `SearchHost.externalCommand`. */
export function externalCommandFor(
  machine: Machine,
  job: Job,
  roles: readonly string[],
): (name: string) => ExternalCommand | undefined {
  return (name) => {
    const found = findCommandOf(machine.conf, name, { app: job.request.app, roles });
    return found === undefined ? undefined : { start: (call) => start(machine, job, found, call) };
  };
}

async function start(
  machine: Machine,
  job: Job,
  found: FoundCommand,
  call: ExternalCall,
): Promise<StartedCommand> {
  const { name, executable, isChunked } = found;
  if (!isChunked)
    throw new SearchRefusal(
      'not-covered',
      `The stand-in starts no command of protocol 1 (see COVERAGE.md): '${name}' of ${found.app} has not chunked = true.`,
    );
  if (executable === undefined)
    throw new SearchRefusal('not-covered', `Error in '${name}' command: ${found.app} has no file for it.`);
  const sessionKey = machine.sessions.open(job.request.owner);
  const child = startProcess({ executable, dataFolder: machine.options.dataFolder }, []);
  const conversation = new CommandProcess(name, child, {
    isCancelled: () => job.isFinalized,
    heard: (line) => machine.log('ERROR', 'ChunkedExternProcessor', `${name} stderr: ${line}`),
  });
  const end = async (): Promise<void> => {
    machine.sessions.close(sessionKey);
    await conversation.end();
  };
  try {
    const searchinfo = searchInfo(machine, job, { name, call, sessionKey });
    const metadata = { action: 'getinfo', preview: false, streaming_command_will_restart: false, searchinfo };
    const answer = await conversation.ask(metadata, '');
    tell(job, name, answer);
    return { name, ...traitsOf(name, answer), execute: executeOf(job, name, conversation), end };
  } catch (error) {
    await end();
    throw error;
  }
}

interface StartFacts {
  readonly name: string;
  readonly call: ExternalCall;
  readonly sessionKey: string;
}

/** The facts that splunkd gives, by the recordings of real ones. */
function searchInfo(machine: Machine, job: Job, { name, call, sessionKey }: StartFacts): object {
  const { owner, app, search } = job.request;
  return {
    args: call.args,
    raw_args: call.rawArgs,
    dispatch_dir: join(machine.options.dataFolder, 'var', 'run', 'splunk', 'dispatch', job.sid),
    sid: job.sid,
    app,
    owner,
    username: owner,
    session_key: sessionKey,
    splunkd_uri: machine.managementOrigin(),
    splunk_version: SPLUNK_VERSION,
    search: encodeURIComponent(search),
    command: name,
    maxresultrows: MAX_RESULT_ROWS,
    earliest_time: String(call.earliest),
    latest_time: Number.isFinite(call.latest) ? String(call.latest) : '0',
  };
}

function traitsOf(
  name: string,
  { metadata }: Chunk,
): Pick<StartedCommand, 'type' | 'isGenerating' | 'requiredFields'> {
  const type = (['streaming', 'stateful', 'events', 'reporting'] as const).find(
    (known) => known === (metadata.type ?? 'streaming'),
  );
  if (type === undefined)
    throw new SearchRefusal(
      'bad-argument',
      `Error in '${name}' command: unknown type ${JSON.stringify(metadata.type)}.`,
    );
  if (typeof metadata.streaming_preop === 'string' && metadata.streaming_preop !== '')
    throw new SearchRefusal(
      'not-covered',
      `The stand-in runs no streaming_preop (see COVERAGE.md): '${name}'.`,
    );
  const required = Array.isArray(metadata.required_fields) ? metadata.required_fields.map(String) : ['*'];
  return { type, isGenerating: metadata.generating === true, requiredFields: required };
}

function executeOf(job: Job, name: string, conversation: CommandProcess): StartedCommand['execute'] {
  return async (rows, isFinished): Promise<ExternalAnswer> => {
    const answer = await conversation.ask({ action: 'execute', finished: isFinished }, printBody(rows));
    tell(job, name, answer);
    try {
      return { ...readBody(answer.body), isFinished: answer.metadata.finished === true };
    } catch (error) {
      throw new SearchRefusal(
        'bad-argument',
        `Error in '${name}' command: the process ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
  };
}

/** Shows the command's messages with the job; an error ends the search. */
function tell(job: Job, name: string, { metadata }: Chunk): void {
  const { inspector, error } = metadata;
  const messages =
    typeof inspector === 'object' && inspector !== null && 'messages' in inspector ? inspector.messages : [];
  for (const message of Array.isArray(messages) ? (messages as unknown[]) : []) {
    const [level, text] = Array.isArray(message) ? message.map(String) : [];
    const type = levels.find((known) => known === level);
    // The error itself is said once, below.
    if (type !== undefined && text !== undefined && text !== error) job.report({ type, text });
  }
  if (typeof error === 'string' && error !== '')
    throw new SearchRefusal('bad-argument', `Error in '${name}' command: ${error}`);
}
