// A million random and mutated searches. SEED=… repeats a run; SEARCHES=… makes it shorter.
import { fuzzSearches } from '../support/fuzz/fuzzSearches';
import { seedOfRun } from '../support/fuzz/random';

const seed = seedOfRun();
const searches = Number(process.env.SEARCHES ?? 1_000_000);
const SHARE = 50_000; // each with its own seed, so that a fault is reached again quickly

test(`${searches} searches: never a crash, a hang, or an error without its place (SEED=${seed})`, async () => {
  for (let from = 0; from < searches; from += SHARE) {
    const { faults } = await fuzzSearches(seed + from, Math.min(SHARE, searches - from));
    expect({ seed: seed + from, faults }).toEqual({ seed: seed + from, faults: [] });
  }
}, 7_200_000);
