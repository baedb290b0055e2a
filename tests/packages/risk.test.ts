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

const sourceOf: Partial<Record<RecordKind, string>> = {
  business: 'businesses',
  review: 'reviews',
  advert: 'adverts',
  licence: 'licences',
};

function eventOf({
  kind,
  id,
  source = sourceOf[kind] ?? kind,
  attributes = {},
  text,
  phone,
  daysOld = 10,
}: Sent): {
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

/** Many at once: a request each, side by side. */
async function sendAtOnce(records: readonly Sent[]): Promise<void> {
  const size = 100;
  for (let at = 0; at < records.length; at += size)
    await Promise.all(records.slice(at, at + size).map((sent) => send([sent])));
}

/** As a page would; only administrators may write the table of points. */
async function saveAsAdmin(document: Cells): Promise<void> {
  const path = '/servicesNS/nobody/minerva_tenant_main/storage/collections/data/minerva_model';
  const answer = await fetch(`${standin.managementUrl}${path}/batch_save`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify([document]),
  });
  expect(answer.status).toBe(200);
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
      'businesses:clinic',
      'businesses:willow',
      'licences:l2',
    ]);
    const points = new Map(rows.map(({ subject, score }) => [subject, Number(score)]));
    expect(points.get('businesses:willow')).toBeGreaterThan(10);
    expect(points.get('businesses:clinic')).toBe(0);
    const reasons = (await resultOf('businesses:willow')).reasons.map(({ indicator }) => indicator);
    expect(reasons).toEqual(expect.arrayContaining(['massage.phone_in_adverts', 'massage.lexicon_hits']));
  });

  test('the risk events of a business add up to its score', async () => {
    for (const { subject, score } of await scores())
      expect(await pointsOf(String(subject))).toBe(Number(score));
  });

  test('every count in a reason is what the search for its evidence finds', async () => {
    const scored = await resultOf('businesses:willow');
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
    ).toEqual(['businesses:clinic']);
    expect((await resultOf('businesses:clinic')).reasons.map(({ indicator }) => indicator)).toContain(
      'massage.lexicon_hits',
    );
  });

  const alerts = async (): Promise<Readonly<Record<string, readonly unknown[]>>> => {
    const rows = (name: string) => saved(name).then((found) => found.map(({ subject }) => subject));
    return {
      tier: await rows('Risk tier crossed'),
      reason: await rows('New top reason'),
      opened: await rows('Opened again'),
    };
  };

  test('each alert tells of its business, and of no other', async () => {
    expect(await alerts()).toEqual({ tier: ['businesses:willow'], reason: [], opened: [] });
    const opened = new Date((now - 40 * day) * 1000).toISOString().slice(0, 7);
    await send([
      listing('willow', willow, {
        name: 'Willow Relax Spa',
        aliases: ['formerly Lotus House'],
        opened,
        opening_hours: 'Mo-Su 10:00-23:30',
        rating: 4.9,
      }),
      {
        kind: 'review',
        id: 'r-young',
        phone: willow,
        text: 'They said she is 16. Do not go.',
        attributes: region,
      },
      { kind: 'advert', id: 'ad3', text: `She is 16, call ${willow}`, attributes: region },
      ...['ad4', 'ad5', 'ad6'].map((id): Sent => ({
        kind: 'advert',
        id,
        text: `She is 17, call ${willow}`,
        attributes: region,
      })),
    ]);
    await saved(retireSearch.replace('Minerva - ', ''));
    await scoreChanged();
    const told = await alerts();
    expect(told.opened).toEqual(['businesses:willow']);
    expect((await resultOf('businesses:willow')).topReason).not.toBe('massage.lexicon_share');
    expect(told.reason).toEqual(['businesses:willow']);
    expect(told.tier).toEqual(['businesses:willow']);
  });

  test('an edited record counts once, in its new form', async () => {
    const [row] = await search('| inputlookup minerva_facts where subject="businesses:willow" | table facts');
    const facts = readFactsDocument(String(row?.facts))?.facts;
    expect(facts?.subject.signals).toContain('former_name');
    expect(
      facts?.rows
        .filter(({ kind, signal }) => kind === 'business' && signal === 'all')
        .map(({ records }) => records),
    ).toEqual([1]);
  });

  test('a thousand equal events give at most twice the points of one', async () => {
    const equal = Array.from({ length: 1000 }, (_, n) =>
      review(`flood-${n}`, clinic, 'Handjob and extras available, she was naked.', 1),
    );
    await sendAtOnce(equal);
    await scoreChanged();
    const hits = (await resultOf('businesses:clinic')).reasons.find(
      ({ indicator }) => indicator === 'massage.lexicon_hits',
    );
    expect(hits).toMatchObject({ points: 12, strength: 2 });
    expect(hits?.evidence[0]).toMatchObject({ records: 1001 });
    expect(await pointsOf('businesses:clinic')).toBe((await resultOf('businesses:clinic')).score);
  });

  test('a withdrawn source lowers the score, exactly to what is left', async () => {
    const before = await resultOf('businesses:willow');
    const [withdrawn] = await search(savedSearchText(withdrawSearch).replace('$source$', 'adverts'));
    expect(withdrawn).toEqual({ versions_withdrawn: '6' });
    await scoreChanged();
    const after = await resultOf('businesses:willow');
    expect(after.score).toBeLessThan(before.score);
    expect(after.reasons.flatMap(({ evidence }) => evidence).filter(({ kind }) => kind === 'advert')).toEqual(
      [],
    );
    expect(await pointsOf('businesses:willow')).toBe(after.score);
    const [fell] = await search(
      'search `minerva_risk` risk_event=indicator indicator="massage.phone_in_adverts" risk_object="businesses:willow" risk_score<0 | table risk_message',
    );
    expect(fell?.risk_message).toContain('No longer so');
  });

  test('a business whose records are withdrawn is gone, and its events add up to nothing', async () => {
    const [row] = await search(savedSearchText(withdrawSearch).replace('$source$', 'businesses'));
    expect(row).toEqual({ versions_withdrawn: '3' });
    await scoreChanged();
    const rows = await search(
      '| inputlookup minerva_scores | sort 0 subject | table subject gone score tier',
    );
    // Its licence stands for the place again, as no business carries its phone any more.
    expect(rows).toMatchObject([
      { subject: 'businesses:clinic', gone: '1', score: '0', tier: 'not enough data' },
      { subject: 'businesses:willow', gone: '1', score: '0', tier: 'not enough data' },
      { subject: 'licences:l1' },
      { subject: 'licences:l2' },
    ]);
    expect(await pointsOf('businesses:willow')).toBe(0);
  });

  test.each([
    ['facts and events', '| lookup minerva_scores'],
    ['events and scores', '| where risk_event="score"'],
    ['scores and the state', '| stats count as written'],
  ])('killed between %s and done again, the run comes to the same', async (_, cutAt) => {
    const id = `kill-${cutAt.length}`;
    await send([
      listing(id, '+1 202 555 0170', { name: 'Kill Test Spa', opening_hours: 'Mo-Su 10:00-23:30' }),
    ]);
    const text = savedSearchText('Minerva - Score changed businesses');
    expect(text).toContain(cutAt);
    await search(text.slice(0, text.indexOf(cutAt)));
    await scoreChanged();
    const { score } = await resultOf(`businesses:${id}`);
    expect(score).toBeGreaterThan(0);
    expect(await pointsOf(`businesses:${id}`)).toBe(score);
  });

  test('an administrator’s change of points makes a new version, and everything is scored by it', async () => {
    await saveAsAdmin({
      _key: 'w_0000000000a1',
      indicator: 'massage.closes_after_22',
      version: '1',
      ...{ points: 9, on: '1', points_before: 3, on_before: '1' },
      ...{ author: 'ann', reason: 'tried', created: Math.floor(Date.now() / 1000) },
    });
    await scoreChanged();
    const { reasons, modelVersion } = await resultOf('businesses:kill-24');
    expect(modelVersion).toBe('1+1');
    expect(reasons.find(({ indicator }) => indicator === 'massage.closes_after_22')?.points).toBe(9);
    const [old] = await search(
      '| inputlookup minerva_facts where subject="businesses:kill-24" | minervascore model=1 | table model_version result',
    );
    expect(old?.model_version).toBe('1');
    expect(
      (JSON.parse(String(old?.result)) as ScoredSubject).reasons.find(
        ({ indicator }) => indicator === 'massage.closes_after_22',
      )?.points,
    ).toBe(3);
  });

  /** Fields of the risk index, as Splunk’s own RBA material and content tools use them. */
  const published = [
    'risk_object',
    'risk_object_type',
    'risk_score',
    'risk_message',
    'threat_object',
    'threat_object_type',
    'source',
    'annotations._all',
    'annotations._frameworks',
  ];
  test('risk events have the fields of the published risk index, field by field', async () => {
    const rows = await search(
      `search \`minerva_risk\` risk_event=indicator | table ${published.map((field) => `"${field}"`).join(' ')} indicator`,
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(row.risk_object).toMatch(/^(?:businesses|licences):/);
      expect(row.risk_object_type).toBe('other'); // user, system, other: the values that there are
      expect(Number(row.risk_score)).not.toBeNaN();
      expect(String(row.risk_message)).toMatch(/\w/);
      expect(row['annotations._frameworks']).toBe('minerva');
      expect(row['annotations._all']).toBe(row.indicator);
      const isCap = /^(?:cap\.|floor)/.test(String(row.indicator));
      expect(row.threat_object === undefined || row.threat_object === '').toBe(isCap);
      if (!isCap) expect(row.threat_object_type).toMatch(/^[a-z_]+$/);
    }
  });

  test('a whole run leaves how many businesses are in each tier', async () => {
    await scoreAll();
    const [run] = await search(
      'search `minerva_risk` risk_event=run | head 1 | table subjects tier_1 tier_2 tier_3 tier_4 tier_unknown',
    );
    const tiers = ['tier_1', 'tier_2', 'tier_3', 'tier_4', 'tier_unknown'].map((tier) => Number(run?.[tier]));
    expect(tiers.reduce((sum, count) => sum + count, 0)).toBe(Number(run?.subjects));
    const [there] = await search('| inputlookup minerva_scores | where isnull(gone) | stats count');
    expect(Number(run?.subjects)).toBe(Number(there?.count));
  });
});
