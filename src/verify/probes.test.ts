import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Probe, ProbeAnswer } from './assumption';
import { fakeBench, readingBench, type FakeSplunk } from './fakeSplunk';
import { findingCases } from './probeCases/finding';
import { indexTimeCases } from './probeCases/indexTime';
import { inputCases } from './probeCases/input';
import { rightsAndPagesCases } from './probeCases/rightsAndPages';
import { searchingCases } from './probeCases/searching';
import { walkCases } from './probeCases/walk';
import { assumptions } from './assumptions/registry';
import { runProbes } from './runProbes';
import { walkAtWork, walkOfInstallation } from './walk/registry';

const database = mkdtempSync(join(tmpdir(), 'verify-database-'));
mkdirSync(join(database, 'modinputs', 'minerva_file'), { recursive: true });
afterAll(() => rmSync(database, { recursive: true }));

const probes: readonly Probe[] = [...assumptions, ...walkOfInstallation, ...walkAtWork];
const cases = {
  ...indexTimeCases,
  ...findingCases,
  ...searchingCases,
  ...inputCases(database),
  ...rightsAndPagesCases,
  ...walkCases,
};

async function answerOn(fake: FakeSplunk, id: string): Promise<ProbeAnswer> {
  const [outcome] = await runProbes(
    probes.filter((probe) => probe.id === id),
    fakeBench(fake),
    () => undefined,
  );
  return outcome!.answer;
}

describe('the register', () => {
  test('every probe has an id of its own, and a case', () => {
    const ids = probes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(cases).sort()).toEqual([...ids].sort());
  });

  test('every assumption says something of its own in each of its parts', () => {
    for (const part of ['statement', 'restsOnIt', 'ifWrong', 'basis'] as const) {
      const texts = assumptions.map((assumption) => assumption[part]);
      expect(
        texts.filter((text) => !/^[\p{Lu}$].{15,}\.$/su.test(text) && !/^[a-z_]+.{15,}\.$/su.test(text)),
      ).toEqual([]);
      if (part !== 'basis') expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe.each(Object.entries(cases))('%s', (id, { right, wrong }) => {
  test('holds on a Splunk that does as assumed', async () => {
    expect(await answerOn(right, id)).toMatchObject({ verdict: 'holds' });
  });

  test.each(Object.entries(wrong))('differs when Splunk is wrong: %s', async (_wrongness, fake) => {
    const answer = await answerOn(fake, id);
    expect(answer).toMatchObject({ verdict: 'differs' });
    expect(JSON.stringify(answer)).not.toContain('the probe itself failed');
  });
});

describe('a probe', () => {
  // Each of these rests on something being refused or absent, and says so in its statement.
  const restsOnAbsence = ['get-launches-nothing', 'job-for-any-owner', 'post-creates-job'];

  test('never holds on a Splunk that knows nothing', async () => {
    const outcomes = await runProbes(probes, fakeBench({}), () => undefined);
    const holding = outcomes.filter(({ answer }) => answer.verdict === 'holds').map(({ probe }) => probe.id);
    expect(holding.filter((id) => !restsOnAbsence.includes(id))).toEqual([]);
  });

  test('says what it would need instead of failing when nothing may be made', async () => {
    const outcomes = await runProbes(probes, readingBench({}), () => undefined);
    const failing = outcomes.filter(({ answer }) =>
      JSON.stringify(answer).includes('the probe itself failed'),
    );
    expect(failing).toEqual([]);
  });

  test('that fails by its own fault differs, and the others still run', async () => {
    const broken: Probe = {
      id: 'broken',
      statement: 'x',
      probe: () => Promise.reject(new TypeError('a slip')),
    };
    const outcomes = await runProbes([broken, walkOfInstallation[0]!], fakeBench({}), () => undefined);
    expect(outcomes.map(({ answer }) => answer.verdict)).toEqual(['differs', 'differs']);
    expect(outcomes[0]!.answer).toMatchObject({ seen: expect.stringContaining('a slip') });
  });

  test('that only sees an empty tenant does not take a macro for proven', async () => {
    expect(await answerOn({}, 'tenant-macro-in-tstats')).toMatchObject({ verdict: 'could-not-be-tested' });
  });

  test('of what an analyst may not see proves nothing where the admin sees nothing', async () => {
    expect(await answerOn({}, 'analyst-sees-own-tenant')).toMatchObject({ verdict: 'could-not-be-tested' });
  });

  test('that meets a confession of the stand-in says nothing about Splunk', async () => {
    const confessing = { search: () => "The stand-in has no SPL command 'tstats' (see COVERAGE.md)." };
    expect(await answerOn(confessing, 'caseless-mid')).toMatchObject({ verdict: 'could-not-be-tested' });
  });
});
