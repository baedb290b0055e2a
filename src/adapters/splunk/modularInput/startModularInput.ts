// What bin/ calls: ties a modular input to the real process, its signals and its last words.
import { errorCode } from '../../systemError';
import { createLog } from '../log';
import { parentReader } from './reader';
import { runModularInput, type ModularInput } from './runModularInput';

const MAX_STOP_MILLISECONDS = 3_000; // splunkd kills soon after it asked; what is not handed over is read again

/** Runs the input in this process and ends the process with its exit code; never returns. */
export function startModularInput(input: ModularInput): void {
  const log = createLog(process.stderr);
  const reader = parentReader();
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    // A read from a dead disk never comes back; the checkpoint on disk is right at every moment.
    setTimeout(() => process.exit(0), MAX_STOP_MILLISECONDS).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGBREAK'] as const) process.on(signal, stop);
  // splunkd is gone: nobody reads what we write, nor why we stop.
  process.stdout.on('error', (error) => process.exit(isBrokenPipe(error) ? 0 : 1));
  process.stderr.on('error', () => process.exit(1));
  const die = (error: unknown): void => {
    if (isBrokenPipe(error)) process.exit(0);
    log('FATAL', error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
  const { argv, stdin, stdout, stderr } = process;
  runModularInput(input, { argv, stdin, stdout, stderr, stop: stopping.signal, reader })
    // stdin stays open for as long as splunkd likes, so the process must end itself.
    .then((exitCode) => process.exit(exitCode), die);
}

function isBrokenPipe(error: unknown): boolean {
  return ['EPIPE', 'EOF'].includes(errorCode(error));
}
