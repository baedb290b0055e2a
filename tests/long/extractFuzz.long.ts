// A million random and mutated texts taken apart under a watchdog. SEED=… repeats a run, MINERVA_FUZZ_RUNS=… shortens it.
import { availableParallelism } from 'node:os';
import { growingUnits } from '../support/fuzz/extractGrowth';
import { seedOfRun } from '../support/fuzz/random';
import { watchedExtraction } from '../support/fuzz/watchedExtraction';

const seed = seedOfRun();
const texts = Number(process.env.MINERVA_FUZZ_RUNS ?? 1_000_000);
const SHARE = 50_000; // a process reads its first thousands slowly, so that small shares cost more
const GROWTH_UNITS = Math.ceil(texts / 200);
const processes = Math.max(1, Math.min(4, availableParallelism()));

test(`${texts} texts: no crash, no hang, spans exact, one reading of raw and clean text (SEED=${seed})`, async () => {
  const shares = Array.from({ length: Math.ceil(texts / SHARE) }, (_, place) => ({
    from: place * SHARE,
    to: Math.min(texts, (place + 1) * SHARE),
  }));
  let read = 0;
  const work = async (): Promise<void> => {
    for (let share = shares.shift(); share !== undefined; share = shares.shift()) {
      const { faults, texts: done } = await watchedExtraction(seed, share);
      expect({ seed, faults }).toEqual({ seed, faults: [] });
      read += done;
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  expect(read).toBe(texts);
}, 7_200_000);

test(`of ${GROWTH_UNITS} pieces repeated no text costs more a character the longer it is (SEED=${seed})`, () => {
  expect(growingUnits(seed, GROWTH_UNITS)).toEqual([]);
}, 3_600_000);
