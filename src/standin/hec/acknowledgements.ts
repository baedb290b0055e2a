// Indexer acknowledgement (Getting Data In, "About HTTP Event Collector Indexer Acknowledgment"): numbers of requests per
// channel. A request is answered when its events are on disk, so a number that was given is true until it is asked for.
import { HecRefusal } from './replies';

const MAX_CHANNELS = 1000;
const MAX_WAITING = 10_000; // of one channel; a sender that never asks must not fill the memory

export class Acknowledgements {
  private readonly channels = new Map<string, { next: number; readonly waiting: Set<number> }>();

  /** The number of one more request of the channel. */
  add(token: string, channel: string): number {
    const key = JSON.stringify([token, channel]);
    const known = this.channels.get(key) ?? { next: 0, waiting: new Set<number>() };
    if (known.waiting.size >= MAX_WAITING) throw new HecRefusal('channelFull');
    this.channels.delete(key); // last used, last in order
    this.channels.set(key, known);
    const oldest = this.channels.keys().next().value;
    if (this.channels.size > MAX_CHANNELS && oldest !== undefined) this.channels.delete(oldest);
    known.waiting.add(known.next);
    return known.next++;
  }

  /** Whether there is room for one more, before anything is written. */
  checkRoom(token: string, channel: string): void {
    const known = this.channels.get(JSON.stringify([token, channel]));
    if (known !== undefined && known.waiting.size >= MAX_WAITING) throw new HecRefusal('channelFull');
  }

  /** True once for each number that was given, as Splunk forgets what it has told. */
  ask(token: string, channel: string, numbers: readonly number[]): Readonly<Record<string, boolean>> {
    const known = this.channels.get(JSON.stringify([token, channel]));
    return Object.fromEntries(
      numbers.map((number) => [String(number), known?.waiting.delete(number) ?? false]),
    );
  }
}
