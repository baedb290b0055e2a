// A dropped file as text: UTF-8, or UTF-16 where its first two bytes say so.
import { MAX_TEXT_CHARACTERS } from './askedText';

const MAX_BYTES = MAX_TEXT_CHARACTERS * 4; // no character takes more

/**
 * Text of a file; of a long one more than can be read at once, so that the cut is told.
 *
 * @returns undefined if it holds what no text holds, or cannot be read.
 */
export async function readTextFile(file: Blob): Promise<string | undefined> {
  try {
    const text = await decoded(file);
    return text.slice(0, 10_000).includes('\0') ? undefined : text;
  } catch {
    return undefined; // a folder, or a file that is gone
  }
}

async function decoded(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, MAX_BYTES).arrayBuffer());
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
