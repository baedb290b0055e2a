// Whether a picture that is offered as artwork may show a person. The same test for skin as for regions of cloth, so that
// neither is softer than the other; the empty margin around a badge does not thin it out.
import { isSkinColour, MAX_SKIN_SHARE, skinShare, type Pixels } from './skin';

const BLANK_ALPHA = 16;

/** Why artwork is refused; undefined where it may be offered. */
export function artworkProblem(pixels: Pixels): string | undefined {
  const share = skinShare(withoutMargin(pixels));
  if (share <= MAX_SKIN_SHARE) return undefined;
  return `${Math.round(share * 100)} % of it has colours in which skin lies; at most ${MAX_SKIN_SHARE * 100} % may. Artwork shows a badge or a garment alone, never a person. Brown, beige and some gold look the same to this test: describe such a badge in the form instead.`;
}

/** The picture with what has exactly the colour of its four corners made see-through, where they are all alike. */
export function withoutMargin({ data, width, height }: Pixels): Pixels {
  const colourAt = (x: number, y: number): string => {
    const at = (y * width + x) * 4;
    return (data[at + 3] ?? 0) < BLANK_ALPHA
      ? ''
      : `${data[at] ?? 0} ${data[at + 1] ?? 0} ${data[at + 2] ?? 0}`;
  };
  const right = Math.max(0, width - 1);
  const bottom = Math.max(0, height - 1);
  const corners = new Set([colourAt(0, 0), colourAt(right, 0), colourAt(0, bottom), colourAt(right, bottom)]);
  const [margin = ''] = corners;
  if (corners.size !== 1 || margin === '') return { data, width, height };
  const [red = 0, green = 0, blue = 0] = margin.split(' ').map(Number);
  // A face that fills the picture has corners of skin; they are no margin.
  if (isSkinColour(red, green, blue)) return { data, width, height };
  const cleared = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) => data[at] ?? 0);
  let left = 0;
  for (let at = 0; at < cleared.length; at += 4) {
    if (cleared[at] === red && cleared[at + 1] === green && cleared[at + 2] === blue) cleared[at + 3] = 0;
    else if ((cleared[at + 3] ?? 0) >= BLANK_ALPHA) left += 1;
  }
  // A picture of one colour is no badge on a margin; it is judged as it is.
  return left === 0 ? { data, width, height } : { data: cleared, width, height };
}
