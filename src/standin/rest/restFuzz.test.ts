// A share of tests/long/restFuzz.long.ts, for every change.
import { fuzzRest } from '../../../tests/support/fuzz/fuzzRest';
import { seedOfRun } from '../../../tests/support/fuzz/random';

const seed = seedOfRun(20_261_122);
const REQUESTS = 600;

test(`hostile requests are answered with a message, and reach no file outside (SEED=${seed})`, async () => {
  const { statuses, faults } = await fuzzRest(seed, REQUESTS);
  expect({ seed, faults }).toEqual({ seed, faults: [] });
  // Requests that all fail at the door would prove nothing.
  expect((statuses[200] ?? 0) / REQUESTS).toBeGreaterThan(0.02);
}, 300_000);
