// Names beside nodes: the most important first, none over another, so that the picture stays readable at any zoom.
import { toPicture } from './camera';
import { radiusOf, type Picture } from './paint';

const MAX_LABELS = 90; // more is a carpet, and each costs
const MAX_TRIES = 1500; // nodes looked at in one picture
const LINE = 15; // pixels
const CELL = 24; // pixels, of the grid that keeps labels apart

/** Writes labels; marked nodes have theirs whatever is in the way. */
export function paintLabels(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, marks, palette } = picture;
  context.font = '12px "Splunk Platform Sans", "Proxima Nova", Roboto, Arial, sans-serif';
  context.textBaseline = 'middle';
  const taken = new Set<number>();
  const marked = [...marks.path, marks.node].filter((index) => index >= 0);
  for (const index of marked) write(context, picture, index, taken, true);
  let written = 0;
  let tries = 0;
  for (const index of scene.byWeight) {
    if (written >= MAX_LABELS || ++tries > MAX_TRIES) break;
    if (!marked.includes(index) && write(context, picture, index, taken, false)) written += 1;
  }
  context.fillStyle = palette.text;
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
  const left = at.x + radiusOf(node.shape, camera) + 4;
  // Guessed before it is measured: most labels find no room, and measuring costs more than the guess.
  const cells = cellsOf(left, at.y, node.label.length * 6.4);
  if (!isMarked && cells.some((cell) => taken.has(cell))) return false;
  for (const cell of cells) taken.add(cell);
  const width = context.measureText(node.label).width;
  context.fillStyle = palette.labelGround;
  context.fillRect(left - 2, at.y - LINE / 2, width + 4, LINE);
  context.fillStyle = palette.text;
  context.fillText(node.label, left, at.y);
  return true;
}

function cellsOf(left: number, middle: number, width: number): readonly number[] {
  const rows = [Math.floor((middle - LINE / 2) / CELL), Math.floor((middle + LINE / 2) / CELL)];
  const cells: number[] = [];
  for (const row of new Set(rows))
    for (let column = Math.floor(left / CELL); column <= Math.floor((left + width) / CELL); column++)
      cells.push(row * 100_000 + column);
  return cells;
}
