import { byText, choose, click, close, shown, violations } from '../../pageUnderTest';
import { accepted, field, open, outfit, school, told } from '../intakeUnderTest';

afterEach(close);

describe('Versions and coverage', () => {
  const { submission, outfits } = accepted([
    told(100_001, 2015, 2),
    told(100_001, 2024, 3),
    told(100_001, 2025, 4),
  ]);
  const [first, second, third] = outfits;
  const undone = { undone: 3_000, undone_by: 'cem', undone_reason: 'slip' };
  const collections = {
    minerva_uniform_intake: [submission],
    minerva_uniform_outfits: [{ ...first }, { ...second, created: 2_000 }, { ...third, ...undone }],
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

  test.each([
    ['names no submission', {}, 'the submission that it names is not on record'],
    [
      'says something else than what was accepted',
      { ...second, facts: outfit(1).facts.replace('navy', 'black') },
      'it says something else than what was accepted',
    ],
    ['names another moderator', { ...second, author: 'ann' }, 'it names somebody else'],
  ])('an outfit that %s is no version, and says why', async (_, written, why) => {
    const byHand = { ...outfit(100_001, 'o_hand'), worn_from: 2026, ...written };
    const rest = [collections.minerva_uniform_outfits[0] ?? {}, byHand];
    await open({
      address: `?view=versions&school=${school(100_001)}`,
      collections: { ...collections, minerva_uniform_outfits: rest },
    });
    expect(shown()).toContain('1 version of 1 outfit; the newest first.');
    expect(shown()).toMatch(/Left out of the search.*not searched/);
    expect(shown()).toContain(`Why: ${why}`);
    expect(await violations()).toEqual([]);
  });

  test('do not count a school of which only one person wrote', async () => {
    // Packing left it out: the catalogue has one school.
    await open({
      address: '?view=coverage',
      collections: { minerva_uniform_outfits: [outfit(100_001), outfit(100_003)] },
    });
    expect(shown()).toContain('Nothing is known of 2 of 3 schools');
  });

  test('count nothing as known without a catalogue, and say that none was packed', async () => {
    await open({ address: '?view=coverage', collections: { ...collections, minerva_uniform_catalogue: [] } });
    expect(shown()).toContain('Nothing is known of 3 of 3 schools');
    expect(shown()).toContain('was never packed');
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
