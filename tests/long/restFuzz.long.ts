// Twenty thousand hostile requests. SEED=… repeats a run; REQUESTS=… makes it shorter.
import { seedOfRun } from '../support/fuzz/random';
import { fuzzRest } from '../support/fuzz/fuzzRest';

const seed = seedOfRun();
const requests = Number(process.env.REQUESTS ?? 20_000);
const SHARE = 2000; // each at a fresh stand-in: some requests take rights or objects away

test(`${requests} requests: never a 500, a hang, or a file outside (SEED=${seed})`, async () => {
  for (let from = 0; from < requests; from += SHARE) {
    const { faults } = await fuzzRest(seed + from, Math.min(SHARE, requests - from));
    expect({ seed: seed + from, faults }).toEqual({ seed: seed + from, faults: [] });
  }
}, 3_600_000);
