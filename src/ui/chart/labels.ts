// Names beside nodes: the most important first, none over another, so that the picture stays readable at any zoom.
import { toPicture } from './camera';
import { radiusOf, type Picture } from './paint';

const MAX_LABELS = 90; // more is a carpet, and each costs
const MAX_TRIES = 1500; // nodes looked at in one picture
const LINE = 15; // pixels
const CELL_WIDE = 10; // pixels, of the grid that keeps labels apart
const CELL_HIGH = 8;
const MAX_NODES_APART = 400;

/** Writes labels; marked nodes have theirs whatever is in the way. */
export function paintLabels(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, marks } = picture;
  context.font = '12px "Splunk Platform Sans", "Proxima Nova", Roboto, Arial, sans-serif';
  context.textBaseline = 'middle';
  const taken = new Set<number>();
  takeNodes(picture, taken);
  const marked = [...marks.path, marks.node].filter((index) => index >= 0);
  for (const index of marked) write(context, picture, index, taken, true);
  let written = 0;
  let tries = 0;
  for (const index of scene.byWeight) {
    if (written >= MAX_LABELS || ++tries > MAX_TRIES) break;
    if (!marked.includes(index) && write(context, picture, index, taken, false)) written += 1;
  }
}

function write(
  context: CanvasRenderingContext2D,
  { scene, camera, size, palette }: Picture,
  index: number,
  taken: Set<number>,
  isMarked: boolean,
): boolean {
  const node = scene.nodes[index];
  if (node === undefined) return false;
  const at = toPicture(camera, { x: scene.xs[index] ?? 0, y: scene.ys[index] ?? 0 }, size);
  if (at.x < 0 || at.y < 0 || at.x > size.width || at.y > size.height) return false;
  // Guessed before it is measured: most labels find no room, and measuring costs more than the guess.
  const guess = node.label.length * 6.4;
  const gap = radiusOf(node.shape, camera) + 4;
  const sides = [
    { left: at.x + gap, middle: at.y },
    { left: at.x - gap - guess, middle: at.y },
    { left: at.x - guess / 2, middle: at.y + gap + LINE / 2 },
    { left: at.x - guess / 2, middle: at.y - gap - LINE / 2 },
  ];
  const isFree = ({ left, middle }: { left: number; middle: number }): boolean =>
    left > 0 && left + guess < size.width && cellsOf(left, middle, guess).every((cell) => !taken.has(cell));
  const side = sides.find(isFree) ?? (isMarked ? sides[0] : undefined);
  if (side === undefined) return false;
  for (const cell of cellsOf(side.left, side.middle, guess)) taken.add(cell);
  const width = context.measureText(node.label).width;
  // On the left the label ends where the node begins, whatever the guess was.
  const left = side.left < at.x - guess ? at.x - gap - width : side.left;
  context.fillStyle = palette.labelGround;
  context.fillRect(left - 2, side.middle - LINE / 2, width + 4, LINE);
  context.fillStyle = palette.text;
  context.fillText(node.label, left, side.middle);
  return true;
}

/** Nodes of a picture that is not crowded keep labels off themselves. */
function takeNodes({ scene, camera, size }: Picture, taken: Set<number>): void {
  if (scene.nodes.length > MAX_NODES_APART) return;
  scene.nodes.forEach(({ shape }, index) => {
    const { x, y } = toPicture(camera, { x: scene.xs[index] ?? 0, y: scene.ys[index] ?? 0 }, size);
    const radius = radiusOf(shape, camera);
    for (const cell of cellsOf(x - radius + 2, y, 2 * radius - 4)) taken.add(cell);
  });
}

function cellsOf(left: number, middle: number, width: number): readonly number[] {
  const rows = [
    Math.floor((middle - LINE / 2 + 2) / CELL_HIGH),
    Math.floor((middle + LINE / 2 - 2) / CELL_HIGH),
  ];
  const cells: number[] = [];
  for (const row of new Set(rows))
    for (
      let column = Math.floor(left / CELL_WIDE);
      column <= Math.floor((left + width) / CELL_WIDE);
      column++
    )
      cells.push(row * 100_000 + column);
  return cells;
}
