// From records to risk events, as the tenant's own searches do it: the packages on the stand-in, the real commands. All
// businesses, texts and numbers are invented.
import { currentModel } from '../../src/core/risk/models/registry';
import { retireSearch, savedSearchText, withdrawSearch } from '../../scripts/linking';
import { readFactsDocument } from '../../src/core/risk/factsDocument';
import {
  clinic,
  day,
  first,
  listing,
  now,
  region,
  review,
  willow,
  type Cells,
  type Sent,
} from '../support/riskRecords';
import { RiskTenant } from '../support/riskTenant';

jest.setTimeout(600_000);
const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;

/** What the table of points gives once. */
const pointsOf = (indicator: string): number => currentModel.indicators[indicator]?.points ?? 0;

describeHere('scoring', () => {
  let tenant: RiskTenant;
  beforeAll(async () => {
    tenant = await RiskTenant.start();
  });
  afterAll(() => tenant.stop());

  test('an empty tenant is scored without a complaint', async () => {
    const [state] = await tenant.scoreChanged();
    expect(state).toMatchObject({ job: 'risk', summary: '0 scores written' });
  });

  test('signals are indexed, one by one', async () => {
    await tenant.send(first);
    const rows = await tenant.search(
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
    await tenant.saved('Score every business');
    const rows = await tenant.scores();
    expect(rows.map(({ subject }) => subject)).toEqual([
      'businesses:clinic',
      'businesses:willow',
      'licences:l2',
    ]);
    const points = new Map(rows.map(({ subject, score }) => [subject, Number(score)]));
    expect(points.get('businesses:willow')).toBeGreaterThan(10);
    expect(points.get('businesses:clinic')).toBe(0);
    const reasons = (await tenant.resultOf('businesses:willow')).reasons.map(({ indicator }) => indicator);
    expect(reasons).toEqual(expect.arrayContaining(['massage.phone_in_adverts', 'massage.lexicon_hits']));
  });

  test('the risk events of a business add up to its score', async () => {
    for (const { subject, score } of await tenant.scores())
      expect(await tenant.pointsOf(String(subject))).toBe(Number(score));
  });

  test('every count in a reason is what the search for its evidence finds', async () => {
    const scored = await tenant.resultOf('businesses:willow');
    const all = [...scored.reasons, ...scored.counter].flatMap(({ evidence }) => evidence);
    expect(all.length).toBeGreaterThan(3);
    for (const { kind, mid, signal, record, records } of all) {
      const conditions = [
        `kind="${kind}"`,
        mid && `mid="${mid}"`,
        signal && `signal="${signal}"`,
        record && `record_key="${record}"`,
      ];
      const [found] = await tenant.search(
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
      await tenant.search('| inputlookup minerva_scores | sort 0 subject'),
      await tenant.search(events),
    ];
    await tenant.scoreChanged();
    await tenant.saved('Score every business');
    expect(await tenant.search('| inputlookup minerva_scores | sort 0 subject')).toEqual(before);
    expect(await tenant.search(events)).toEqual(told);
  });

  test('one new review is scored within one tick, and only its business', async () => {
    const before = await tenant.scores();
    await tenant.send([review('c-new', clinic, 'Handjob and extras available, she was naked.', 1)]);
    const [state] = await tenant.scoreChanged();
    expect(state).toMatchObject({ summary: '1 scores written' });
    const after = await tenant.scores();
    expect(
      after
        .filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[at]))
        .map(({ subject }) => subject),
    ).toEqual(['businesses:clinic']);
    expect((await tenant.resultOf('businesses:clinic')).reasons.map(({ indicator }) => indicator)).toContain(
      'massage.lexicon_hits',
    );
  });

  const alerts = async (): Promise<Readonly<Record<string, readonly unknown[]>>> => {
    const rows = (name: string) => tenant.saved(name).then((found) => found.map(({ subject }) => subject));
    return {
      tier: await rows('Risk tier crossed'),
      reason: await rows('New top reason'),
      opened: await rows('Opened again'),
    };
  };

  test('each alert tells of its business, and of no other', async () => {
    expect(await alerts()).toEqual({ tier: ['businesses:willow'], reason: [], opened: [] });
    const opened = new Date((now - 40 * day) * 1000).toISOString().slice(0, 7);
    await tenant.send([
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
    await tenant.saved(retireSearch.replace('Minerva - ', ''));
    await tenant.scoreChanged();
    const told = await alerts();
    expect(told.opened).toEqual(['businesses:willow']);
    expect((await tenant.resultOf('businesses:willow')).topReason).not.toBe('massage.lexicon_share');
    expect(told.reason).toEqual(['businesses:willow']);
    expect(told.tier).toEqual(['businesses:willow']);
  });

  test('an edited record counts once, in its new form', async () => {
    const [row] = await tenant.search(
      '| inputlookup minerva_facts where subject="businesses:willow" | table facts',
    );
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
    await tenant.send(equal);
    await tenant.scoreChanged();
    const hits = (await tenant.resultOf('businesses:clinic')).reasons.find(
      ({ indicator }) => indicator === 'massage.lexicon_hits',
    );
    expect(hits).toMatchObject({
      points: 2 * pointsOf('massage.lexicon_hits'),
      strength: 2,
    });
    expect(hits?.evidence[0]).toMatchObject({ records: 1001 });
    expect(await tenant.pointsOf('businesses:clinic')).toBe(
      (await tenant.resultOf('businesses:clinic')).score,
    );
  });

  test('a withdrawn source lowers the score, exactly to what is left', async () => {
    const before = await tenant.resultOf('businesses:willow');
    const [withdrawn] = await tenant.search(savedSearchText(withdrawSearch).replace('$source$', 'adverts'));
    expect(withdrawn).toEqual({ versions_withdrawn: '6' });
    await tenant.scoreChanged();
    const after = await tenant.resultOf('businesses:willow');
    expect(after.score).toBeLessThan(before.score);
    expect(after.reasons.flatMap(({ evidence }) => evidence).filter(({ kind }) => kind === 'advert')).toEqual(
      [],
    );
    expect(await tenant.pointsOf('businesses:willow')).toBe(after.score);
    const [fell] = await tenant.search(
      'search `minerva_risk` risk_event=indicator indicator="massage.phone_in_adverts" risk_object="businesses:willow" risk_score<0 | table risk_message',
    );
    expect(fell?.risk_message).toContain('No longer so');
  });

  test('a business whose records are withdrawn is gone, and its events add up to nothing', async () => {
    const [row] = await tenant.search(savedSearchText(withdrawSearch).replace('$source$', 'businesses'));
    expect(row).toEqual({ versions_withdrawn: '3' });
    await tenant.scoreChanged();
    const rows = await tenant.search(
      '| inputlookup minerva_scores | sort 0 subject | table subject gone score tier',
    );
    // Its licence stands for the place again, as no business carries its phone any more.
    expect(rows).toMatchObject([
      { subject: 'businesses:clinic', gone: '1', score: '0', tier: 'not enough data' },
      { subject: 'businesses:willow', gone: '1', score: '0', tier: 'not enough data' },
      { subject: 'licences:l1' },
      { subject: 'licences:l2' },
    ]);
    expect(await tenant.pointsOf('businesses:willow')).toBe(0);
  });

  test('up to 25 alerts at once stand each for itself, and more are one that says how many', async () => {
    const opened = new Date((now - 40 * day) * 1000).toISOString().slice(0, 7);
    const again = async (places: readonly number[]): Promise<readonly Cells[]> => {
      await tenant.send(
        places.map((n) =>
          listing(`again-${n}`, `+1 202 555 0${110 + n}`, {
            name: `Place ${n}`,
            aliases: ['formerly Lotus House'],
            opened,
          }),
        ),
      );
      await tenant.scoreChanged();
      return tenant.saved('Opened again');
    };
    const before = (await tenant.saved('Opened again')).length;
    const few = await again(Array.from({ length: 25 - before }, (_, n) => n));
    expect(new Set(few.map(({ subject, id }) => JSON.stringify([subject, id]))).size).toBe(25);
    const many = await again([25]);
    expect(many).toHaveLength(1);
    expect(many[0]).toMatchObject({ name: '26 businesses at once', signature: 'Opened again' });
    expect(many[0]?.['subject']).toBeUndefined();
  });
});
