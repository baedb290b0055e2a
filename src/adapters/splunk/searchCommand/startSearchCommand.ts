// What bin/ calls: ties a search command to the real process, its pipes and its last words.
import { errorCode } from '../../systemError';
import { createLog } from '../log';
import { runSearchCommand } from './runSearchCommand';
import type { SearchCommand } from './searchCommand';

/** Runs the command in this process and ends the process with its exit code; never returns. */
export function startSearchCommand(command: SearchCommand): void {
  const log = createLog(process.stderr);
  // splunkd ends a command when nobody wants more rows (`| head`): that is no error.
  process.stdout.on('error', (error) => process.exit(isHangUp(error) ? 0 : 1));
  process.stderr.on('error', () => process.exit(1));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGBREAK'] as const) process.on(signal, () => process.exit(0));
  const die = (error: unknown): void => {
    if (isHangUp(error)) process.exit(0);
    log('FATAL', error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
  const { stdin, stdout, stderr } = process;
  runSearchCommand(command, { stdin, stdout, stderr }).then((exitCode) => process.exit(exitCode), die);
}

function isHangUp(error: unknown): boolean {
  return ['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'].includes(errorCode(error));
}
