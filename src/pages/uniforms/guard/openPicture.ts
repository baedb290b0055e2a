// The order in which a picture is opened: hashed, asked about, and only then looked at. It is read in this tab and goes
// nowhere: no upload, no address of its own, no store of the browser.
import { fileHashes, type FileHashes } from '../../../core/uniforms/guard/fileHash';
import type { Result } from '../../../core/brand';
import type { HashAnswer } from '../../../queries/uniforms/knownHashes';
import type { SearchProblem } from '../../../queries/searchProblem';

export type CheckHash = (hashes: FileHashes) => Promise<Result<HashAnswer, SearchProblem>>;

/** A picture in memory; closing it lets its bytes go. */
export interface OpenedPicture {
  readonly image: ImageBitmap;
  /** The check found an empty list: nobody knows anything about the file. */
  readonly isUnchecked: boolean;
}

export type PictureOutcome =
  | { readonly kind: 'opened'; readonly picture: OpenedPicture }
  /** On the list: not opened, not shown. */
  | { readonly kind: 'known'; readonly sha256: string }
  | { readonly kind: 'refused'; readonly message: string };

export interface PictureTools {
  readonly check: CheckHash;
  /** Decodes; rejects for what is no picture. */
  readonly decode: (bytes: Blob) => Promise<ImageBitmap>;
}

const MAX_BYTES = 40 * 1024 * 1024;
const MAX_PIXELS = 80_000_000;
// No SVG: it is a document with addresses in it, not a photograph.
const types = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp', 'image/avif']);

/** Opens a picture. Never rejects. */
export async function openPicture(file: Blob, { check, decode }: PictureTools): Promise<PictureOutcome> {
  if (!types.has(file.type)) return refused('Only pictures are opened: JPEG, PNG, WebP, GIF, BMP or AVIF.');
  if (file.size > MAX_BYTES)
    return refused('The file is larger than 40 MB. Save a smaller copy of it first.');
  const bytes = await bytesOf(file);
  if (bytes === undefined) return refused('The browser could not read the file.');
  const hashes = fileHashes(bytes);
  const answer = await check(hashes);
  if (!answer.ok)
    return refused(
      `The hash of this file could not be checked, so it is not shown. ${answer.problem.message} ${answer.problem.remedy}`,
    );
  if (answer.value === 'known') return { kind: 'known', sha256: hashes.sha256 };
  try {
    const image = await decode(new Blob([bytes.slice()], { type: file.type }));
    if (image.width * image.height > MAX_PIXELS) {
      image.close();
      return refused('The picture has more than 80 million pixels. Save a smaller copy of it first.');
    }
    return { kind: 'opened', picture: { image, isUnchecked: answer.value === 'no list' } };
  } catch {
    return refused('The browser cannot read this file as a picture.');
  }
}

function refused(message: string): PictureOutcome {
  return { kind: 'refused', message };
}

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
