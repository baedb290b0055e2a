import { documentOfSubmission } from '../../../core/uniforms/intake/submissionDocument';
import { byText, choose, click, close, shown, violations } from '../../pageUnderTest';
import { field, open, outfit, waiting } from '../intakeUnderTest';

afterEach(close);

describe('Versions and coverage', () => {
  const accepted = {
    ...documentOfSubmission(waiting()),
    state: 'accepted',
    decided_by: 'bea',
    decided: 1_000,
  };
  const collections = {
    minerva_uniform_intake: [accepted],
    minerva_uniform_outfits: [
      { ...outfit(100_001), submission: waiting().id },
      { ...outfit(100_001, 'o_new'), worn_from: 2024, submission: waiting().id, created: 2_000 },
      {
        ...outfit(100_001, 'o_gone'),
        worn_from: 2025,
        undone: 3_000,
        undone_by: 'cem',
        undone_reason: 'slip',
      },
    ],
  };

  test('show years, who told it and who accepted it, and what counts no more', async () => {
    await open({ address: '?view=versions&school=GB-ENG:100001', collections });
    expect(shown()).toContain('2 versions of 1 outfit; the newest first.');
    expect(shown()).toMatch(/since 2024.*2015 to 2023/);
    expect(shown()).toContain('Told by supplier: Lantern Schoolwear; accepted by bea');
    expect(shown()).toMatch(/Counts no more.*taken back.*Taken back by cem/);
    await click(byText('button', 'Where it came from (since 2024)'));
    expect(shown()).toContain('policy of 2026');
    expect(await violations()).toEqual([]);
  });

  test('count open schools without an outfit, and lead to telling it', async () => {
    await open({ address: '?view=coverage', collections });
    expect(shown()).toContain('Nothing is known of 2 of 3 schools');
    await choose(field('Schools'), 'all');
    expect(shown()).toContain('Nothing is known of 3 of 4 schools');
    await choose(field('Phase'), 'primary');
    expect(shown()).toContain('Nothing is known of 1 of 1 school');
    expect(await violations()).toEqual([]);
    await click(byText('button', 'Show schools of Sampleshire, primary'));
    await click(byText('a', 'Send in for School 100002'));
    expect(window.location.search).toContain('school=GB-ENG%3A100002');
    expect(shown()).toContain('Who tells it');
  });

  test('say how far the catalogue lags behind', async () => {
    await open({ address: '?view=coverage', collections });
    await click(byText('nav a', 'Versions'));
    expect(shown()).toContain('3 outfits accepted or taken back since are not in it');
    expect(shown()).toContain('Minerva - Pack the catalogue of uniforms');
  });
});
