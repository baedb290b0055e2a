// The whole of a large picture, put together out of sight a slice a frame: at once, it would hold up a hand that is
// about to move it for longer than the hand waits.
import { paintGround, paintLines, paintOnTop, type Picture } from './paint';

const LINES_A_SLICE = 1500; // some ten milliseconds where there is no GPU

export interface GrowingPicture {
  readonly stop: () => void;
}

/**
 * Paints every line of a picture, those left out of it too, a slice a frame, and shows it when it is whole.
 *
 * @param context - scaled to CSS pixels; what it shows stays until then.
 * @param onWhole - after the whole picture is shown; never after `stop`.
 */
export function paintWhole(
  context: CanvasRenderingContext2D,
  thinned: Picture,
  onWhole: () => void,
): GrowingPicture {
  const picture: Picture = { ...thinned, everyLine: 1 };
  const hidden = hiddenCopyOf(context);
  const all = picture.scene.lines.length / 2;
  let from = 0;
  let frame = 0;
  const work = (): void => {
    if (hidden !== null && from < all) {
      paintLines(hidden, picture, { from, to: from + LINES_A_SLICE });
      from += LINES_A_SLICE;
      frame = requestAnimationFrame(work);
      return;
    }
    if (hidden === null) {
      paintGround(context, picture);
      paintLines(context, picture);
    } else putOn(context, hidden.canvas);
    paintOnTop(context, picture);
    onWhole();
  };
  if (hidden !== null) paintGround(hidden, picture);
  frame = requestAnimationFrame(work);
  return { stop: () => cancelAnimationFrame(frame) };
}

function hiddenCopyOf(context: CanvasRenderingContext2D): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = context.canvas.width;
  canvas.height = context.canvas.height;
  const hidden = canvas.getContext('2d', { alpha: false });
  hidden?.setTransform(context.getTransform());
  return hidden;
}

/** Pixel for pixel, whatever the scale. */
function putOn(context: CanvasRenderingContext2D, canvas: HTMLCanvasElement): void {
  context.save();
  context.resetTransform();
  context.drawImage(canvas, 0, 0);
  context.restore();
}
