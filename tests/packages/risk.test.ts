// From records to risk events, as the tenant's own searches do it: the packages on the stand-in, the real commands. All
// businesses, texts and numbers are invented.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from '../../scripts/ensurePackages';
import {
  ensureServiceUser,
  retireSearch,
  savedSearchText,
  searchAsService,
  withdrawSearch,
} from '../../scripts/linking';
import { managementClient } from '../../scripts/managementClient';
import { buildRecord } from '../../src/core/records/buildRecord';
import type { RecordDraft, RecordKind } from '../../src/core/records/record';
import { serialiseRecord } from '../../src/core/records/serialise';
import { readFactsDocument } from '../../src/core/risk/factsDocument';
import type { ScoredSubject } from '../../src/core/risk/score';
import { startStandin, type Standin } from '../../src/standin/main';

jest.setTimeout(600_000);
const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;
const password = 'invented-for-a-test';
const folder = mkdtempSync(join(tmpdir(), 'minerva-risk-'));
let standin: Standin;

type Cells = Readonly<Record<string, unknown>>;
const search = (spl: string): Promise<readonly Cells[]> =>
  searchAsService(standin.managementUrl, 'main', spl);
const saved = (name: string) => search(savedSearchText(`Minerva - ${name}`));
const scoreChanged = () => saved('Score changed businesses');
const scoreAll = () => saved('Score every business');

const day = 86_400;
const now = Math.floor(Date.now() / 1000);

interface Sent {
  readonly kind: RecordKind;
  readonly id: string;
  readonly source?: string;
  readonly attributes?: Cells;
  readonly text?: string;
  readonly phone?: string;
  readonly daysOld?: number;
}

function eventOf({ kind, id, source = `${kind}s`, attributes = {}, text, phone, daysOld = 10 }: Sent): {
  readonly event: string;
  readonly source: string;
  readonly time: number;
} {
  const texts: RecordDraft['texts'][number][] = [];
  if (text !== undefined) texts.push({ field: 'text', text, file: 'a.csv', row: 1, reading: 'free' });
  if (phone !== undefined)
    texts.push({ field: 'phone', text: phone, file: 'a.csv', row: 1, reading: 'phone' });
  const seenAt = now - daysOld * day;
  const built = buildRecord({
    kind,
    nativeId: id,
    source,
    tenant: 'main',
    country: 'US',
    seenAt: seenAt as never,
    attributes,
    texts,
    custody: {
      origin: 'a.csv',
      row: 1,
      fetchedAt: now,
      collectorVersion: '1',
      rawSha256: '0'.repeat(64),
    } as never,
    marking: { tlp: 'TLP:AMBER', purpose: 'test', retentionDays: 30 },
  });
  if (!built.ok) throw new Error(built.problem.message);
  return { event: serialiseRecord(built.value), source, time: seenAt };
}

