// What the searches of minervafacts gather is what the records say: a risk world, loaded into the stand-in, against facts
// that are counted in memory by other code.
import { FactGatherer } from '../bench/risk/gatherFacts';
import { recordOfRow } from '../bench/risk/worldRecords';
import type { EpochSeconds } from '../../src/core/brand';
import { readFactsDocument } from '../../src/core/risk/factsDocument';
import type { SubjectFacts } from '../../src/core/risk/facts';
import type { Evidence } from '../../src/core/risk/indicator';
import type { ScoredSubject } from '../../src/core/risk/score';
import type { MinervaRecord } from '../../src/core/records/record';
import { evidenceCountSearch } from '../../src/queries/risk/riskSearches';
import { generateRiskWorld } from '../../src/world/risk/generateRiskWorld';
import { listing, type Sent } from '../support/riskRecords';
import { RiskTenant } from '../support/riskTenant';

jest.setTimeout(600_000);
const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;
const today = (Date.UTC(2026, 5, 1) / 1000) as EpochSeconds;
const EVIDENCE_AN_INDICATOR = 3;

/** The same whatever the order of rows; without regions, which searches leave out, and times, which are those of arrival. */
function plain({ subject, rows, records }: SubjectFacts): object {
  const text = (value: object): string =>
    JSON.stringify(
      value,
      Object.keys({ ...value, first: 0, last: 0 })
        .filter((key) => key !== 'first' && key !== 'last')
        .sort(),
    );
  return {
    subject: subject.key,
    mids: [...subject.mids].sort(),
    signals: [...subject.signals].sort(),
    rows: rows
      .filter(({ signal }) => !signal.startsWith('region:'))
      .map(text)
      .sort(),
    records: records
      .map((record) =>
        text({ ...record, mids: [...record.mids].sort(), signals: [...record.signals].sort() }),
      )
      .sort(),
  };
}

describeHere('facts', () => {
  let tenant: RiskTenant;
  const records: MinervaRecord[] = [];
  beforeAll(async () => {
    tenant = await RiskTenant.start();
    generateRiskWorld({ seed: 'facts', businesses: 60, dataPoints: 700, today }, (rows) => {
      for (const row of rows) records.push(recordOfRow(row, today));
    });
    await tenant.sendRecords(records);
  });
  afterAll(() => tenant.stop());

  test('are those that a count in memory comes to, licence by licence and value by value', async () => {
    const gatherer = new FactGatherer();
    const businesses = records.filter(({ kind }) => kind === 'business');
    for (const record of businesses) gatherer.addSubject(record);
    for (const record of records) gatherer.add(record);
    const counted = [...gatherer.facts()];
    const rows = await tenant.search('| minervafacts since=0 | table subject facts');
    const gathered = new Map(
      rows.map(({ subject, facts }) => [String(subject), readFactsDocument(String(facts))?.facts]),
    );
    for (const facts of counted) {
      const found = gathered.get(facts.subject.key);
      expect(found && plain(found)).toEqual(plain(facts));
    }
    // Else nothing of what this is about would have been seen.
    const licences = counted.flatMap((facts) => facts.records);
    expect(Math.max(...licences.map(({ licencesAt }) => licencesAt ?? 0))).toBeGreaterThan(3);
    expect(licences.some(({ mids }) => mids.length === 0)).toBe(true);
  });

  test('a new licence of the same officer elsewhere has its business gathered again, and counts for it', async () => {
    const licence = (id: string, phone: string, name: string): Sent => ({
      ...{ kind: 'licence', id, phone },
      attributes: {
        ...{ licence_type: 'Establishment', profession: 'Massage', status: 'Active', country: 'US' },
        ...{ business_name: name, owners: ['Marlow Quill'] },
      },
    });
    await tenant.send([
      listing('o', '+1 202 555 0190', { name: 'Quill Rest' }),
      licence('o1', '+1 202 555 0190', 'Quill Rest'),
    ]);
    await new Promise((go) => setTimeout(go, 1_100)); // times of arrival are whole seconds
    const since = Math.floor(Date.now() / 1000);
    await tenant.send([licence('o2', '+1 202 555 0191', 'Marlow Spa')]);
    const rows = await tenant.search(`| minervafacts since=${since} | table subject facts`);
    const own = rows.find(({ subject }) => subject === 'businesses:o');
    const records = readFactsDocument(String(own?.facts))?.facts.records ?? [];
    expect(records.map(({ record }) => record).sort()).toEqual(['licences:o1', 'licences:o2']);
  });

  test('every count in a sentence is what the page finds that opens it, whatever the indicator', async () => {
    await tenant.scoreChanged();
    const rows = await tenant.search('| inputlookup minerva_scores | where isnull(gone) | table result');
    const byIndicator = new Map<string, Evidence[]>();
    for (const { result } of rows) {
      const { reasons, counter } = JSON.parse(String(result)) as ScoredSubject;
      for (const { indicator, evidence } of [...reasons, ...counter])
        byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), ...evidence]);
    }
    for (const [indicator, all] of byIndicator)
      for (const evidence of all.slice(0, EVIDENCE_AN_INDICATOR)) {
        const [found] = await tenant.search(evidenceCountSearch(evidence) ?? 'nothing that can be asked');
        expect([indicator, evidence, Number(found?.records)]).toEqual([
          indicator,
          evidence,
          evidence.records,
        ]);
      }
    expect(byIndicator.size).toBeGreaterThan(15);
  });
});
