// The canvas with its camera, its layout and its pointer, kept apart from React: sixty pictures a second need no
// rendering of components.
import { fitted, isInPicture, panned, toChart, zoomed, type Camera, type Point, type Size } from './camera';
import { createGpuLines, type DrawingChoice, type GpuLines } from './gpuLines';
import { startLayout, type RunningLayout } from './layout';
import { Pace } from './pace';
import { paint, paintGround, paintOnTop, type Picture } from './paint';
import type { Palette } from './palette';
import { noMarks, type Marks, type Scene } from './scene';
import { nearestLine, spatialGrid, type SpatialGrid } from './spatialGrid';
import { paintWhole, type GrowingPicture } from './wholePicture';

const NODE_REACH = 16; // pixels; WCAG 2.2 asks for targets of 24, and the nearest wins
const LINE_REACH = 6;
const REST_MILLISECONDS = 150; // after the last movement the whole picture is drawn

export interface DrawingOptions {
  readonly canvas: HTMLCanvasElement;
  readonly palette: Palette;
  /** When the layout begins and ends. */
  readonly onLayout: (isRunning: boolean) => void;
  /** The person asked for less movement: only the end of a layout is shown. */
  readonly isStill: boolean;
  readonly choice: DrawingChoice;
}

export interface Found {
  readonly kind: 'node' | 'line';
  readonly index: number;
}

export class Drawing {
  private scene: Scene | undefined;
  private marks: Marks = noMarks;
  private camera: Camera = { x: 0, y: 0, scale: 1 };
  private size: Size = { width: 0, height: 0 };
  private grid: SpatialGrid | undefined;
  private layout: RunningLayout | undefined;
  private frame = 0;
  private readonly pace = new Pace();
  private resting: number | undefined;
  private growing: GrowingPicture | undefined;
  private followsFit = true;
  private readonly context: CanvasRenderingContext2D | null;
  private gpu: GpuLines | undefined;

  constructor(private readonly options: DrawingOptions) {
    this.context = options.canvas.getContext('2d', { alpha: false });
    this.gpu = this.context === null ? undefined : createGpuLines(options.choice);
    options.canvas.dataset['drawing'] = this.gpu === undefined ? 'canvas' : 'webgl';
    this.resize();
  }

  /** Shows another scene; `isHeld` nodes stay while the others are laid out, and without it nothing moves. */
  show(scene: Scene, isHeld: ((index: number) => boolean) | undefined): void {
    this.endLayout();
    this.scene = scene;
    this.grid = undefined;
    if (this.followsFit) this.fit();
    if (isHeld === undefined || scene.nodes.length < 2) return;
    this.options.onLayout(true);
    this.layout = startLayout(scene, {
      isHeld,
      onStep: () => !this.options.isStill && this.stepped(),
      onEnd: (ranIn) => {
        this.options.canvas.dataset['layout'] = ranIn;
        this.stepped();
        this.endLayout();
      },
    });
  }

  mark(marks: Marks): void {
    this.marks = marks;
    this.repaint();
  }

  /** Brings every node into the picture, and keeps doing so until the person moves the picture. */
  fit(): void {
    this.followsFit = true;
    if (this.scene) this.camera = fitted(this.scene, this.size);
    this.repaint();
  }

  zoom(factor: number, at: Point = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.followsFit = false;
    this.camera = zoomed(this.camera, factor, at, this.size);
    this.repaint();
  }

  pan(dx: number, dy: number): void {
    this.followsFit = false;
    this.camera = panned(this.camera, dx, dy);
    this.repaint();
  }

  /** Moves the picture only if the node is not in it. */
  reveal(index: number): void {
    const [x, y] = [this.scene?.xs[index], this.scene?.ys[index]];
    if (x === undefined || y === undefined) return;
    if (isInPicture(this.camera, { x, y }, this.size)) return;
    this.followsFit = false;
    this.camera = { ...this.camera, x, y };
    this.repaint();
  }

