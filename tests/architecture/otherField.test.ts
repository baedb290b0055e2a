// Another field through the same machinery, as data alone: a sector of four indicators made of readings that others use,
// one line in each registry, a table of points, and a list that has nothing to do with massage (the sanctions list of the
// US Treasury, public domain). No search, conf, score or page knows of it. A listed entry is a listed entry, nothing more:
// the points only say which of them share most with others.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minervaFile } from '../../src/inputs/minervaFile/input';
import type { EpochSeconds, Mid } from '../../src/core/brand';
import type { MinervaRecord } from '../../src/core/records/record';
import type { IndicatorDefinition } from '../../src/core/risk/indicator';
import { exampleFacts } from '../../src/core/risk/indicators/exampleFacts';
import { addressTypes } from '../../src/core/risk/indicators/joins';
import { fromCounts } from '../../src/core/risk/indicators/reading';
import { contactShared } from '../../src/core/risk/indicators/shared';
import { counted, verb } from '../../src/core/risk/indicators/words';
import type { RiskModel } from '../../src/core/risk/model';
import { currentModel } from '../../src/core/risk/models/registry';
import type { ScoredSubject } from '../../src/core/risk/score';
import { scoreSubject } from '../../src/core/risk/scoreSubject';
import type { SectorDefinition, SectorId } from '../../src/core/risk/sector';
import { FactGatherer } from '../bench/risk/gatherFacts';
import { contextOf } from '../bench/risk/sources';
import { inputXml, ofSourcetype, runHere } from '../support/inputRuns';

const listed = 'listed' as SectorId;

const mockSector: SectorDefinition = {
  id: listed,
  title: 'Listed companies',
  noun: 'listed company',
  description: 'Companies of a published list; what they share with other entries.',
  members: ['all'],
};

const about = {
  sector: listed,
  dimension: 'location',
  direction: 'against',
  rationale: 'Entries that share it are looked at together.',
  source: { title: 'US Treasury, Specially Designated Nationals and Blocked Persons List', year: 2026 },
  needs: [],
  knownFalsePositives: ['A registered agent who houses hundreds.'],
  wouldChange: 'A door of its own.',
  examples: {
    fires: { says: 'See below.', facts: exampleFacts({}) },
    silent: { says: 'See below.', facts: exampleFacts({}) },
  },
} as const satisfies Partial<IndicatorDefinition>;

const mockIndicators: readonly IndicatorDefinition[] = [
  {
    ...{ ...about, id: 'listed.address_of_others', title: 'Others at its address', points: 6 },
    reads: [{ kind: 'business', name: 'all' }],
    read: (facts) =>
      fromCounts(
        facts.counts({ kind: 'business', signal: 'all', midTypes: addressTypes, mostSubjects: Infinity }),
        {
          ...{ atLeast: 2, twiceAt: 6 },
          say: ({ records }) => `${counted(records, 'business')} of the list name its address.`,
        },
      ),
  },
  {
    ...{ ...about, id: 'listed.persons_at_address', title: 'Persons at its address', points: 4 },
    reads: [{ kind: 'person', name: 'all' }],
    read: (facts) =>
      fromCounts(facts.counts({ kind: 'person', signal: 'all', midTypes: addressTypes }), {
        ...{ atLeast: 1, twiceAt: 6 },
        say: ({ records }) =>
          `${counted(records, 'person')} of the list ${verb(records, 'names', 'name')} its address.`,
      }),
  },
  {
    ...{ ...about, id: 'listed.shared_contact', title: 'Shared contact', points: 5 },
    reads: [{ kind: 'business', name: 'all' }],
    read: contactShared,
  },
  {
    ...{ ...about, id: 'listed.vehicles', title: 'Vessels and aircraft', points: 3 },
    reads: [{ kind: 'vehicle', name: 'all' }],
    read: (facts) =>
      fromCounts(facts.counts({ kind: 'vehicle', signal: 'all' }), {
        ...{ atLeast: 1, twiceAt: 6 },
        say: ({ records }) => `${counted(records, 'vehicle')} of the list share a value with it.`,
      }),
  },
];

