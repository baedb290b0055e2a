import { createHash } from 'node:crypto';
import type { FileHashes } from '../../../core/uniforms/guard/fileHash';
import { problemOfStatus } from '../../../queries/searchProblem';
import type { CheckHash } from '../../../queries/uniforms/checkedFile';
import { openPicture, type PictureTools } from './openPicture';

const picture = new Blob(['bytes of a drawn picture'], { type: 'image/png' });
const image = { width: 10, height: 10, close: () => undefined } as unknown as ImageBitmap;

function toolsWith(check: CheckHash): PictureTools & { readonly decoded: Blob[] } {
  const decoded: Blob[] = [];
  return {
    decoded,
    check,
    decode: (bytes) => {
      decoded.push(bytes);
      return Promise.resolve(image);
    },
  };
}
const saying =
  (value: 'known' | 'not known' | 'no list'): CheckHash =>
  () =>
    Promise.resolve({ ok: true, value });

describe('opening a picture', () => {
  test('asks with the hash alone, before it is looked at', async () => {
    const asked: FileHashes[] = [];
    const tools = toolsWith((hashes) => {
      asked.push(hashes);
      return saying('not known')(hashes);
    });
    expect(await openPicture(picture, tools)).toMatchObject({
      kind: 'opened',
      picture: { isUnchecked: false },
    });
    expect(asked).toEqual([
      { sha256: createHash('sha256').update('bytes of a drawn picture').digest('hex') },
    ]);
  });

  test('shows nothing of a file that is on the list', async () => {
    const tools = toolsWith(saying('known'));
    expect(await openPicture(picture, tools)).toMatchObject({ kind: 'known' });
    expect(tools.decoded).toEqual([]);
  });

  test('shows nothing of a file whose hash could not be checked', async () => {
    const tools = toolsWith(() => Promise.resolve({ ok: false, problem: problemOfStatus(503, '') }));
    expect(await openPicture(picture, tools)).toMatchObject({ kind: 'refused' });
    expect(tools.decoded).toEqual([]);
  });

  test('says so where there is no list to check against', async () => {
    expect(await openPicture(picture, toolsWith(saying('no list')))).toMatchObject({
      picture: { isUnchecked: true },
    });
  });

  test.each(['image/svg+xml', 'text/html', ''])('opens no %j', async (type) => {
    const tools = toolsWith(saying('not known'));
    expect(await openPicture(new Blob(['<svg/>'], { type }), tools)).toMatchObject({ kind: 'refused' });
    expect(tools.decoded).toEqual([]);
  });
});
