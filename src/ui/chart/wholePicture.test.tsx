import { makeScene, noMarks, type SceneNode } from './scene';
import type { NodeId } from '../../core/chart/chart';
import { palettes } from './palette';
import type { Picture } from './paint';
import { paintWhole } from './wholePicture';

const LINES = 4000;
let frames: (() => void)[] = [];
let drawn: string[] = [];

/** Writes down what is asked of it, and where. */
function contextNamed(name: string, canvas: object): CanvasRenderingContext2D {
  const answers: Record<string, unknown> = { canvas, measureText: () => ({ width: 10 }) };
  return new Proxy(answers, {
    get: (target, key) => (key in target ? target[String(key)] : () => drawn.push(`${name} ${String(key)}`)),
    set: () => true,
  }) as unknown as CanvasRenderingContext2D;
}

function pictureOf(lines: number): Picture {
  const nodes = ['a', 'b'].map((id): SceneNode => ({
    id: id as NodeId,
    label: id,
    shape: 'value',
    tint: -1,
    isPinned: false,
    weight: 1,
  }));
  const places = new Map(nodes.map(({ id }, at) => [id, { x: at * 10, y: 0 }]));
  const pairs = Array.from({ length: lines }, () => ['a' as NodeId, 'b' as NodeId] as const);
  const scene = makeScene(nodes, places, pairs);
  const [camera, size] = [
    { x: 5, y: 0, scale: 1 },
    { width: 100, height: 100 },
  ];
  return { scene, camera, size, palette: palettes.light, marks: noMarks, everyLine: 16 };
}

const linesOn = (name: string): number => drawn.filter((one) => one === `${name} lineTo`).length;
const nextFrame = (): void => frames.shift()?.();

beforeEach(() => {
  frames = [];
  drawn = [];
  window.requestAnimationFrame = (work) => frames.push(() => work(0));
  window.cancelAnimationFrame = () => (frames = []);
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement) {
    return contextNamed('hidden', this);
  } as never;
});

describe('the whole picture', () => {
  test('has every line, is drawn in slices out of sight, and is shown once it is whole', () => {
    let whole = 0;
    paintWhole(contextNamed('shown', {}), pictureOf(LINES), () => (whole += 1));
    let most = 0;
    while (!drawn.includes('shown drawImage')) {
      expect(whole).toBe(0);
      const before = linesOn('hidden');
      nextFrame();
      most = Math.max(most, linesOn('hidden') - before);
    }
    expect(linesOn('hidden')).toBe(LINES);
    expect(most).toBeLessThan(LINES / 2);
    expect(linesOn('shown')).toBe(0);
    expect([whole, frames]).toEqual([1, []]);
  });

  test('that is stopped is not shown', () => {
    let whole = 0;
    const growing = paintWhole(contextNamed('shown', {}), pictureOf(LINES), () => (whole += 1));
    nextFrame();
    growing.stop();
    while (frames.length > 0) nextFrame();
    expect([whole, drawn.includes('shown drawImage'), linesOn('shown')]).toEqual([0, false, 0]);
  });

  test('where there is no second canvas it is drawn at once', () => {
    HTMLCanvasElement.prototype.getContext = () => null;
    let whole = 0;
    paintWhole(contextNamed('shown', {}), pictureOf(LINES), () => (whole += 1));
    nextFrame();
    expect([whole, linesOn('shown')]).toEqual([1, LINES]);
  });
});