// What a line in each registry does.
jest.mock('../../src/core/risk/sector', () => ({
  ...jest.requireActual<object>('../../src/core/risk/sector'),
  sectorsOf: () => [mockSector],
}));
jest.mock('../../src/core/risk/indicators/registry', () => ({
  ...jest.requireActual<object>('../../src/core/risk/indicators/registry'),
  indicatorsOf: () => mockIndicators,
}));

const now = (Date.UTC(2026, 10, 30) / 1000) as EpochSeconds;
const model: RiskModel = {
  ...currentModel,
  version: 'listed-1',
  indicators: Object.fromEntries(mockIndicators.map(({ id, points }) => [id, { points, on: true }])),
};

function scoreList(records: readonly MinervaRecord[]): readonly ScoredSubject[] {
  const gatherer = new FactGatherer();
  for (const record of records) if (record.kind === 'business') gatherer.addSubject(record);
  for (const record of records) gatherer.add(record);
  const context = contextOf(gatherer.facts(), { now, model });
  return [...gatherer.facts()]
    .map((facts) => scoreSubject(facts, context))
    .sort((left, right) => right.score - left.score || (left.subject < right.subject ? -1 : 1));
}

/** A record of a list, as far as facts need it. */
function entry(id: string, kind: MinervaRecord['kind'], mid: readonly string[]): MinervaRecord {
  const told = {
    record_key: `list:${id}`,
    kind,
    source: 'list',
    name: id,
    mid,
    signal: ['all'],
    attributes: {},
  };
  return { ...told, seen_at: now } as unknown as MinervaRecord;
}

test('companies of a list are scored by a sector that is data alone, and told why', () => {
  const street = '11:address:1 example street';
  const scored = scoreList([
    entry('agate', 'business', [street, '22:phone:12025550143']),
    entry('beryl', 'business', [street]),
    entry('cedar', 'business', ['22:phone:12025550143', '33:address:2 example street']),
    entry('delta', 'business', []),
    entry('ede', 'person', [street]),
    entry('fen', 'vehicle', ['33:address:2 example street']),
  ]);
  expect(scored.map(({ subject, score }) => [subject, score])).toEqual([
    ['list:agate', 15],
    ['list:beryl', 10],
    ['list:cedar', 8],
    ['list:delta', 0],
  ]);
  expect(scored[0]?.reasons.map(({ sentence }) => sentence)).toEqual([
    '2 businesses of the list name its address.',
    'Its phone +12025550143 stands in the listings of 2 businesses.',
    '1 person of the list names its address.',
  ]);
  expect(scored[0]?.modelVersion).toBe('listed-1');
});

const ofac = join(__dirname, '../../../shared/data/ofac');
const describeWithData = existsSync(ofac) ? describe : describe.skip;

describeWithData('the list of the US Treasury as published', () => {
  test('2,994 companies are scored, and every count in a reason is that of the list', async () => {
    const checkpoints = mkdtempSync(join(tmpdir(), 'minerva-other-field-'));
    const finished = await runHere(minervaFile, inputXml({ path: ofac, mapping: 'ofac_sdn' }, checkpoints));
    rmSync(checkpoints, { recursive: true });
    const records = ofSourcetype(finished, 'minerva:record').map(({ data }) => {
      const record = data as unknown as MinervaRecord;
      return { ...record, attributes: {} };
    });
    const scored = scoreList(records);
    expect(scored).toHaveLength(2994);
    const [top] = scored;
    expect(top?.score).toBeGreaterThanOrEqual(12);
    expect(scored.filter(({ score }) => score > 0).length).toBeGreaterThan(250);
    expect(scored.filter(({ score }) => score === 0).length).toBeGreaterThan(2000);
    const carrying = new Map<string, Set<string>>();
    for (const { record_key: key, kind, mid } of records)
      for (const one of mid) {
        const place = `${kind} ${one}`;
        carrying.set(place, (carrying.get(place) ?? new Set()).add(key));
      }
    const evidence = scored.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.evidence));
    expect(evidence.length).toBeGreaterThan(250);
    for (const { kind, mid, records: told } of evidence)
      expect([mid, carrying.get(`${kind} ${mid as Mid}`)?.size]).toEqual([mid, told]);
  });
});
