// A picture drawn on a canvas that nobody sees, for measuring it.
import type { Pixels } from '../../../core/uniforms/guard/skin';

const SIDE = 256; // a badge's colours need no more, and a drawing without a size has none of its own

/** Pixels of a data address, drawn into a square; undefined where the browser cannot draw it. */
export async function pixelsOfAddress(address: string): Promise<Pixels | undefined> {
  const canvas = document.createElement('canvas');
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    canvas.width = SIDE;
    canvas.height = SIDE;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) return undefined;
    pen.drawImage(image, 0, 0, SIDE, SIDE);
    const { data } = pen.getImageData(0, 0, SIDE, SIDE);
    return { data, width: SIDE, height: SIDE };
  } catch {
    return undefined;
  } finally {
    // A canvas without size holds no pixels.
    canvas.width = 0;
    canvas.height = 0;
  }
}
