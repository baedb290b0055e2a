import fc from 'fast-check';
import type { NodeId } from '../../core/chart/chart';
import { fitted, panned, toChart, toPicture, zoomed } from './camera';
import { matricesOf, startLayout } from './layout';
import { Pace } from './pace';
import { makeScene, type SceneNode } from './scene';
import { nearestLine, spatialGrid } from './spatialGrid';

const size = { width: 800, height: 500 };
const unit = fc.double({ min: -1000, max: 1000, noNaN: true });
const point = fc.record({ x: unit, y: unit });
const camera = fc.record({ x: unit, y: unit, scale: fc.double({ min: 0.02, max: 8, noNaN: true }) });

function sceneOf(count: number): ReturnType<typeof makeScene> {
  const ids = Array.from({ length: count }, (_, at) => `r:${at}` as NodeId);
  const nodes = ids.map((id): SceneNode => ({
    id,
    label: id,
    shape: 'record',
    tint: -1,
    isPinned: false,
    weight: 1,
  }));
  const places = new Map(ids.map((id, at) => [id, { x: Math.cos(at) * at, y: Math.sin(at) * at }]));
  const lines = ids.slice(1).map((id, at) => [ids[Math.floor(at / 3)]!, id] as const);
  return makeScene(nodes, places, lines);
}

describe('the camera', () => {
  test('a point of the chart comes back from the picture', () => {
    fc.assert(
      fc.property(camera, point, (view, at) => {
        const back = toChart(view, toPicture(view, at, size), size);
        expect(Math.hypot(back.x - at.x, back.y - at.y)).toBeLessThan(1e-6);
      }),
    );
  });

  test('zooming leaves the point under the pointer where it is', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.5, max: 2, noNaN: true }), (view, at, factor) => {
        const before = toChart(view, at, size);
        const after = toChart(zoomed(view, factor, at, size), at, size);
        expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1e-4);
      }),
    );
  });

  test('panning moves every point by the same pixels', () => {
    const before = { x: 3, y: 4, scale: 2 };
    expect(toPicture(panned(before, 10, -5), { x: 0, y: 0 }, size)).toEqual({
      x: toPicture(before, { x: 0, y: 0 }, size).x + 10,
      y: toPicture(before, { x: 0, y: 0 }, size).y - 5,
    });
  });

  test('a fitted picture holds every node', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
        const [xs, ys] = [Float32Array.from(points, ({ x }) => x), Float32Array.from(points, ({ y }) => y)];
        const view = fitted({ xs, ys }, size);
        for (const [at, x] of xs.entries()) {
          const { x: left, y: top } = toPicture(view, { x, y: ys[at]! }, size);
          expect(left >= 0 && left <= size.width && top >= 0 && top <= size.height).toBe(true);
        }
      }),
    );
  });
});

describe('picking', () => {
  test('the grid finds the nearest point within reach, as looking at all of them does', () => {
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 60 }),
        point,
        fc.integer({ min: 1, max: 400 }),
        (points, at, reach) => {
          const [xs, ys] = [Float32Array.from(points, ({ x }) => x), Float32Array.from(points, ({ y }) => y)];
          const square = (index: number): number => (xs[index]! - at.x) ** 2 + (ys[index]! - at.y) ** 2;
          const inReach = [...xs.keys()].filter((index) => square(index) <= reach * reach);
          const best = Math.min(...inReach.map(square));
          const found = spatialGrid(xs, ys).nearest(at.x, at.y, reach);
          expect(found < 0 ? Infinity : square(found)).toBe(best);
        },
      ),
    );
  });

  test('a line is found beside its middle, and not beyond its end', () => {
    const lines = { xs: Float32Array.of(0, 10), ys: Float32Array.of(0, 0), lines: Uint32Array.of(0, 1) };
    expect(nearestLine(lines, { x: 5, y: 1 }, 2)).toBe(0);
    expect(nearestLine(lines, { x: 13, y: 0 }, 2)).toBe(-1);
  });
});

describe('the pace of a large picture', () => {
  test('begins with about as many lines as a small picture has', () => {
    for (const [lines, every] of [
      [2000, 1],
      [2001, 2],
      [20_000, 16],
      [1e6, 16],
    ] as const)
      expect(new Pace().next(0, lines)).toBe(every);
  });

  test('leaves lines out only while it is slow, and never of a small picture', () => {
    const pace = new Pace();
    const small = [0, 100, 200].map((now) => pace.next(now, 500));
    expect(small).toEqual([1, 1, 1]);
    const slow = [300, 380, 460].map((now) => pace.next(now, 4000));
    expect(slow).toEqual([4, 8, 16]);
    const quick = [470, 480, 490, 500, 510].map((now) => pace.next(now, 4000));
    expect(quick).toEqual([8, 4, 2, 1, 1]);
    pace.rest();
    expect(pace.next(600, 4000)).toBe(1);
  });
});

describe('the layout', () => {
  beforeEach(() => {
    Object.assign(globalThis, {
      requestAnimationFrame: (work: () => void) => setTimeout(work, 0),
      cancelAnimationFrame: (timer: NodeJS.Timeout) => clearTimeout(timer),
    });
  });

  test('where no worker may run it runs on the page, ends, and leaves held nodes where they were', async () => {
    const scene = sceneOf(60);
    const before = [...scene.xs];
    const ranIn = await new Promise((resolve) => {
      startLayout(scene, { isHeld: (index) => index < 30, onStep: () => undefined, onEnd: resolve });
    });
    expect(ranIn).toBe('page');
    expect([...scene.xs].slice(0, 30)).toEqual(before.slice(0, 30));
    expect([...scene.xs].slice(30)).not.toEqual(before.slice(30));
    expect([...scene.xs].every(Number.isFinite)).toBe(true);
  });

  test('where the page’s policy refuses the worker afterwards, it goes on on the page', async () => {
    class Refused {
      onerror: (() => void) | undefined;
      onmessage: unknown;
      postMessage(): void {
        setTimeout(() => this.onerror?.(), 0);
      }
      terminate(): void {}
    }
    Object.assign(globalThis, { Worker: Refused });
    const ranIn = await new Promise((resolve) => {
      startLayout(sceneOf(10), { isHeld: () => false, onStep: () => undefined, onEnd: resolve });
    });
    Reflect.deleteProperty(globalThis, 'Worker');
    expect(ranIn).toBe('page');
  });

  test('mass is one more than the number of lines', () => {
    const { nodes } = matricesOf(sceneOf(4), () => false);
    expect([nodes[6], nodes[16], nodes[26], nodes[36]]).toEqual([4, 2, 2, 2]);
  });
});