/** Over HEC-like receivers, one request an event; `_time` is the record's. */
async function send(records: readonly Sent[]): Promise<void> {
  for (const sent of records) {
    const { event, source } = eventOf(sent);
    const about = new URLSearchParams({
      index: 'minerva_records_main',
      sourcetype: 'minerva:record',
      source,
    });
    const answer = await fetch(`${standin.managementUrl}/services/receivers/simple?${about.toString()}`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`,
        'content-type': 'text/plain',
      },
      body: event,
    });
    expect(answer.status).toBe(200);
  }
}

const willow = '+1 202 555 0143';
const clinic = '+1 202 555 0150';
const shared = '+1 202 555 0160';
const region = { place: 'Brookfield', region: 'OR', country: 'US' };

const listing = (id: string, phone: string, attributes: Cells): Sent => ({
  kind: 'business',
  id,
  phone,
  attributes: { category: 'Massage', ...region, ...attributes },
});
const review = (id: string, phone: string, text: string, rating = 5): Sent => ({
  kind: 'review',
  id,
  phone,
  text,
  attributes: { rating, rating_scale: 5, ...region },
});

const first: readonly Sent[] = [
  listing('willow', willow, { name: 'Willow Relax Spa', opening_hours: 'Mo-Su 10:00-23:30', rating: 4.9 }),
  listing('clinic', clinic, { name: 'Brookfield Sports Massage', opening_hours: 'Mo-Fri 09:00-18:00' }),
  review('r1', willow, 'Ask for the happy ending, she was topless.'),
  review('r2', willow, 'Extras available, tip extra for special service. Front door was locked.'),
  review('r3', willow, 'No happy ending here, I was told.'),
  ...['a', 'b', 'c'].map((id) =>
    review(`c-${id}`, clinic, 'Licensed massage therapist, fixed my back pain.'),
  ),
  {
    kind: 'advert',
    id: 'ad1',
    text: `New girls, incall. $160 for 60 min. Call ${willow}`,
    attributes: { site: 'board.example.org', ...region },
  },
  {
    kind: 'advert',
    id: 'ad2',
    text: `Two new girls, sensual massage. Call ${willow}`,
    attributes: { site: 'board.example.org', ...region },
  },
  {
    kind: 'licence',
    id: 'l1',
    phone: willow,
    attributes: {
      holder: 'Willow Relax Spa LLC',
      licence_type: 'Establishment',
      profession: 'Massage',
      status: 'Active',
      issued: '2025-01-02',
      ...region,
    },
  },
  {
    kind: 'licence',
    id: 'l2',
    phone: shared,
    attributes: {
      holder: 'Quiet Oak LLC',
      licence_type: 'Establishment',
      profession: 'Massage',
      status: 'Active',
      issued: '2024-03-02',
      ...region,
    },
  },
];

async function resultOf(subject: string): Promise<ScoredSubject> {
  const [row] = await search(`| inputlookup minerva_scores where subject="${subject}" | table result`);
  return JSON.parse(String(row?.result)) as ScoredSubject;
}
const scores = () =>
  search('| inputlookup minerva_scores | sort 0 subject | table subject score tier top_reason');
const pointsOf = async (subject: string): Promise<number> => {
  const [row] = await search(
    `search \`minerva_risk\` risk_event=indicator risk_object="${subject}" | dedup risk_event_id | stats sum(risk_score) as points`,
  );
  return Number(row?.points ?? 0);
};

describeHere('scoring', () => {
  beforeAll(async () => {
    const packages = (await ensurePackages()).map(({ archive }) => archive);
    standin = await startStandin({
      port: 0,
      dataFolder: join(folder, 'data'),
      packages,
      adminPassword: password,
    });
    await ensureServiceUser(managementClient(standin.managementUrl, 'admin', password), 'main');
  });
  afterAll(async () => {
    await standin.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('an empty tenant is scored without a complaint', async () => {
    const [state] = await scoreChanged();
    expect(state).toMatchObject({ job: 'risk', summary: '0 scores written' });
  });

  test('signals are indexed, one by one', async () => {
    await send(first);
    const rows = await search(
      '| tstats dc(record_key) as records where `minerva_records` kind=review signal="lexicon*" by signal | table signal records',
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { signal: 'lexicon_denied', records: '1' },
        { signal: 'lexicon:2', records: '1' },
        { signal: 'lexicon_phrase:closed-door', records: '1' },
      ]),
    );
  });

  test('businesses and an establishment without one are subjects, and the indicated one is on top', async () => {
    await scoreAll();
    const rows = await scores();
    expect(rows.map(({ subject }) => subject)).toEqual([
      'businesss:clinic',
      'businesss:willow',
      'licences:l2',
    ]);
    const points = new Map(rows.map(({ subject, score }) => [subject, Number(score)]));
    expect(points.get('businesss:willow')).toBeGreaterThan(10);
    expect(points.get('businesss:clinic')).toBe(0);
    const reasons = (await resultOf('businesss:willow')).reasons.map(({ indicator }) => indicator);
    expect(reasons).toEqual(expect.arrayContaining(['massage.phone_in_adverts', 'massage.lexicon_hits']));
  });

  test('the risk events of a business add up to its score', async () => {
    for (const { subject, score } of await scores())
      expect(await pointsOf(String(subject))).toBe(Number(score));
  });

  test('every count in a reason is what the search for its evidence finds', async () => {
    const scored = await resultOf('businesss:willow');
    const all = [...scored.reasons, ...scored.counter].flatMap(({ evidence }) => evidence);
    expect(all.length).toBeGreaterThan(3);
    for (const { kind, mid, signal, record, records } of all) {
      const conditions = [
        `kind="${kind}"`,
        mid && `mid="${mid}"`,
        signal && `signal="${signal}"`,
        record && `record_key="${record}"`,
      ];
      const [found] = await search(
        `| tstats dc(record_key) as records where \`minerva_records\` ${conditions.filter(Boolean).join(' ')}`,
      );
      expect({ mid, signal, record, records: Number(found?.records) }).toEqual({
        mid,
        signal,
        record,
        records,
      });
    }
  });

  test('a second run changes nothing and tells nothing', async () => {
    const events = '| tstats count where `minerva_risk` risk_event!=run by risk_event';
    const [before, told] = [
      await search('| inputlookup minerva_scores | sort 0 subject'),
      await search(events),
    ];
    await scoreChanged();
    await scoreAll();
    expect(await search('| inputlookup minerva_scores | sort 0 subject')).toEqual(before);
    expect(await search(events)).toEqual(told);
  });

  test('one new review is scored within one tick, and only its business', async () => {
    const before = await scores();
    await send([review('c-new', clinic, 'Handjob and extras available, she was naked.', 1)]);
    const [state] = await scoreChanged();
    expect(state).toMatchObject({ summary: '1 scores written' });
    const after = await scores();
    expect(
      after
        .filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[at]))
        .map(({ subject }) => subject),
    ).toEqual(['businesss:clinic']);
    expect((await resultOf('businesss:clinic')).reasons.map(({ indicator }) => indicator)).toContain(
      'massage.lexicon_hits',
    );
  });
});
