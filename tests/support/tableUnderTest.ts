// A table on a server of our own, and runs of minerva_api over it; for tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileServer, type Handler, type HostileServer } from './hostileServer';
import { inputXml, ofSourcetype, runHere, type FinishedRun, type StreamedEvent } from './inputRuns';
import type { Reader } from '../../src/adapters/splunk/modularInput/reader';
import type { Paging } from '../../src/adapters/http/paging';
import { texasLicences } from '../../src/sources/http/definitions/texasLicences';
import type { HttpSource } from '../../src/sources/http/source';
import { createMinervaApi } from '../../src/inputs/minervaApi/input';

let folder = '';
let server: HostileServer | undefined;

/** The server that is up, if any. */
export const current = (): HostileServer | undefined => server;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-api-'));
});
afterEach(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

const pace = { now: Date.now, random: () => 0, sleep: () => Promise.resolve() };
export const row = (id: number): Record<string, string> => ({
  license_type: 'Massage Therapist',
  license_number: `MT${id}`,
  owner_name: `SAMPLE ${id}`,
});
export const table = (count: number): readonly Record<string, string>[] =>
  Array.from({ length: count }, (_, place) => row(place + 1));

/** Starts a server in place of the one before. */
export async function serve(handle: Handler): Promise<HostileServer> {
  await server?.close();
  server = await hostileServer(handle);
  return server;
}

export interface Told {
  readonly run: FinishedRun;
  readonly keys: readonly string[];
  readonly summary: StreamedEvent['data'];
  readonly reasons: readonly unknown[];
}

/** Runs the input over the server, with another paging or source where the test wants one. */
export async function run(
  parameters: Readonly<Record<string, string>> = {},
  paging?: Paging,
  over: Partial<HttpSource> = {},
  stop?: AbortSignal,
  reader?: Reader,
): Promise<Told> {
  const source: HttpSource = { ...texasLicences, ...(paging ? { paging } : {}), ...over };
  const input = createMinervaApi({ pace, findSource: () => source, budget: { minMillisecondsBetween: 0 } });
  const all = {
    source_name: 'texas_licences',
    base_url: server?.origin ?? '',
    allow_private_addresses: '1',
    page_size: '10',
    ...parameters,
  };
  const xml = inputXml(all, join(folder, 'checkpoints'), { scheme: 'minerva_api' });
  const finished = await runHere(input, xml, { ...(stop && { stop }), ...(reader && { reader }) });
  return {
    run: finished,
    keys: ofSourcetype(finished, 'minerva:record').map(({ data }) => String(data.record_key)),
    summary: ofSourcetype(finished, 'minerva:run')[0]?.data ?? {},
    reasons: ofSourcetype(finished, 'minerva:quarantine').map(({ data }) => data.reason),
  };
}

/** As many keys as the table has rows, each once. */
export function expectWhole({ keys }: Pick<Told, 'keys'>, count: number): void {
  expect(new Set(keys).size).toBe(count);
  expect(keys).toHaveLength(count);
}
