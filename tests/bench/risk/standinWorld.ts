// A risk world in the indexes of a stand-in: the records that Minerva makes of it, through the index-time settings of the
// packages, without the inputs that would read files. Loading is no work of scoring.
import { Machine } from '../../../src/standin/machine';
import { runSearch } from '../../../src/standin/search/run';
import type { IncomingEvent } from '../../../src/standin/pipeline/indexTime';
import type { MinervaRecord } from '../../../src/core/records/record';
import { serialiseRecord } from '../../../src/core/records/serialise';
import { indexName } from '../../../src/packaging/text/tenantConf';
import { generateRiskWorld, type RiskWorldOptions } from '../../../src/world/risk/generateRiskWorld';
import { ReviewReader } from './reviewReader';
import { recordOfRow } from './worldRecords';

export const tenant = 'main';
export const adminPassword = 'as-invented-as-the-world';
const EVENTS_AT_ONCE = 2_000;
const TOLD_RECORDS = 500_000; // loading millions takes an hour on a busy machine, and says how far it is

export interface LoadedData {
  /** Epoch milliseconds at which the last record was indexed. */
  readonly loadedAt: number;
  readonly records: number;
  /** Characters of all events. */
  readonly characters: number;
  /** A review that is not among them, of a business that is. */
  readonly newReview: MinervaRecord | undefined;
}

/** Installs the packages in a data folder and writes the world's records as events, in the world's order. */
export async function loadWorld(
  { dataFolder, packages }: { readonly dataFolder: string; readonly packages: readonly string[] },
  world: RiskWorldOptions,
  print: (line: string) => void,
): Promise<LoadedData> {
  const machine = new Machine({ dataFolder, runSearch });
  const loader = new Loader(machine, print);
  let newReview: MinervaRecord | undefined;
  try {
    for (const file of packages) await machine.install(file);
    const reviews = new ReviewReader(world.today);
    generateRiskWorld(world, (rows) => {
      for (const row of rows) {
        const record = row.file === 'reviews' ? reviews.read(row) : recordOfRow(row, world.today);
        loader.add(record);
        if (record.kind === 'review')
          newReview ??= { ...record, record_key: `${record.record_key}-new`, seen_at: world.today };
      }
    });
    await loader.finish();
  } finally {
    await machine.stop();
  }
  const { records, characters } = loader;
  return { loadedAt: Date.now(), records, characters, newReview };
}

/** Sends one more record, as a collector would. */
export async function sendRecord(managementUrl: string, record: MinervaRecord): Promise<void> {
  const { source } = record;
  const about = { index: indexName('records', tenant), sourcetype: 'minerva:record', source };
  const authorization = `Basic ${Buffer.from(`admin:${adminPassword}`).toString('base64')}`;
  const address = `${managementUrl}/services/receivers/simple?${new URLSearchParams(about).toString()}`;
  const answer = await fetch(address, {
    ...{ method: 'POST', headers: { authorization, 'content-type': 'text/plain' } },
    body: serialiseRecord(record),
  });
  if (!answer.ok) throw new Error(`The new review was refused: ${answer.status} ${await answer.text()}`);
}

/** Hands events over in batches, each of which the indexer writes before it returns. */
class Loader {
  records = 0;
  characters = 0;
  private waiting: IncomingEvent[] = [];
  private readonly written: Promise<void>[] = [];

  constructor(
    private readonly machine: Machine,
    private readonly print: (line: string) => void,
  ) {}

  add(record: MinervaRecord): void {
    const raw = serialiseRecord(record);
    this.records += 1;
    this.characters += raw.length;
    if (this.records % TOLD_RECORDS === 0) this.print(`… ${this.records.toLocaleString('en')} records`);
    this.waiting.push({
      ...{ raw, time: record.seen_at, host: 'bench', source: record.source, sourcetype: 'minerva:record' },
      index: indexName('records', tenant),
    });
    if (this.waiting.length >= EVENTS_AT_ONCE) this.submit();
  }

  async finish(): Promise<void> {
    this.submit();
    this.machine.indexer.flush();
    await Promise.all(this.written);
  }

  private submit(): void {
    this.written.push(this.machine.indexer.submit(this.waiting));
    this.waiting = [];
  }
}
