// The order in which a picture is opened: hashed, asked about, and only then looked at. It is read in this tab and goes
// nowhere: no upload, no address of its own, no store of the browser.
import {
  checkedFile,
  type CheckHash,
  type FileRefused,
  type KnownFound,
} from '../../../queries/uniforms/checkedFile';

/** A picture in memory; closing it lets its bytes go. */
export interface OpenedPicture {
  readonly image: ImageBitmap;
  /** The check found an empty list: nobody knows anything about the file. */
  readonly isUnchecked: boolean;
}

export type PictureOutcome =
  { readonly kind: 'opened'; readonly picture: OpenedPicture } | KnownFound | FileRefused;

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
  const found = await checkedFile(file, check);
  if (found.kind !== 'checked') return found;
  const { bytes, isUnchecked } = found;
  try {
    const image = await decode(new Blob([bytes], { type: file.type }));
    if (image.width * image.height > MAX_PIXELS) {
      image.close();
      return refused('The picture has more than 80 million pixels. Save a smaller copy of it first.');
    }
    return { kind: 'opened', picture: { image, isUnchecked } };
  } catch {
    return refused('The browser cannot read this file as a picture.');
  }
}

function refused(message: string): FileRefused {
  return { kind: 'refused', message };
}
