// Runs of scoring: killed and done again, by a table of points that an administrator changed, and what their events look
// like to risk-based alerting. All businesses, texts and numbers are invented.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { driftOf, type DriftStep } from '../../src/core/risk/calibration/drift';
import { model1 } from '../../src/core/risk/models/model1';
import { currentModel } from '../../src/core/risk/models/registry';
import { savedSearchText } from '../../scripts/linking';
import type { ResultRow } from '../../src/queries/jobAnswers';
import { readRuns } from '../../src/queries/risk/measuring';
import type { SearchClient } from '../../src/queries/searchClient';
import type { ScoredSubject } from '../../src/core/risk/score';
import { first, listing, type Cells } from '../support/riskRecords';
import { publishedRiskFields } from '../support/publishedRiskFields';
import { RiskTenant } from '../support/riskTenant';

jest.setTimeout(600_000);
const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;

describeHere('runs of scoring', () => {
  let tenant: RiskTenant;
  beforeAll(async () => {
    tenant = await RiskTenant.start();
    await tenant.send(first);
    await tenant.scoreChanged();
  });
  afterAll(() => tenant.stop());

  test.each([
    ['facts and events', '| lookup minerva_scores'],
    ['events and scores', '| where risk_event="score"'],
    ['scores and the state', '| stats count as written'],
  ])('killed between %s and done again, the run comes to the same', async (_, cutAt) => {
    const id = `kill-${cutAt.length}`;
    await tenant.send([
      listing(id, '+1 202 555 0170', { name: 'Kill Test Spa', opening_hours: 'Mo-Su 10:00-23:30' }),
    ]);
    const text = savedSearchText('Minerva - Score changed businesses');
    expect(text).toContain(cutAt);
    await tenant.search(text.slice(0, text.indexOf(cutAt)));
    await tenant.scoreChanged();
    const { score } = await tenant.resultOf(`businesses:${id}`);
    expect(score).toBeGreaterThan(0);
    expect(await tenant.pointsOf(`businesses:${id}`)).toBe(score);
  });

  test('an administrator’s change of points makes a new version, and everything is scored by it', async () => {
    await tenant.saveAsAdmin('minerva_model', {
      _key: 'w_0000000000a1',
      indicator: 'massage.closes_after_22',
      version: currentModel.version,
      ...{ points: 9, on: '1', points_before: 2, on_before: '1' },
      ...{ author: 'ann', reason: 'tried', created: Math.floor(Date.now() / 1000) },
    });
    await tenant.scoreChanged();
    const { reasons, modelVersion } = await tenant.resultOf('businesses:kill-24');
    expect(modelVersion).toBe(`${currentModel.version}+1`);
    expect(reasons.find(({ indicator }) => indicator === 'massage.closes_after_22')?.points).toBe(9);
    const [old] = await tenant.search(
      '| inputlookup minerva_facts where subject="businesses:kill-24" | minervascore model=1 | table model_version result',
    );
    expect(old?.model_version).toBe('1');
    expect(
      (JSON.parse(String(old?.result)) as ScoredSubject).reasons.find(
        ({ indicator }) => indicator === 'massage.closes_after_22',
      )?.points,
    ).toBe(model1.indicators['massage.closes_after_22']?.points);
  });

  test('risk events have the fields of the published risk index, field by field', async () => {
    const names = publishedRiskFields.map(({ field }) => field);
    const rows = await tenant.search(
      `search \`minerva_risk\` risk_event=indicator | table ${names.map((name) => `"${name}"`).join(' ')} indicator "annotations._all" "annotations._frameworks"`,
    );
    expect(rows.length).toBeGreaterThan(10);
    const hasField = (row: Cells, field: string): boolean => row[field] !== undefined && row[field] !== '';
    for (const row of rows) {
      const isCap = /^(?:cap\.|floor)/.test(String(row.indicator));
      for (const { field, type, ours, values } of publishedRiskFields) {
        const isWanted = ours === 'written' || (ours === 'written with evidence' && !isCap);
        expect([field, hasField(row, field)]).toEqual([field, isWanted]);
        if (!isWanted) continue;
        const written = String(row[field]);
        if (field !== '_time' && type === 'number') expect([field, Number(written)]).not.toContain(NaN);
        if (values !== undefined) expect(values).toContain(written);
      }
      expect(row.risk_object).toMatch(/^(?:businesses|licences):/);
      expect(row.risk_object_type).toBe('other'); // a business is neither a user nor a system
      expect(row['annotations._frameworks']).toBe('minerva');
      expect(row['annotations._all']).toBe(row.indicator);
    }
    // Points that fall are events of their own, as a risk score may be positive or negative.
    const fallen = rows.filter((row) => Number(row.risk_score) < 0);
    expect(fallen.length).toBeGreaterThan(0);
  });

  test('the audit by area of docs/risk.md counts whom the top tiers push up and whom they miss', async () => {
    const label = (key: string, subject: string, said: string): Promise<void> =>
      tenant.saveAsAdmin('minerva_risk_labels', {
        ...{ _key: `l_00000000000${key}`, subject, label: said, author: 'ann', reason: 'looked', created: 1 },
        ...{ model_version: currentModel.version, tier: '4' },
      });
    await label('1', 'businesses:willow', 'none_found');
    await label('2', 'businesses:clinic', 'indications');
    const doc = readFileSync(join(__dirname, '../../docs/risk.md'), 'utf8');
    const [, audit = ''] = /```spl\n(\| inputlookup minerva_risk_labels[^`]*)```/.exec(doc) ?? [];
    expect(audit).toContain('lookup my_areas place OUTPUT area');
    const { tier } = await tenant.resultOf('businesses:willow');
    const rows = await tenant.search(audit.replace('lookup my_areas place OUTPUT area', 'eval area=place'));
    expect(rows).toEqual([
      {
        area: 'Brookfield',
        ...{ none_found: '1', pushed_up: tier === '1' || tier === '2' ? '1' : '0' },
        ...{ indications: '1', missed: '1' },
      },
    ]);
  });

  test('a whole run leaves how many businesses are in each tier', async () => {
    await tenant.saved('Score every business');
    const [run] = await tenant.search(
      'search `minerva_risk` risk_event=run | head 1 | table subjects tier_1 tier_2 tier_3 tier_4 tier_unknown',
    );
    const tiers = ['tier_1', 'tier_2', 'tier_3', 'tier_4', 'tier_unknown'].map((tier) => Number(run?.[tier]));
    expect(tiers.reduce((sum, count) => sum + count, 0)).toBe(Number(run?.subjects));
    const [there] = await tenant.search('| inputlookup minerva_scores | where isnull(gone) | stats count');
    expect(Number(run?.subjects)).toBe(Number(there?.count));
  });

  test('Calibration reads drift from the runs: a run after other data moves the shares', async () => {
    const client: SearchClient = {
      run: async (search) => ({
        ok: true,
        value: { sid: 'runs', rows: (await tenant.search(search)) as readonly ResultRow[], warnings: [] },
      }),
      page: () => Promise.reject(new Error('One page holds all runs.')),
    };
    const lastStep = async (): Promise<DriftStep | undefined> => {
      const runs = await readRuns(client, new AbortController().signal);
      return runs.ok ? driftOf(runs.value).at(-1) : undefined;
    };
    const before = await lastStep();
    const places = Array.from({ length: 30 }, (_, n) =>
      listing(`drift-${n}`, `+1 202 555 0${100 + n}`, {
        name: `Drift ${n}`,
        opening_hours: 'Mo-Su 10:00-23:30',
      }),
    );
    await tenant.send(places);
    await tenant.saved('Score every business');
    const after = await lastStep();
    expect(before?.since?.isOtherModel).toBe(true);
    expect(after?.subjects).toBe((before?.subjects ?? 0) + 30);
    expect(after?.shares).not.toEqual(before?.shares);
    expect(after?.since?.stability).not.toBe(before?.since?.stability);
  });

  test('the collector’s input comes to the same, where a search head may not run Node.js', async () => {
    const id = 'by-input';
    await tenant.send([
      listing(id, '+1 202 555 0180', { name: 'Input Test Spa', opening_hours: 'Mo-Su 10:00-23:30' }),
    ]);
    const told = await tenant.scoreByInput('scoring');
    expect(told).toMatchObject({ outcome: 'complete', scores_written: 1, warnings: [] });
    const { score } = await tenant.resultOf(`businesses:${id}`);
    expect(score).toBeGreaterThan(0);
    expect(await tenant.pointsOf(`businesses:${id}`)).toBe(score);
    const before = await tenant.search('| inputlookup minerva_scores | sort 0 subject');
    const [state] = await tenant.saved('Score every business');
    expect(state).toMatchObject({ summary: '0 scores written' });
    expect(await tenant.search('| inputlookup minerva_scores | sort 0 subject')).toEqual(before);
  });
});
