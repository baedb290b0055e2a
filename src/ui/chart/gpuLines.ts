// Lines drawn by the graphics card, where there is a real one: they are what a large picture is slow at. Nodes and names
// stay on the 2D canvas, which this one is laid under. Software that only imitates a card is slower than the 2D canvas
// and is not used unless the person asks for it.
import type { Picture } from './paint';

/** `auto`: WebGL where a card draws it; the others are for finding out what a machine is slow at. */
export type DrawingChoice = 'auto' | 'canvas' | 'webgl';

export interface GpuLines {
  /** What to lay under nodes and names, of the size of the picture. */
  readonly canvas: HTMLCanvasElement;
  /** Draws every line; false once the card has taken its context away. */
  readonly draw: (picture: Picture, pixelRatio: number) => boolean;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

const VERTEX = `#version 300 es
in vec2 place;
uniform vec2 middle;
uniform vec2 scale;
void main() { gl_Position = vec4((place - middle) * scale, 0.0, 1.0); }`;
const FRAGMENT = `#version 300 es
precision mediump float;
uniform vec4 colour;
out vec4 result;
void main() { result = colour; }`;

/** What the address asks for: `?drawing=canvas` or `?drawing=webgl`. */
export function drawingChoice(queryString: string): DrawingChoice {
  const wanted = new URLSearchParams(queryString).get('drawing');
  return wanted === 'canvas' || wanted === 'webgl' ? wanted : 'auto';
}

/** Lines by the card; undefined where there is none that is worth it, and the 2D canvas draws them. */
export function createGpuLines(choice: DrawingChoice): GpuLines | undefined {
  if (choice === 'canvas') return undefined;
  const canvas = document.createElement('canvas');
  const isStrict = choice === 'auto';
  const gl = canvas.getContext('webgl2', { antialias: true, failIfMajorPerformanceCaveat: isStrict });
  if (gl === null || (isStrict && SOFTWARE.test(rendererOf(gl)))) return undefined;
  const program = programOf(gl);
  if (program === undefined) return undefined;
  gl.useProgram(program);
  const [places, pairs] = [gl.createBuffer(), gl.createBuffer()];
  gl.bindBuffer(gl.ARRAY_BUFFER, places);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, pairs);
  const place = gl.getAttribLocation(program, 'place');
  gl.enableVertexAttribArray(place);
  gl.vertexAttribPointer(place, 2, gl.FLOAT, false, 0, 0);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  return { canvas, draw: (picture, pixelRatio) => drawLines(gl, program, picture, pixelRatio) };
}

function drawLines(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  { scene, camera, size, palette }: Picture,
  pixelRatio: number,
): boolean {
  if (gl.isContextLost() || size.width === 0 || size.height === 0) return false;
  const [width, height] = [Math.round(size.width * pixelRatio), Math.round(size.height * pixelRatio)];
  if (gl.canvas.width !== width || gl.canvas.height !== height) Object.assign(gl.canvas, { width, height });
  gl.viewport(0, 0, width, height);
  gl.clearColor(0, 0, 0, 0);
  gl.clear(gl.COLOR_BUFFER_BIT);
  // Ten thousand nodes are 80 kB: cheaper to send than to know whether the layout has moved one.
  gl.bufferData(gl.ARRAY_BUFFER, interleaved(scene.xs, scene.ys), gl.DYNAMIC_DRAW);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, scene.lines, gl.DYNAMIC_DRAW);
  gl.uniform2f(gl.getUniformLocation(program, 'middle'), camera.x, camera.y);
  const [across, up] = [(2 * camera.scale) / size.width, (-2 * camera.scale) / size.height];
  gl.uniform2f(gl.getUniformLocation(program, 'scale'), across, up);
  const [red, green, blue] = channelsOf(palette.line);
  const opacity = scene.lines.length > 10_000 ? 0.5 : 1; // as the thinner lines of the 2D canvas
  gl.uniform4f(
    gl.getUniformLocation(program, 'colour'),
    red * opacity,
    green * opacity,
    blue * opacity,
    opacity,
  );
  gl.drawElements(gl.LINES, scene.lines.length, gl.UNSIGNED_INT, 0);
  return !gl.isContextLost();
}

function interleaved(xs: Float32Array, ys: Float32Array): Float32Array {
  const both = new Float32Array(xs.length * 2);
  for (let at = 0; at < xs.length; at++) {
    both[at * 2] = xs[at] ?? 0;
    both[at * 2 + 1] = ys[at] ?? 0;
  }
  return both;
}

/** `#rrggbb` as three parts of 1. */
function channelsOf(colour: string): readonly [number, number, number] {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

function rendererOf(gl: WebGL2RenderingContext): string {
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(named === null ? gl.RENDERER : named.UNMASKED_RENDERER_WEBGL));
}

function programOf(gl: WebGL2RenderingContext): WebGLProgram | undefined {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) return undefined;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) === true ? program : undefined;
}
