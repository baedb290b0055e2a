// What bin/ calls: ties an alert action to the real process, its pipes and its last words.
import type { Readable, Writable } from 'node:stream';
import { errorCode } from '../../systemError';
import { createLog, type Log } from '../log';
import { readAlertPayload, type AlertPayload } from './payload';

/** What an action may use. */
export interface AlertHost {
  readonly payload: AlertPayload;
  /** $SPLUNK_HOME; '' where it is not set. */
  readonly splunkHome: string;
  /** splunkd writes each line to its own log, by its level. */
  readonly log: Log;
  /** Set when splunkd wants the process to end. */
  readonly stop: AbortSignal;
}

export interface AlertAction {
  /** Stanza in alert_actions.conf. */
  readonly name: string;
  /** False: it failed and said why in the log. */
  readonly run: (host: AlertHost) => Promise<boolean>;
}

/** The part of `process` that is needed; tests pass their own. */
export interface AlertProcess {
  readonly argv: readonly string[];
  readonly stdin: Readable;
  readonly stderr: Writable;
  readonly splunkHome: string;
  readonly stop: AbortSignal;
}

/** Exit codes; splunkd logs every one but 0. */
export const alertExitCodes = { done: 0, notAsked: 1, payload: 2, failed: 3 } as const;
const MAX_STOP_MILLISECONDS = 2_000;

/** Runs one call of splunkd (`--execute`, payload on stdin) and answers with its exit code. */
export async function runAlertAction(action: AlertAction, host: AlertProcess): Promise<number> {
  const log = createLog(host.stderr);
  if (host.argv[2] !== '--execute') {
    log(
      'ERROR',
      `${action.name} is an alert action: splunkd starts it with --execute and a payload on stdin.`,
    );
    return alertExitCodes.notAsked;
  }
  const payload = await readAlertPayload(host.stdin);
  if (!payload.ok) {
    log('ERROR', payload.problem.message);
    return alertExitCodes.payload;
  }
  const { splunkHome, stop } = host;
  const isDone = await action.run({ payload: payload.value, splunkHome, log, stop });
  return isDone ? alertExitCodes.done : alertExitCodes.failed;
}

/** Runs the action in this process and ends the process with its exit code; never returns. */
export function startAlertAction(action: AlertAction): void {
  const log = createLog(process.stderr);
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    // What was not sent lies in the spool; waiting longer gains nothing.
    setTimeout(() => process.exit(alertExitCodes.failed), MAX_STOP_MILLISECONDS).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGBREAK'] as const) process.on(signal, stop);
  process.stderr.on('error', () => process.exit(alertExitCodes.failed));
  const die = (error: unknown): void => {
    if (errorCode(error) === 'EPIPE') process.exit(alertExitCodes.failed);
    log('FATAL', error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(alertExitCodes.failed);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
  const { argv, stdin, stderr } = process;
  const splunkHome = process.env.SPLUNK_HOME ?? '';
  runAlertAction(action, { argv, stdin, stderr, splunkHome, stop: stopping.signal }).then(
    (exitCode) => process.exit(exitCode),
    die,
  );
}
