// A tenant on the stand-in that scores: the packages, the real commands, the tenant's own searches.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from '../../scripts/ensurePackages';
import { ensureServiceUser, savedSearchText, searchAsService } from '../../scripts/linking';
import { managementClient } from '../../scripts/managementClient';
import type { MinervaRecord } from '../../src/core/records/record';
import { serialiseRecord } from '../../src/core/records/serialise';
import { linkingSearches } from '../../src/core/collections/linkingSearches';
import { scoringSearch } from '../../src/inputs/minervaLink/onlyLinker';
import type { ScoredSubject } from '../../src/core/risk/score';
import { startStandin, type Standin } from '../../src/standin/main';
import { eventOf, type Cells, type Sent } from './riskRecords';

const password = 'invented-for-a-test';
const authorization = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
const AT_ONCE = 100;

export class RiskTenant {
  private constructor(
    private readonly standin: Standin,
    private readonly folder: string,
  ) {}

  /**
   * Searches run by schedule at `tick` only. A scheduler that looks by itself scored beside a test whenever that went over a
   * full five minutes, and the test found done what it was about to do.
   *
   * @param schedulerClock - epoch milliseconds; the clock on the wall, unless told.
   */
  static async start(schedulerClock: () => number = Date.now): Promise<RiskTenant> {
    const folder = mkdtempSync(join(tmpdir(), 'minerva-risk-'));
    const packages = (await ensurePackages()).map(({ archive }) => archive);
    const dataFolder = join(folder, 'data');
    const standin = await startStandin({
      ...{ port: 0, dataFolder, packages, adminPassword: password, schedulerClock },
    });
    await ensureServiceUser(managementClient(standin.managementUrl, 'admin', password), 'main');
    return new RiskTenant(standin, folder);
  }

  async stop(): Promise<void> {
    await this.standin.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The scheduler looks once; resolves when everything that was due has ended. */
  tick(): Promise<void> {
    return this.standin.runScheduler();
  }

  search(spl: string): Promise<readonly Cells[]> {
    return searchAsService(this.standin.managementUrl, 'main', spl);
  }

  saved(name: string): Promise<readonly Cells[]> {
    return this.search(savedSearchText(`Minerva - ${name}`));
  }

  scoreChanged(): Promise<readonly Cells[]> {
    return this.saved('Score changed businesses');
  }

  /** Writes records; those that are sent together are written side by side. */
  async send(records: readonly Sent[]): Promise<void> {
    for (let at = 0; at < records.length; at += AT_ONCE)
      await Promise.all(records.slice(at, at + AT_ONCE).map((sent) => this.sendOne(sent)));
  }

  /** Writes records as they are. */
  async sendRecords(records: readonly MinervaRecord[]): Promise<void> {
    for (let at = 0; at < records.length; at += AT_ONCE)
      await Promise.all(
        records
          .slice(at, at + AT_ONCE)
          .map((record) => this.sendEvent({ event: serialiseRecord(record), source: record.source })),
      );
  }

  private async sendOne(sent: Sent): Promise<void> {
    await this.sendEvent(eventOf(sent));
  }

  private async sendEvent({ event, source }: { event: string; source: string }): Promise<void> {
    const about = { index: 'minerva_records_main', sourcetype: 'minerva:record', source };
    await this.post(
      `/services/receivers/simple?${new URLSearchParams(about).toString()}`,
      'text/plain',
      event,
    );
  }

  /** As a page would; only administrators may write the table of points. */
  async saveAsAdmin(collection: string, document: Cells): Promise<void> {
    const path = `/servicesNS/nobody/minerva_tenant_main/storage/collections/data/${collection}`;
    await this.post(`${path}/batch_save`, 'application/json', JSON.stringify([document]));
  }

  /** Runs the input minerva_link once, which scores instead of the searches; gives the event that tells of the run. */
  async scoreByInput(name: string): Promise<Cells> {
    const app = '/servicesNS/nobody/minerva_tenant_main';
    const form = 'application/x-www-form-urlencoded';
    for (const search of [...linkingSearches, scoringSearch])
      await this.post(`${app}/saved/searches/${encodeURIComponent(search)}`, form, 'disabled=1');
    const asked = new URLSearchParams({ name, tenant: 'main', interval: '-1', score: '1' });
    await this.post('/servicesNS/nobody/TA-minerva/data/inputs/minerva_link', form, asked.toString());
    const until = Date.now() + 120_000;
    while (Date.now() < until) {
      await new Promise((go) => setTimeout(go, 200));
      const rows = await this.search('search `minerva_health` sourcetype="minerva:run" | table _raw');
      const told = rows
        .map(({ _raw }) => JSON.parse(String(_raw)) as Cells)
        .find(({ stanza }) => stanza === `minerva_link://${name}`);
      if (told !== undefined) return told;
    }
    throw new Error(`The run of ${name} told nothing.`);
  }

  private async post(path: string, type: string, body: string): Promise<void> {
    const headers = { authorization, 'content-type': type };
    const answer = await fetch(`${this.standin.managementUrl}${path}`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  }

  async resultOf(subject: string): Promise<ScoredSubject> {
    const [row] = await this.search(`| inputlookup minerva_scores where subject="${subject}" | table result`);
    return JSON.parse(String(row?.result)) as ScoredSubject;
  }

  scores(): Promise<readonly Cells[]> {
    return this.search('| inputlookup minerva_scores | sort 0 subject | table subject score tier top_reason');
  }

  /** What the risk events of a business add up to. */
  async pointsOf(subject: string): Promise<number> {
    const [row] = await this.search(
      `search \`minerva_risk\` risk_event=indicator risk_object="${subject}" | dedup risk_event_id | stats sum(risk_score) as points`,
    );
    return Number(row?.points ?? 0);
  }
}
