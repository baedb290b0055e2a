// What every benchmark has in common. Timings on shared machines are noisy: read the ratios, not the seconds.

export interface Benchmark {
  /** `npm run bench -- <name>` runs it alone. */
  readonly name: string;
  readonly description: string;
  /** Prints its figures by `print`, one line each. */
  readonly run: (print: (line: string) => void) => Promise<void>;
}

/** Seconds a piece of work takes, and what it gave. */
export async function timed<Value>(
  work: () => Promise<Value> | Value,
): Promise<{ seconds: number; value: Value }> {
  const started = process.hrtime.bigint();
  const value = await work();
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, value };
}

/** The same with the seconds of processor, of all threads of this process: beside other work the truer figure. */
export function timedByProcessor<Value>(work: () => Value): {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly value: Value;
} {
  globalThis.gc?.(); // what came before must not be tidied up in this time
  const started = process.hrtime.bigint();
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
    cpuSeconds: (user + system) / 1e6,
    value,
  };
}

/** Adds up the time of pieces of work between which other work is done. */
export class Stopwatch {
  seconds = 0;
  /** Of all threads of this process. */
  cpuSeconds = 0;

  during<Value>(work: () => Value): Value {
    const started = process.hrtime.bigint();
    const before = process.cpuUsage();
    const value = work();
    const { user, system } = process.cpuUsage(before);
    this.cpuSeconds += (user + system) / 1e6;
    this.seconds += Number(process.hrtime.bigint() - started) / 1e9;
    return value;
  }
}

/** Median seconds of a few runs; the first, which warms caches, does not count. */
export async function medianSeconds(runs: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) seconds.push((await timed(work)).seconds);
  return seconds.sort((left, right) => left - right)[Math.floor(runs / 2)] ?? 0;
}

/** `1,234.5 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
