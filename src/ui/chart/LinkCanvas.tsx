// The picture of the chart. Everything in it also stands in the table beside it, which is what a screen reader reads.
import { useCallback, useEffect, useRef, type KeyboardEvent, type Ref } from 'react';
import { useImperativeHandle } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { ColorScheme } from '../chooseTheme';
import { Drawing, type Found } from './drawing';
import { drawingChoice } from './gpuLines';
import { palettes } from './palette';
import type { Marks, Scene } from './scene';

const Frame = styled.div`
  position: relative;
  height: min(64vh, 680px);
  min-height: 340px;
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 4px;
  overflow: hidden;
  outline-offset: -3px;
  &:focus-visible {
    outline: 3px solid ${variables.contentColorLink};
  }
  canvas {
    display: block;
    width: 100%;
    height: 100%;
    touch-action: none;
    cursor: grab;
  }
`;

export interface LinkCanvasControls {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  readonly reveal: (index: number) => void;
}

interface LinkCanvasProps {
  readonly scene: Scene;
  /** Nodes that stay while a new scene is laid out; undefined = nothing moves. */
  readonly isHeld: ((index: number) => boolean) | undefined;
  readonly marks: Marks;
  readonly colorScheme: ColorScheme;
  /** What the picture shows, in a sentence. */
  readonly label: string;
  readonly controls: Ref<LinkCanvasControls>;
  readonly onPick: (found: Found | undefined, isSecond: boolean) => void;
  readonly onOpen: (node: number) => void;
  /** A node was put somewhere by hand. */
  readonly onPlaced: (node: number) => void;
  readonly onLayout: (isRunning: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Canvas 2D with wheel zoom, drag to move (ground or node), click to pick, double click to open. */
export function LinkCanvas(props: LinkCanvasProps) {
  const { scene, isHeld, marks, colorScheme, label, controls, onKeyDown } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | undefined>(undefined);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!canvas.current) return undefined;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const onLayout = (isRunning: boolean): void => latest.current.onLayout(isRunning);
    const choice = drawingChoice(window.location.search);
    const palette = palettes[colorScheme];
    const made = new Drawing({ canvas: canvas.current, palette, onLayout, isStill, choice });
    drawing.current = made;
    const sizes = new ResizeObserver(() => made.resize());
    sizes.observe(canvas.current);
    const forget = followPointer(canvas.current, made, () => latest.current);
    return () => {
      forget();
      sizes.disconnect();
      made.destroy();
    };
  }, [colorScheme]);
  useEffect(() => drawing.current?.show(scene, isHeld), [scene, isHeld, colorScheme]);
  useEffect(() => drawing.current?.mark(marks), [marks, scene, colorScheme]);
  const fit = useCallback(() => drawing.current?.fit(), []);
  const zoom = useCallback((factor: number) => drawing.current?.zoom(factor), []);
  const reveal = useCallback((index: number) => drawing.current?.reveal(index), []);
  useImperativeHandle(controls, () => ({ fit, zoom, reveal }), [fit, zoom, reveal]);
  return (
    <Frame
      tabIndex={0}
      role="application"
      aria-roledescription="link chart"
      aria-label={label}
      aria-describedby="chart-keys"
      onKeyDown={onKeyDown}
    >
      <canvas ref={canvas} aria-hidden="true" />
    </Frame>
  );
}

/** Pointer and wheel; gives back how to stop listening. */
function followPointer(
  canvas: HTMLCanvasElement,
  drawing: Drawing,
  latest: () => Pick<LinkCanvasProps, 'onPick' | 'onOpen' | 'onPlaced'>,
): () => void {
  const pointOf = ({ offsetX, offsetY }: MouseEvent) => ({ x: offsetX, y: offsetY });
  let held: { node: number; x: number; y: number; hasMoved: boolean } | undefined;
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const found = drawing.under(pointOf(event));
    held = { node: found?.kind === 'node' ? found.index : -1, ...pointOf(event), hasMoved: false };
    canvas.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const at = pointOf(event);
    if (!held) {
      canvas.style.cursor = drawing.under(at) === undefined ? 'grab' : 'pointer';
      return;
    }
    // A hand that trembles is not a hand that drags.
    if (!held.hasMoved && Math.hypot(at.x - held.x, at.y - held.y) < 4) return;
    if (held.node >= 0) drawing.place(held.node, at);
    else drawing.pan(at.x - held.x, at.y - held.y);
    held = { ...held, ...at, hasMoved: true };
  };
  const up = (event: PointerEvent): void => {
    if (held?.hasMoved === true && held.node >= 0) latest().onPlaced(held.node);
    else if (held?.hasMoved === false) latest().onPick(drawing.under(pointOf(event)), event.shiftKey);
    held = undefined;
  };
  const open = (event: MouseEvent): void => {
    const found = drawing.under(pointOf(event));
    if (found?.kind === 'node') latest().onOpen(found.index);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    drawing.zoom(Math.exp(-Math.max(-200, Math.min(200, event.deltaY)) / 300), pointOf(event));
  };
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('dblclick', open);
  canvas.addEventListener('wheel', wheel, { passive: false });
  return () => {
    canvas.removeEventListener('pointerdown', down);
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerup', up);
    canvas.removeEventListener('dblclick', open);
    canvas.removeEventListener('wheel', wheel);
  };
}
