// From chart units to pixels and back.
import type { Scene } from './scene';

/** The chart point in the middle of the picture, and pixels per chart unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const MIN_SCALE = 0.005;
const MAX_SCALE = 20;
const MAX_FIT_SCALE = 4; // three nodes need not fill the screen
const RIM = 30; // pixels
const MARGIN = 60; // pixels, room for labels at the rim

/** A camera that shows every node. */
export function fitted({ xs, ys }: Pick<Scene, 'xs' | 'ys'>, { width, height }: Size): Camera {
  if (xs.length === 0) return { x: 0, y: 0, scale: 1 };
  const [left, right] = rangeOf(xs);
  const [top, bottom] = rangeOf(ys);
  const across = Math.max(1, width - 2 * MARGIN) / Math.max(right - left, 1e-6);
  const down = Math.max(1, height - 2 * MARGIN) / Math.max(bottom - top, 1e-6);
  const scale = Math.min(MAX_FIT_SCALE, Math.max(MIN_SCALE, Math.min(across, down)));
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}

/** Closer (factor above 1) or further, round a point of the picture that stays where it is. */
export function zoomed(camera: Camera, factor: number, at: Point, size: Size): Camera {
  const scale = Math.min(MAX_SCALE, Math.max(MIN_SCALE, camera.scale * factor));
  const held = toChart(camera, at, size);
  return {
    scale,
    x: held.x - (at.x - size.width / 2) / scale,
    y: held.y - (at.y - size.height / 2) / scale,
  };
}

/** Moved by pixels of the picture. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** The chart point under a point of the picture. */
export function toChart(camera: Camera, at: Point, { width, height }: Size): Point {
  return {
    x: camera.x + (at.x - width / 2) / camera.scale,
    y: camera.y + (at.y - height / 2) / camera.scale,
  };
}

/** Whether a chart point is to be seen, and not only at the rim. */
export function isInPicture({ x, y, scale }: Camera, at: Point, { width, height }: Size): boolean {
  return Math.abs(at.x - x) * scale <= width / 2 - RIM && Math.abs(at.y - y) * scale <= height / 2 - RIM;
}

/** Where a chart point stands in the picture. */
export function toPicture(camera: Camera, at: Point, { width, height }: Size): Point {
  return {
    x: (at.x - camera.x) * camera.scale + width / 2,
    y: (at.y - camera.y) * camera.scale + height / 2,
  };
}

function rangeOf(values: Float32Array): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
