// A tenant on a stand-in with the packages, whose records are linked by its own searches.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from '../../scripts/ensurePackages';
import { ensureServiceUser, linkOnce, savedSearchText, searchAsService } from '../../scripts/linking';
import { managementClient } from '../../scripts/managementClient';
import { startStandin, type Standin } from '../../src/standin/main';

const password = 'invented-for-a-test';
const authorization = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;

type Rows = Awaited<ReturnType<typeof searchAsService>>;

/** An invented record: its key, its version, and its values in their indexed form. */
export type SentRecord = readonly [key: string, version: string, mids: readonly string[]];

export class LinkingTenant {
  private constructor(
    private readonly standin: Standin,
    private readonly folder: string,
  ) {}

  static async start(): Promise<LinkingTenant> {
    const folder = mkdtempSync(join(tmpdir(), 'minerva-linking-'));
    const packages = (await ensurePackages()).map(({ archive }) => archive);
    const dataFolder = join(folder, 'data');
    const standin = await startStandin({
      ...{ port: 0, dataFolder, packages, adminPassword: password },
      schedulerClock: Date.now, // it looks when told to, never beside a test
    });
    await ensureServiceUser(managementClient(standin.managementUrl, 'admin', password), 'main');
    return new LinkingTenant(standin, folder);
  }

  async stop(): Promise<void> {
    await this.standin.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  search(spl: string): Promise<Rows> {
    return searchAsService(this.standin.managementUrl, 'main', spl);
  }

  async link(): Promise<void> {
    await linkOnce(this.standin.managementUrl, 'main');
  }

  /** Runs a saved search of the tenant by its whole name. */
  saved(name: string): Promise<Rows> {
    return this.search(savedSearchText(name));
  }

  /** Writes records of a source. A request is an event, so all go at once; all show one place, as their traits say. */
  async send(source: string, records: readonly SentRecord[]): Promise<void> {
    const about = new URLSearchParams({
      index: 'minerva_records_main',
      sourcetype: 'minerva:record',
      source,
    });
    const path = `/services/receivers/simple?${about.toString()}`;
    const statuses = await Promise.all(
      records.map(async ([key, version, mid]) => {
        const facts = { record_key: key, version: version.padEnd(16, '0'), kind: 'advert', mid };
        const answer = await fetch(`${this.standin.managementUrl}${path}`, {
          method: 'POST',
          headers: { authorization, 'content-type': 'text/plain' },
          body: JSON.stringify({ ...facts, name: key, place: 'Northmoor', traits: '-/0000abcd/-' }),
        });
        return answer.status;
      }),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  }

  /** Records that hang together, each group sorted: ids of entities do not matter. */
  async groups(): Promise<readonly string[]> {
    const rows = await this.search('| inputlookup minerva_membership | table record_key entity');
    const entities = new Map<string, string[]>();
    for (const { record_key: key = '', entity = '' } of rows)
      if (entity !== '') entities.set(String(entity), [...(entities.get(String(entity)) ?? []), String(key)]);
    return [...entities.values()].map((keys) => keys.sort().join(' ')).sort();
  }

  membership(): Promise<Rows> {
    return this.search(
      '| inputlookup minerva_membership | sort 0 record_key | table record_key entity home members joined_by level bits',
    );
  }
}
