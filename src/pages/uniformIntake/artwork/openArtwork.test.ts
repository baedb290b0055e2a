import { claimArtwork, MAX_ARTWORK_BYTES } from '../../../core/uniforms/intake/artwork/claim';
import type { Pixels } from '../../../core/uniforms/guard/skin';
import type { SchoolKey } from '../../../core/uniforms/outfit';
import type { HashAnswer } from '../../../queries/uniforms/knownHashes';
import { openArtwork, type ArtworkTools } from './openArtwork';

const school = 'GB-ENG:100001' as SchoolKey;
const svg = '<svg viewBox="0 0 9 9" onload="x()"><path d="M0 0h9"/><script>x()</script></svg>';
const claimOf = (bytes: Uint8Array) => claimArtwork(school, bytes, 'ann');

function pixels(red: number, green: number, blue: number): Pixels {
  const data = new Uint8ClampedArray(64).map((_, at) => [red, green, blue, 255][at % 4] ?? 0);
  return { data, width: 4, height: 4 };
}

/** Tools that write down in which order they are used. */
function tools(answer: HashAnswer | 'problem', drawn: Pixels | undefined = pixels(27, 35, 64)) {
  const used: string[] = [];
  const made: ArtworkTools = {
    check: ({ sha256 }) => {
      used.push(`check ${sha256.length}`);
      return Promise.resolve(
        answer === 'problem'
          ? { ok: false, problem: { code: 'failed', message: 'Down.', remedy: 'Wait.' } }
          : { ok: true, value: answer },
      );
    },
    pixelsOf: (address) => {
      used.push(`draw ${atob(address.split(',')[1] ?? '')}`);
      return Promise.resolve(drawn);
    },
  };
  return { made, used };
}

const open = (file: Blob, { made }: ReturnType<typeof tools>) =>
  openArtwork(file, { claimOf, submission: '' }, made);

describe('artwork that is opened', () => {
  test('is asked about before it is drawn, and drawn only as it would be kept', async () => {
    const used = tools('not known');
    const outcome = await open(new Blob([svg]), used);
    expect(outcome).toMatchObject({ kind: 'opened', opened: { isUnchecked: false, claim: { school } } });
    expect(used.used).toEqual([
      'check 64',
      'draw <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"></path></svg>',
    ]);
  });

  test.each([
    ['known', 'known', undefined],
    ['not checked', 'problem', /could not be checked, so it is not opened\. Down\. Wait\./],
  ] as const)('that is %s is never drawn', async (_, answer, words) => {
    const used = tools(answer);
    const outcome = await open(new Blob([svg]), used);
    expect(outcome.kind).toBe(words === undefined ? 'known' : 'refused');
    expect(JSON.stringify(outcome)).not.toContain('path');
    if (words !== undefined)
      expect(outcome).toMatchObject({ message: expect.stringMatching(words) as string });
    expect(used.used).toEqual(['check 64']);
  });

  test('that may show skin, or cannot be drawn, is refused and nothing of it is handed on', async () => {
    for (const used of [
      tools('not known', pixels(160, 126, 86)),
      { ...tools('no list'), made: { ...tools('no list').made, pixelsOf: () => Promise.resolve(undefined) } },
    ]) {
      const outcome = await open(new Blob([svg]), used);
      expect(outcome).toEqual({
        kind: 'refused',
        message: expect.stringMatching(/^Refused\. .*Nothing of it is kept\.$/s) as string,
      });
    }
  });

  test('says where the list was empty', async () => {
    expect(await open(new Blob([svg]), tools('no list'))).toMatchObject({ opened: { isUnchecked: true } });
  });

  test('that is too large is refused before a byte of it is read', async () => {
    const used = tools('not known');
    const file = new Blob([new Uint8Array(MAX_ARTWORK_BYTES + 1)]);
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
    expect(await open(file, used)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('at most') as string,
    });
    expect(used.used).toEqual([]);
  });

  test('that is no drawing, or cannot be read, is refused', async () => {
    expect(await open(new Blob(['x']), tools('not known'))).toMatchObject({ kind: 'refused' });
    const file = new Blob([svg]);
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    expect(await open(file, tools('not known'))).toMatchObject({
      message: expect.stringContaining('could not read') as string,
    });
  });
});
