import { claimArtwork } from '../../../core/uniforms/intake/artwork/claim';
import { documentOfSubmission } from '../../../core/uniforms/intake/submissionDocument';
import { byText, click, close, one, press, settle, shown, type, violations } from '../../pageUnderTest';
import { accepted, give, NOW, open, outfit, plain, school, svg, told, waiting } from '../intakeUnderTest';

afterEach(close);

describe('The queue', () => {
  const collections = {
    minerva_uniform_intake: [documentOfSubmission(waiting())],
    minerva_uniform_outfits: [outfit(100_001)],
  };

  test('puts a submission beside what the school wears now', async () => {
    const { submission, outfits } = accepted([told(100_001, 2015)]);
    const vouched = {
      minerva_uniform_intake: [...collections.minerva_uniform_intake, submission],
      minerva_uniform_outfits: outfits,
    };
    await open({ address: '?view=queue', collections: vouched });
    expect(shown()).toContain('Submission 1 of 1');
    expect(shown()).toContain('Follows the version of now (since 2015, supplier: Lantern Schoolwear)');
    expect(shown()).toMatch(/blazer: colour.*navy.*maroon.*≠ other/);
    expect(shown()).toMatch(/tie: colour.*red.*−.* told no more/);
    expect(shown()).toContain('policy of 2026');
    expect(await violations()).toEqual([]);
  });

  test('does not take for what the school wears what one person alone wrote', async () => {
    await open({ address: '?view=queue', collections });
    expect(shown()).toContain('Submission 1 of 1');
    expect(shown()).not.toContain('Follows the version of now');
  });

  test('accepts by a key, writes who and when, and takes it back by another', async () => {
    const { of } = await open({ address: '?view=queue', collections });
    await press('a');
    await settle();
    expect(shown()).toContain('Accepted s_');
    const kept = () => of('minerva_uniform_outfits').find(({ submission }) => submission === waiting().id);
    expect(kept()).toMatchObject({ author: 'bea', created: NOW, school: school(100_001), worn_from: 2024 });
    expect(of('minerva_uniform_intake')).toMatchObject([{ state: 'accepted', decided_by: 'bea' }]);
    await press('u');
    await settle();
    expect(kept()).toMatchObject({ undone: NOW, undone_by: 'bea' });
    expect(of('minerva_uniform_intake')).toMatchObject([{ state: 'submitted' }]);
    expect(shown()).toContain('taken back by bea');
  });

  test('refuses only with a reason', async () => {
    const { of } = await open({ address: '?view=queue', collections });
    await press('r');
    expect(shown()).toContain('A refusal needs a reason');
    expect(document.activeElement?.id).toBe('moderation-reason');
    await type('#moderation-reason', 'Not this school.');
    await click(byText('button', 'Refuse (R)'));
    await settle();
    expect(of('minerva_uniform_intake')).toMatchObject([{ state: 'rejected', reason: 'Not this school.' }]);
    expect(of('minerva_uniform_outfits')).toHaveLength(1);
  });

  test('lets nobody decide about the own submission, by button or key', async () => {
    const { of } = await open({ address: '?view=queue', collections, author: 'ann' });
    expect(shown()).toContain('You entered this.');
    expect(byText('button', 'Accept (A)')?.getAttribute('aria-disabled')).toBe('true');
    await press('a');
    await press('r');
    await settle();
    expect(of('minerva_uniform_intake')).toMatchObject([{ state: 'submitted' }]);
  });

  test('does not decide what somebody else decided meanwhile', async () => {
    const memory = await open({ address: '?view=queue', collections });
    const [document_] = memory.of('minerva_uniform_intake');
    const other = { ...document_, state: 'rejected', decided_by: 'cem', decided: 9, reason: 'no' };
    await memory.rest.send({
      method: 'POST',
      path: 'storage/collections/data/minerva_uniform_intake/batch_save',
      parameters: {},
      json: [other],
      signal: new AbortController().signal,
    });
    await press('a');
    await settle();
    expect(shown()).toContain('was rejected by cem');
    expect(memory.of('minerva_uniform_outfits')).toHaveLength(1);
  });

  test('keeps of artwork only what was opened, by its hash, and ticked', async () => {
    const claim = claimArtwork(school(100_001), new TextEncoder().encode(svg), 'ann');
    if (!claim.ok) throw new Error(claim.problem.message);
    const withArt = waiting({ artwork: [claim.value], artworkLicence: 'the school' });
    const { of } = await open({
      address: '?view=queue',
      collections: { ...collections, minerva_uniform_intake: [documentOfSubmission(withArt)] },
      pixels: plain(27, 35, 64),
    });
    await give('#look-1', 'other.svg', svg.replace('h9', 'h8'));
    expect(shown()).toContain('these are not the bytes that were submitted');
    await give('#look-1', 'badge.svg', svg);
    await click(byText('label', 'It shows a badge')?.querySelector('input'));
    expect(shown()).toContain('will be kept');
    await press('a');
    await settle();
    expect(of('minerva_uniform_artwork')).toMatchObject([
      { licence: 'the school', without_persons: 'ann', author: 'bea', school: school(100_001) },
    ]);
  });

  test('lists what was decided, and takes it back with a reason', async () => {
    const decided = {
      ...documentOfSubmission(waiting()),
      state: 'accepted',
      decided_by: 'cem',
      decided: 2_000,
    };
    const { of } = await open({
      address: '?view=queue',
      collections: { ...collections, minerva_uniform_intake: [decided] },
    });
    expect(shown()).toContain('No submission waits');
    await click(byText('button', 'Accepted'));
    expect(shown()).toContain('Accepted by cem');
    expect(await violations()).toEqual([]);
    await click(one(`[aria-label="Take back (${waiting().id})"]`));
    await type('form input', 'wrong school');
    await click(byText('form button', 'Decide'));
    await settle();
    expect(of('minerva_uniform_intake')).toMatchObject([
      { state: 'submitted', history: expect.stringContaining('wrong school') as string },
    ]);
  });
});
