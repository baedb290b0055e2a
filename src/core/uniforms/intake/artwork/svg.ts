// A drawing reduced to shapes: it is read as XML and written anew from what is allowed, so that nothing that is not
// understood comes through: no script, no event, no style sheet, no picture inside, no address of anything outside.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Sanitised } from './png';

/** Elements that are only shapes, and groups of them. Their contents go with any other element. */
// prettier-ignore
const shapes = new Set([
  'svg', 'g', 'defs', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan',
  'linearGradient', 'radialGradient', 'stop', 'clipPath',
]);
const texts = new Set(['text', 'tspan']);
// prettier-ignore
const attributes = new Set([
  'viewBox', 'width', 'height', 'preserveAspectRatio', 'version', 'd', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy',
  'r', 'rx', 'ry', 'dx', 'dy', 'fx', 'fy', 'transform', 'fill', 'fill-rule', 'fill-opacity', 'clip-rule', 'clip-path', 'stroke',
  'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-opacity', 'stroke-dasharray', 'opacity',
  'id', 'offset', 'stop-color', 'stop-opacity', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits',
  'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'letter-spacing',
]);
const MAX_ELEMENTS = 3_000;
const MAX_DEPTH = 40;
const MAX_VALUE = 50_000;
/** Numbers, names, colours, path data, and a reference to an id of the same drawing. */
const plainValue = /^[\w\s.,#%()+-]*$/;
const ownReference = /^url\(#[\w-]{1,64}\)$/;

/** The drawing written anew; a reason for bytes that are no SVG, or more than a badge needs. */
export function sanitiseSvg(bytes: Uint8Array): Sanitised {
  const text = decode(bytes);
  if (text === undefined) return refuse('it is neither PNG nor SVG. Save it as PNG or plain SVG.');
  const writer = new Writer();
  const parser = new SaxesParser({ xmlns: false, position: false });
  const broken: unknown[] = [];
  parser.on('error', (error) => void broken.push(error));
  parser.on('opentag', (tag: SaxesTagPlain) => writer.open(tag));
  parser.on('closetag', () => writer.close());
  parser.on('text', (piece) => writer.text(piece));
  parser.write(text);
  if (broken.length === 0) parser.close();
  if (broken.length > 0) return refuse('its XML is broken. Save it again as plain SVG.');
  if (writer.isTooMuch)
    return refuse(`it has more than ${MAX_ELEMENTS} shapes, or shapes nested too deep. Draw it simpler.`);
  if (!writer.hasShape)
    return refuse(
      'no shape is left in it once pictures, scripts and links are taken out. Draw the badge as shapes.',
    );
  return { ok: true, body: new TextEncoder().encode(writer.written()) };
}

class Writer {
  hasShape = false;
  isTooMuch = false;
  private readonly out: string[] = [];
  private elements = 0;
  /** Names of open elements; '' for one that is left out. */
  private readonly path: string[] = [];
  private hidden = 0;

  open({ name, attributes: given }: SaxesTagPlain): void {
    this.elements += 1;
    const isFirst = this.path.length === 0;
    const isShape = shapes.has(name) && (name === 'svg') === isFirst;
    this.isTooMuch ||= this.elements > MAX_ELEMENTS || this.path.length > MAX_DEPTH;
    if (!isShape || this.hidden > 0 || this.isTooMuch) {
      this.path.push('');
      this.hidden += 1;
      return;
    }
    this.path.push(name);
    this.hasShape ||= drawn.has(name);
    const namespace = isFirst ? ' xmlns="http://www.w3.org/2000/svg"' : '';
    this.out.push(`<${name}${namespace}${attributesOf(given)}>`);
  }

  close(): void {
    const name = this.path.pop() ?? '';
    if (name === '') this.hidden -= 1;
    else this.out.push(`</${name}>`);
  }

  text(piece: string): void {
    const name = this.path.at(-1) ?? '';
    if (this.hidden === 0 && texts.has(name)) this.out.push(escaped(piece));
  }

  written(): string {
    return this.out.join('');
  }
}

const drawn = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text']);

function attributesOf(given: Readonly<Record<string, string>>): string {
  // Drawing programs write colours as a style; what of it is an attribute too becomes one, in front of which it counts.
  const said = { ...given, ...declarationsOf(given.style ?? '') };
  return Object.entries(said)
    .filter(([name, value]) => attributes.has(name) && value.length <= MAX_VALUE && isPlain(value))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function declarationsOf(style: string): Readonly<Record<string, string>> {
  const parts = style.slice(0, MAX_VALUE).split(';');
  return Object.fromEntries(
    parts.flatMap((part) => {
      const colon = part.indexOf(':');
      return colon < 0 ? [] : [[part.slice(0, colon).trim(), part.slice(colon + 1).trim()]];
    }),
  );
}

/** `url(…)` only of the drawing's own parts; everything else in numbers and names. */
function isPlain(value: string): boolean {
  return value.toLowerCase().includes('url') ? ownReference.test(value) : plainValue.test(value);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('<') ? text : undefined;
  } catch {
    return undefined;
  }
}

function refuse(reason: string): Sanitised {
  return { ok: false, reason };
}
