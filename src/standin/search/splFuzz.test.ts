// A share of tests/long/splFuzz.long.ts, the same for every change; the long suite takes a new seed each time.
import { fuzzSearches } from '../../../tests/support/fuzz/fuzzSearches';
import { seedOfRun } from '../../../tests/support/fuzz/random';

const seed = seedOfRun(20_261_122);
const SEARCHES = 20_000;

describe('random and mutated searches', () => {
  test(`are answered, or refused with a message and a place (SEED=${seed})`, async () => {
    const { parsed, answered, faults } = await fuzzSearches(seed, SEARCHES);
    expect({ seed, faults }).toEqual({ seed, faults: [] });
    // Searches that none reads would prove nothing.
    expect(parsed / SEARCHES).toBeGreaterThan(0.3);
    expect(answered / SEARCHES).toBeGreaterThan(0.05);
  }, 300_000);
});
