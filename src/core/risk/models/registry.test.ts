import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators } from '../indicators/registry';
import { exampleNow } from '../indicators/exampleFacts';
import type { SubjectFacts } from '../facts';
import { scoreSubject } from '../scoreSubject';
import { sectors } from '../sector';
import { changedModel, currentModel, modelOfVersion, riskModels } from './registry';

/** Facts that fire a run of indicators of one sector: what the frozen scores are of. */
function frozenSubjects(): readonly (readonly [string, SubjectFacts])[] {
  return sectors.flatMap(({ id, members }) => {
    const its = indicators.filter(({ sector }) => sector === id);
    return its.map(({ id: indicator }, at): readonly [string, SubjectFacts] => {
      const together = its.slice(Math.max(0, at - 5), at + 1).map(({ examples }) => examples.fires.facts);
      const [first] = together;
      const signals = [
        ...new Set([members[0] ?? '', ...together.flatMap(({ subject }) => subject.signals)]),
      ].sort();
      return [
        indicator,
        {
          subject: { ...first!.subject, signals },
          rows: together.flatMap(({ rows }) => rows),
          records: together.flatMap(({ records }) => records),
        },
      ];
    });
  });
}

const frozenFile = (version: string): string =>
  join(__dirname, '../../../../tests/cases/risk', `model-${version}.json`);

function scoresOf(version: string): Readonly<Record<string, string>> {
  const model = modelOfVersion(version)!;
  return Object.fromEntries(
    frozenSubjects().map(([name, facts]) => {
      const { score, tier, reasons } = scoreSubject(facts, { now: exampleNow, model, coverage: () => 1_000 });
      return [
        name,
        `${score} tier ${tier}: ${reasons.map(({ indicator, points }) => `${indicator} ${points}`).join(', ')}`,
      ];
    }),
  );
}

describe('versions of the table of points', () => {
  // A change of a reading changes old scores: give it a new id, and leave the old one to the old versions.
  test.each(riskModels.map(({ version }) => version))(
    'version %s gives the scores it gave when it was made',
    (version) => {
      const file = frozenFile(version);
      if (process.env['MINERVA_FREEZE'] === '1')
        writeFileSync(file, `${JSON.stringify(scoresOf(version), null, 2)}\n`);
      expect(scoresOf(version)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    },
  );

  test('each is written as JSON and read back without loss', () => {
    for (const model of riskModels) expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test('points are whole, tiers fall, and decay never gives points back', () => {
    for (const { indicators: weights, tiers, decay } of riskModels) {
      for (const { points } of Object.values(weights))
        expect(Number.isInteger(points) && points >= 0).toBe(true);
      const least = tiers.map(({ atLeast }) => atLeast);
      expect(least).toEqual([...least].sort((left, right) => right - left));
      expect(least.at(-1)).toBe(0);
      const halvings = decay.map((step) => step.halvings);
      expect(halvings).toEqual([...halvings].sort((left, right) => left - right));
    }
  });

  test('a tenant’s change makes a version of its own, and the last change of an indicator holds', () => {
    const changed = changedModel(currentModel, [
      { indicator: 'massage.lexicon_hits', points: 9, on: true },
      { indicator: 'massage.lexicon_hits', points: 3.4, on: false },
      { indicator: 'massage.unheard_of', points: 50, on: true },
    ]);
    expect(changed.version).toBe(`${currentModel.version}+2`);
    expect(changed.indicators['massage.lexicon_hits']).toEqual({ points: 3, on: false });
    expect(changed.indicators).not.toHaveProperty('massage.unheard_of');
    expect(changedModel(currentModel, [])).toBe(currentModel);
  });

  test.each([
    [-5, 0],
    [Number.NaN, 0],
    [1e9, 100],
  ])('points of %d are taken as %d', (points, taken) => {
    const changed = changedModel(currentModel, [{ indicator: 'massage.lexicon_hits', points, on: true }]);
    expect(changed.indicators['massage.lexicon_hits']?.points).toBe(taken);
  });

  test('an indicator that is switched off gives no points and is not unknown', () => {
    const [, facts] = frozenSubjects().find(([name]) => name === 'massage.living_in')!;
    const off = changedModel(currentModel, [{ indicator: 'massage.living_in', points: 7, on: false }]);
    const scored = scoreSubject(facts, { now: exampleNow, model: off, coverage: () => 0 });
    expect([...scored.reasons, ...scored.unknown].map(({ indicator }) => indicator)).not.toContain(
      'massage.living_in',
    );
  });
});
