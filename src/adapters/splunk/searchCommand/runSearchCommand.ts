// The process of a search command: frames in, answers out, until splunkd has had the last or hangs up.
import type { Readable, Writable } from 'node:stream';
import { createLog } from '../log';
import { createFrameReader, type Frame } from './frame';
import type { SearchCommand } from './searchCommand';
import { CommandSession, type Answer } from './session';

/** The part of `process` that is needed; tests pass their own. */
export interface CommandHost {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * Holds one conversation with splunkd.
 *
 * @returns exit code: 0 when the last answer was given, or when splunkd hung up between two requests (the search ended
 *   early); 1 after an answer with `error`. Reads no further than it has answered, so memory is one chunk and its
 *   answer. A broken pipe rejects.
 */
export async function runSearchCommand(command: SearchCommand, host: CommandHost): Promise<number> {
  const reader = createFrameReader();
  const session = new CommandSession(command);
  for await (const bytes of host.stdin as AsyncIterable<Buffer>) {
    const frames = reader.push(bytes);
    if (!frames.ok) return give(session.fail(frames.problem.message), host);
    const exitCode = await answerAll(frames.value, session, host);
    if (exitCode !== undefined) return exitCode;
  }
  const problem = reader.end();
  // Hanging up is splunkd's way to say that the search is over; there is nobody left to tell.
  if (problem !== undefined) createLog(host.stderr)('WARN', `${command.name}: ${problem.message}`);
  return 0;
}

async function answerAll(
  frames: readonly Frame[],
  session: CommandSession,
  host: CommandHost,
): Promise<number | undefined> {
  for (const frame of frames) {
    const answer = await session.answer(frame);
    if (answer.then !== 'go on') return give(answer, host);
    await write(host.stdout, answer.bytes);
  }
  return undefined;
}

async function give(answer: Answer, host: CommandHost): Promise<number> {
  if (answer.cause instanceof Error)
    createLog(host.stderr)('ERROR', answer.cause.stack ?? answer.cause.message);
  await write(host.stdout, answer.bytes);
  return answer.then === 'end' ? 0 : 1;
}

/** Resolves when the bytes are out of our hands: what splunkd does not read is not piled up. */
function write(stream: Writable, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
