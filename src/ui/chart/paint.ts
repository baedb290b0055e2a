// Draws a scene on a canvas. Few, large batches: one path for many lines, one colour after another for nodes; what is
// outside the picture is not drawn, what is small is drawn simply, and only labels with room are written.
import { toPicture, type Camera, type Size } from './camera';
import type { Palette } from './palette';
import type { Marks, Scene } from './scene';
import { paintLabels } from './labels';

export interface Picture {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly size: Size;
  readonly palette: Palette;
  readonly marks: Marks;
  /** Only every so-many-th line is drawn, while a large picture moves on a slow machine; 1 = all. */
  readonly everyLine: number;
}

const LINES_A_PATH = 400; // one huge path is slow to fill in software; short ones are not
const FULL = Math.PI * 2;

/** Paints everything; the context is already scaled to CSS pixels. */
export function paint(context: CanvasRenderingContext2D, picture: Picture): void {
  paintGround(context, picture);
  paintLines(context, picture);
  paintOnTop(context, picture);
}

/** The empty picture. */
export function paintGround(context: CanvasRenderingContext2D, { size, palette }: Picture): void {
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, size.width, size.height);
}

/** What stands over the lines: marks, nodes and names. */
export function paintOnTop(context: CanvasRenderingContext2D, picture: Picture): void {
  paintMarkedLines(context, picture);
  paintNodes(context, picture);
  paintRings(context, picture);
  paintLabels(context, picture);
}

/** Pixels from the middle of a node to its rim. */
export function radiusOf(shape: 'record' | 'value' | 'hub', camera: Camera): number {
  const zoom = Math.min(1.5, Math.max(0.28, camera.scale));
  return (shape === 'hub' ? 12 : shape === 'record' ? 8 : 6.5) * zoom;
}

/** Lines by their numbers, `to` not among them; left out, all. */
export function paintLines(
  context: CanvasRenderingContext2D,
  { scene, camera, size, palette, everyLine }: Picture,
  { from: first, to: end }: { readonly from: number; readonly to: number } = { from: 0, to: Infinity },
): void {
  const { xs, ys, lines } = scene;
  const { x: cx, y: cy, scale } = camera;
  const { width, height } = size;
  context.strokeStyle = palette.line;
  context.lineWidth = lines.length > 10_000 ? 0.5 : 1;
  context.beginPath();
  let inPath = 0;
  for (let at = first * 2; at < Math.min(lines.length, end * 2); at += 2 * everyLine) {
    const from = lines[at] ?? 0;
    const to = lines[at + 1] ?? 0;
    const x1 = ((xs[from] ?? 0) - cx) * scale + width / 2;
    const y1 = ((ys[from] ?? 0) - cy) * scale + height / 2;
    const x2 = ((xs[to] ?? 0) - cx) * scale + width / 2;
    const y2 = ((ys[to] ?? 0) - cy) * scale + height / 2;
    if (
      (x1 < 0 && x2 < 0) ||
      (y1 < 0 && y2 < 0) ||
      (x1 > width && x2 > width) ||
      (y1 > height && y2 > height)
    )
      continue;
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    if (++inPath % LINES_A_PATH === 0) {
      context.stroke();
      context.beginPath();
    }
  }
  context.stroke();
}

function paintMarkedLines(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, marks, palette } = picture;
  if (marks.node >= 0) {
    const own: number[] = [];
    for (let at = 0; at < scene.lines.length; at += 2)
      if (scene.lines[at] === marks.node || scene.lines[at + 1] === marks.node) own.push(at / 2);
    strokeLines(context, picture, own, palette.mark, 2);
  }
  if (marks.line >= 0) strokeLines(context, picture, [marks.line], palette.mark, 4);
  if (marks.path.length > 1) {
    const steps = new Set(marks.path.slice(1).map((node, at) => pairOf(node, marks.path[at] ?? -1)));
    const onPath: number[] = [];
    for (let at = 0; at < scene.lines.length; at += 2)
      if (steps.has(pairOf(scene.lines[at] ?? 0, scene.lines[at + 1] ?? 0))) onPath.push(at / 2);
    strokeLines(context, picture, onPath, palette.path, 4);
  }
}

function strokeLines(
  context: CanvasRenderingContext2D,
  { scene, camera, size }: Picture,
  lines: readonly number[],
  colour: string,
  width: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  for (const line of lines) {
    const [from, to] = [scene.lines[line * 2] ?? 0, scene.lines[line * 2 + 1] ?? 0];
    const start = toPicture(camera, { x: scene.xs[from] ?? 0, y: scene.ys[from] ?? 0 }, size);
    const end = toPicture(camera, { x: scene.xs[to] ?? 0, y: scene.ys[to] ?? 0 }, size);
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
  }
  context.stroke();
}

function pairOf(one: number, other: number): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}

function paintNodes(context: CanvasRenderingContext2D, { scene, camera, size, palette }: Picture): void {
  const batches = new Map<string, number[]>();
  scene.nodes.forEach((node, index) => {
    const x = ((scene.xs[index] ?? 0) - camera.x) * camera.scale + size.width / 2;
    const y = ((scene.ys[index] ?? 0) - camera.y) * camera.scale + size.height / 2;
    if (x < -20 || y < -20 || x > size.width + 20 || y > size.height + 20) return;
    const key = `${node.shape} ${colourOf(node.tint, node.shape, palette)}`;
    const batch = batches.get(key);
    if (batch) batch.push(x, y);
    else batches.set(key, [x, y]);
  });
  for (const [key, points] of batches) {
    const [shape, colour] = key.split(' ') as ['record' | 'value' | 'hub', string];
    context.fillStyle = colour;
    paintBatch(context, points, shape, radiusOf(shape, camera));
  }
}

function paintBatch(
  context: CanvasRenderingContext2D,
  points: readonly number[],
  shape: 'record' | 'value' | 'hub',
  radius: number,
): void {
  // Below a few pixels nobody sees the difference, and a rectangle costs a tenth of a circle.
  const isSimple = shape === 'value' || radius < 3;
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    if (isSimple) context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
    else {
      context.beginPath();
      if (shape === 'hub') {
        context.moveTo(x, y - radius);
        context.lineTo(x + radius, y);
        context.lineTo(x, y + radius);
        context.lineTo(x - radius, y);
      } else context.arc(x, y, radius, 0, FULL);
      context.fill();
    }
  }
}

function colourOf(tint: number, shape: 'record' | 'value' | 'hub', palette: Palette): string {
  if (shape === 'hub') return palette.hub;
  if (shape === 'value') return palette.value;
  return tint < 0
    ? palette.record
    : (palette.entities[Math.min(tint, palette.entities.length - 1)] ?? palette.record);
}

function paintRings(
  context: CanvasRenderingContext2D,
  { scene, camera, size, palette, marks }: Picture,
): void {
  const ring = (index: number, colour: string, width: number, gap: number): void => {
    const node = scene.nodes[index];
    if (node === undefined) return;
    const { x, y } = toPicture(camera, { x: scene.xs[index] ?? 0, y: scene.ys[index] ?? 0 }, size);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, radiusOf(node.shape, camera) + gap, 0, FULL);
    context.stroke();
  };
  scene.nodes.forEach((node, index) => node.isPinned && ring(index, palette.text, 1.5, 2));
  for (const node of marks.path) ring(node, palette.path, 3, 3);
  ring(marks.node, palette.mark, 3, 4);
}
