// minerva_file killed at ten random moments and started again each time: no key may be lost.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { finished, inputXml, ofSourcetype, startInput, type FinishedRun } from '../support/inputRuns';

const ENTRIES = 20_000;
const KILLS = 10;
const BATCH = 100;

/** Random numbers from a seed that is printed and can be set: MINERVA_SEED=… */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('minerva_file', () => {
  test('killed with -9 at ten random moments, loses no key and doubles at most one batch each time', async () => {
    const seed = Number(process.env.MINERVA_SEED ?? Date.now() % 1_000_000);
    process.stdout.write(`MINERVA_SEED=${seed}\n`);
    const random = createRandom(seed);
    const folder = mkdtempSync(join(tmpdir(), 'minerva-kill-'));
    const row = (id: number): string =>
      `${id},"SAMPLE ${id}",-0- ,"SAMPLE1",${'-0- ,'.repeat(7)}"Email Address a${id}@example.org; Linked To: X."`;
    writeFileSync(
      join(folder, 'sdn.csv'),
      Array.from({ length: ENTRIES }, (_, place) => row(place + 1)).join('\n'),
    );
    for (const side of ['alt.csv', 'add.csv']) writeFileSync(join(folder, side), '');
    const parameters = { path: folder, mapping: 'ofac_sdn', batch_size: String(BATCH) };
    const stdin = inputXml(parameters, join(folder, 'checkpoints'));
    const seen: string[] = [];
    const note = (run: FinishedRun): void => {
      seen.push(...ofSourcetype(run, 'minerva:record').map(({ data }) => String(data.record_key)));
    };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = startInput(stdin);
      const ended = finished(child);
      await pause(random() * 4_000);
      child.kill('SIGKILL');
      note(await ended);
    }
    note(await finished(startInput(stdin)));
    expect(new Set(seen).size).toBe(ENTRIES);
    expect(seen.length - ENTRIES).toBeLessThanOrEqual(KILLS * BATCH);
    rmSync(folder, { recursive: true });
  }, 600_000);
});