  /** Puts a node under the pointer. */
  place(index: number, at: Point): void {
    if (!this.scene) return;
    this.endLayout();
    const { x, y } = toChart(this.camera, at, this.size);
    this.scene.xs[index] = x;
    this.scene.ys[index] = y;
    this.followsFit = false;
    this.grid = undefined;
    this.repaint();
  }

  /** The node under a point of the picture, else the line, else nothing. */
  under(at: Point): Found | undefined {
    if (!this.scene || this.scene.nodes.length === 0) return undefined;
    const { x, y } = toChart(this.camera, at, this.size);
    this.grid ??= spatialGrid(this.scene.xs, this.scene.ys);
    const node = this.grid.nearest(x, y, NODE_REACH / this.camera.scale);
    if (node >= 0) return { kind: 'node', index: node };
    const line = nearestLine(this.scene, { x, y }, LINE_REACH / this.camera.scale);
    return line < 0 ? undefined : { kind: 'line', index: line };
  }

  /** Takes the canvas's size on the page over. */
  resize(): void {
    const { canvas } = this.options;
    const [width, height] = [canvas.clientWidth, canvas.clientHeight];
    this.size = { width, height };
    const ratio = Math.min(2, window.devicePixelRatio);
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    this.context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (this.followsFit) this.fit();
    else this.repaint();
  }

  destroy(): void {
    this.layout?.stop();
    cancelAnimationFrame(this.frame);
    this.endRest();
  }

  private endLayout(): void {
    if (this.layout === undefined) return;
    this.layout.stop();
    this.layout = undefined;
    this.options.onLayout(false);
  }

  private stepped(): void {
    this.grid = undefined;
    if (this.followsFit) this.fit();
    else this.repaint();
  }

  /** Many wishes, one picture a frame; the whole picture once nothing moves. */
  private repaint(): void {
    if (this.frame !== 0 || this.context === null) return;
    this.frame = requestAnimationFrame((now) => {
      this.frame = 0;
      if (!this.scene) return;
      const everyLine = this.gpu ? 1 : this.pace.next(now, this.scene.lines.length / 2);
      this.endRest();
      this.draw(everyLine);
      if (everyLine > 1) this.resting = window.setTimeout(() => this.rest(), REST_MILLISECONDS);
    });
  }

  private rest(): void {
    if (!this.scene || !this.context) return;
    this.pace.rest();
    this.growing = paintWhole(this.context, this.picture(this.scene, 1), () => this.painted());
  }

  private endRest(): void {
    window.clearTimeout(this.resting);
    this.growing?.stop();
    this.growing = undefined;
  }

  private draw(everyLine: number): void {
    if (!this.scene || !this.context) return;
    const picture = this.picture(this.scene, everyLine);
    if (!this.drawByCard(this.context, picture)) paint(this.context, picture);
    this.painted();
  }

  /** False where there is no card, or it has gone: from then on the 2D canvas draws the lines too. */
  private drawByCard(context: CanvasRenderingContext2D, picture: Picture): boolean {
    if (this.gpu === undefined) return false;
    const { canvas } = this.options;
    if (!this.gpu.draw(picture, canvas.width / Math.max(1, picture.size.width))) {
      this.gpu = undefined;
      canvas.dataset['drawing'] = 'canvas';
      return false;
    }
    paintGround(context, picture);
    context.drawImage(this.gpu.canvas, 0, 0, picture.size.width, picture.size.height);
    paintOnTop(context, picture);
    return true;
  }

  private picture(scene: Scene, everyLine: number): Picture {
    const { camera, size, marks } = this;
    return { scene, camera, size, palette: this.options.palette, marks, everyLine };
  }

  /** For tests and benchmarks, which cannot see a picture. */
  private painted(): void {
    const { dataset } = this.options.canvas;
    dataset['firstPaint'] ??= String(performance.now());
    dataset['painted'] = String(Number(dataset['painted'] ?? '0') + 1);
  }
}
