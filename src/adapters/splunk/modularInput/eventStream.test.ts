import { Writable } from 'node:stream';
import type { EpochSeconds } from '../../../core/brand';
import { createEventStream } from './eventStream';

const large = { time: 1_700_000_000 as EpochSeconds, data: 'x'.repeat(300_000) }; // more than one piece
const small = { time: 1_700_000_000 as EpochSeconds, data: 'y' };

/** A pipe that takes a piece only when told to. */
class SlowPipe extends Writable {
  taken = '';
  private waiting: (() => void) | undefined;

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.waiting = () => {
      this.taken += chunk.toString();
      done();
    };
  }

  override _final(done: () => void): void {
    done();
  }

  async takeOne(): Promise<void> {
    const take = this.waiting;
    this.waiting = undefined;
    take?.();
    await turns();
  }
}

const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function isDone(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  promise.then(
    () => (done = true),
    () => (done = true),
  );
  await turns();
  return done;
}

describe('the stream of events', () => {
  test('events are made while splunkd takes nothing, but only some pieces of them', async () => {
    const pipe = new SlowPipe();
    const events = createEventStream(pipe);
    let written = 0;
    for (; written < 20; written += 1) if (!(await isDone(events.write('s', large)))) break;
    expect(written).toBe(4);
    await pipe.takeOne();
    expect(pipe.taken.match(/<event /g)).toHaveLength(1);
  });

  test('a flush is answered when all has been taken, in the order of writing', async () => {
    const pipe = new SlowPipe();
    const events = createEventStream(pipe);
    await events.write('first', large);
    await events.write('second', small);
    const flushed = events.flush();
    expect(await isDone(flushed)).toBe(false);
    await pipe.takeOne();
    expect(await isDone(flushed)).toBe(false);
    await pipe.takeOne();
    expect(await isDone(flushed)).toBe(true);
    const closed = events.close();
    await turns();
    await pipe.takeOne();
    await closed;
    expect(pipe.taken.match(/stanza="\w+"|<\/?stream>/g)).toEqual([
      '<stream>',
      'stanza="first"',
      'stanza="second"',
      '</stream>',
    ]);
  });

  test('a broken pipe is told to whoever flushes or closes', async () => {
    const pipe = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    pipe.on('error', () => undefined);
    const events = createEventStream(pipe);
    await events.write('s', large).catch(() => undefined);
    await turns();
    await expect(events.flush()).rejects.toThrow('EPIPE');
    await expect(events.close()).rejects.toThrow();
  });
});
