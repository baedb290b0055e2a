import { readFacts, type FactQuestion, type Facts, type SubjectFacts } from '../facts';
import type { IndicatorDefinition, SignalRead } from '../indicator';
import { currentModel } from '../models/registry';
import type { ScoringContext } from '../score';
import { scoreSubject } from '../scoreSubject';
import { sectorIds, sectors } from '../sector';
import { nameOfSignal } from '../signal';
import { exampleNow } from './exampleFacts';
import { indicators, indicatorsOf } from './registry';

const covered: ScoringContext = { now: exampleNow, model: currentModel, coverage: () => 1_000 };

/** Facts that write down what they are asked for. */
function spied(facts: Facts, asked: SignalRead[]): Facts {
  const own = (name: string): void => void asked.push({ kind: 'business', name });
  return {
    ...facts,
    own: (name) => (own(name), facts.own(name)),
    isOwn: (signal) => (own(nameOfSignal(signal)), facts.isOwn(signal)),
    counts: (question: FactQuestion) => {
      asked.push({ kind: question.kind, name: question.name ?? nameOfSignal(question.signal ?? '') });
      return facts.counts(question);
    },
  };
}

const read = (indicator: IndicatorDefinition, facts: SubjectFacts): ReturnType<IndicatorDefinition['read']> =>
  indicator.read(readFacts(facts, currentModel), { now: exampleNow });

/** The example as a subject of the indicator's sector. */
function inSector({ sector }: IndicatorDefinition, facts: SubjectFacts): SubjectFacts {
  const member = sectors.find(({ id }) => id === sector)!.members[0]!;
  const has = facts.subject.signals.some((signal) => sectors.some(({ members }) => members.includes(signal)));
  return has
    ? facts
    : { ...facts, subject: { ...facts.subject, signals: [...facts.subject.signals, member] } };
}

const wordsNobodySays =
  /\b(trafficker|victim|prostitut|guilty|innocent|safe|illegal|criminal|offender|suspicious|clean)\b/i;

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_, indicator) => {
  const { fires, silent } = indicator.examples;

  test('fires in its example, with evidence that a search can open, and a sentence', () => {
    const reading = read(indicator, fires.facts);
    expect(reading.state).toBe('present');
    if (reading.state !== 'present') return;
    expect(reading.evidence.length).toBeGreaterThan(0);
    expect(reading.sources.length).toBeGreaterThan(0);
    expect(Number.isFinite(reading.newest)).toBe(true);
    expect(reading.sentence).toMatch(/^[A-Z0-9].{10,220}\.$/);
    for (const { mid, record, signal, records, first, last } of reading.evidence) {
      expect(record !== undefined || (mid !== undefined && signal !== undefined)).toBe(true);
      expect(records).toBeGreaterThan(0);
      expect(first).toBeLessThanOrEqual(last);
    }
  });

  test('the count in its sentence is that of one search', () => {
    const reading = read(indicator, fires.facts);
    if (reading.state !== 'present') throw new Error('it must fire');
    for (const { mid, signal, kind, records } of reading.evidence) {
      if (mid === undefined) continue;
      const rows = fires.facts.rows.filter(
        (row) => row.mid === mid && row.signal === signal && row.kind === kind,
      );
      expect(rows.reduce((sum, row) => sum + row.records, 0)).toBe(records);
    }
  });

  test('is silent in its counter-example, for which the data are there', () => {
    expect(read(indicator, silent.facts).state).toBe('absent');
    const scored = scoreSubject(inSector(indicator, silent.facts), covered);
    expect(scored.unknown.map((unknown) => unknown.indicator)).not.toContain(indicator.id);
  });

  test('is unknown where its data are missing, and then gives no points', () => {
    const bare = {
      ...fires.facts.subject,
      signals: indicator.needs.some(({ scope }) => scope === 'own') ? [] : ['all'],
    };
    const scored = scoreSubject(inSector(indicator, { subject: bare, rows: [], records: [] }), {
      ...covered,
      coverage: () => 0,
    });
    const needsOnlyItsCategory = indicator.needs.every(
      (need) => need.scope === 'own' && need.names.includes('category'),
    );
    const needsOnlyItself = indicator.needs.every(
      (need) => need.scope === 'own' && need.names.includes('all'),
    );
    if (needsOnlyItsCategory || needsOnlyItself) return;
    expect(scored.unknown.map((unknown) => unknown.indicator)).toContain(indicator.id);
  });

  test('asks only for what it says it reads', () => {
    for (const { facts } of [fires, silent]) {
      const asked: SignalRead[] = [];
      indicator.read(spied(readFacts(facts, currentModel), asked), { now: exampleNow });
      const told = new Set(indicator.reads.map(({ kind, name }) => `${kind}.${name}`));
      expect(asked.map(({ kind, name }) => `${kind}.${name}`).filter((one) => !told.has(one))).toEqual([]);
    }
  });

  test('needs are of kinds that it reads', () => {
    expect(indicator.needs.length).toBeGreaterThan(0);
    for (const need of indicator.needs)
      if (need.scope === 'joined')
        expect(indicator.reads.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...need.kinds]));
  });

  test('a thousand equal events give at most twice the points of one', () => {
    const more = (factor: number): SubjectFacts => ({
      ...fires.facts,
      rows: fires.facts.rows.map((row) => ({ ...row, records: row.records * factor })),
    });
    const pointsOf = (facts: SubjectFacts): number => {
      const scored = scoreSubject(inSector(indicator, facts), covered);
      const all = [...scored.reasons, ...scored.counter];
      return Math.abs(all.find((reason) => reason.indicator === indicator.id)?.points ?? 0);
    };
    expect(pointsOf(more(1_000))).toBeLessThanOrEqual(2 * indicator.points);
  });

  test('is told in words that accuse nobody and clear nobody', () => {
    const { title, rationale, knownFalsePositives, wouldChange } = indicator;
    const texts = [title, rationale, ...knownFalsePositives, wouldChange, fires.says, silent.says];
    for (const text of texts) expect(text).not.toMatch(wordsNobodySays);
    expect(knownFalsePositives.length).toBeGreaterThan(0);
    expect(rationale.length).toBeGreaterThan(50);
    expect(indicator.id).toMatch(/^[a-z]+\.[a-z0-9_]+$/);
    expect(indicator.id.startsWith(`${indicator.sector}.`)).toBe(true);
    expect(indicator.source.year).toBeGreaterThan(2000);
    expect(indicator.source.title.length).toBeGreaterThan(20);
  });
});

describe('indicators', () => {
  test('no two have one id, one title in a sector, or one rationale', () => {
    for (const key of ['id', 'rationale'] as const) {
      const values = indicators.map((indicator) => indicator[key]);
      expect(new Set(values).size).toBe(values.length);
    }
    for (const sector of sectorIds) {
      const titles = indicatorsOf(sector).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('massage has at least 24 against and every other sector at least 6, each sector in four dimensions', () => {
    for (const sector of sectorIds) {
      const against = indicatorsOf(sector).filter(({ direction }) => direction === 'against');
      expect([sector, against.length >= (sector === 'massage' ? 24 : 6)]).toEqual([sector, true]);
      expect([sector, new Set(against.map(({ dimension }) => dimension)).size >= 4]).toEqual([sector, true]);
      expect(indicatorsOf(sector).some(({ direction }) => direction === 'counter')).toBe(true);
    }
  });

  test('the newest table has the points of every indicator, and of no other', () => {
    const points = Object.fromEntries(
      indicators.map(({ id, points: its }) => [id, { points: its, on: true }]),
    );
    expect(currentModel.indicators).toEqual(points);
  });
});
