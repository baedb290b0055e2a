// The picture with skin masked, and regions marked on it: by dragging, or by numbers. Of a region only colours are taken.
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import Button from '@splunk/react-ui/Button';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { valueWords } from '../../../core/uniforms/drawing/valueWords';
import {
  observationOf,
  regionColours,
  regionProblem,
  type RegionColour,
} from '../../../core/uniforms/guard/region';
import { withoutSkin, type Pixels } from '../../../core/uniforms/guard/skin';
import type { Observation, Slot } from '../../../core/uniforms/outfit';
import { slots } from '../../../core/uniforms/slots';
import { GroupTitle, LinkButton, Quiet, Row, Stack } from '../../../ui/surfaces';
import { FormInput, FormSelect } from '../../../ui/uniforms/ValueSelect';

const PREVIEW_PIXELS = 640;
const REGION_PIXELS = 160; // colours need no more, and less of the picture is touched

const Frame = styled.div`
  position: relative;
  max-width: ${PREVIEW_PIXELS}px;
  touch-action: none;
  canvas {
    display: block;
    max-width: 100%;
    border: 1px solid ${variables.borderColorStrong};
  }
  span[data-region] {
    position: absolute;
    border: 2px solid ${variables.contentColorLink};
    box-shadow: 0 0 0 1px ${variables.backgroundColorPage};
    pointer-events: none;
  }
`;

const Swatch = styled.span`
  display: inline-block;
  width: 18px;
  height: 18px;
  border: 1px solid ${variables.borderColorStrong};
  border-radius: 2px;
  vertical-align: middle;
`;

/** Percent of the picture. */
interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const start: Region = { left: 40, top: 50, width: 20, height: 15 };

interface RegionMarkerProps {
  readonly image: ImageBitmap;
  readonly onSeen: (observation: Observation) => void;
}

/** The masked picture, the region, and what its colours may be. */
export function RegionMarker({ image, onSeen }: RegionMarkerProps) {
  const [region, setRegion] = useState(start);
  const [said, setSaid] = useState('');
  const [found, setFound] = useState<readonly RegionColour[]>([]);
  const read = (): void => {
    const pixels = pixelsOf(image, region);
    const problem =
      pixels === undefined
        ? { message: 'The browser does not let the page read pixels.' }
        : regionProblem(pixels);
    setSaid(problem === undefined ? '' : `Refused. ${problem.message}`);
    setFound(pixels === undefined || problem !== undefined ? [] : regionColours(pixels));
  };
  return (
    <Stack $gap={10}>
      <MaskedPicture image={image} region={region} onRegion={setRegion} />
      <Row $gap={12}>
        {(['left', 'top', 'width', 'height'] as const).map((side) => (
          <label key={side}>
            <Quiet>{side} % </Quiet>
            <FormInput
              type="number"
              min={0}
              max={100}
              style={{ width: 58 }}
              value={region[side]}
              onChange={({ target }) => setRegion(within({ ...region, [side]: Number(target.value) }))}
            />
          </label>
        ))}
        <Button label="Read this region" onClick={read} />
      </Row>
      <span role="status">{said}</span>
      {found.length > 0 && <FoundColours key={JSON.stringify(found)} found={found} onSeen={onSeen} />}
    </Stack>
  );
}

function MaskedPicture({
  image,
  region,
  onRegion,
}: {
  readonly image: ImageBitmap;
  readonly region: Region;
  readonly onRegion: (region: Region) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const from = useRef<readonly [number, number]>(undefined);
  useEffect(() => {
    const drawn = canvas.current;
    if (drawn === null) return;
    drawMasked(drawn, image);
    return () => {
      // A canvas without size holds no pixels.
      drawn.width = 0;
      drawn.height = 0;
    };
  }, [image]);
  const placeOf = (event: PointerEvent): readonly [number, number] => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - left) / width) * 100, ((event.clientY - top) / height) * 100];
  };
  const drag = (event: PointerEvent): void => {
    if (from.current === undefined) return;
    const [[x, y], [toX, toY]] = [from.current, placeOf(event)];
    onRegion(
      within({
        left: Math.min(x, toX),
        top: Math.min(y, toY),
        width: Math.abs(toX - x),
        height: Math.abs(toY - y),
      }),
    );
  };
  return (
    <Frame
      onPointerDown={(event) => {
        from.current = placeOf(event);
      }}
      onPointerMove={drag}
      onPointerUp={(event) => {
        drag(event);
        from.current = undefined;
      }}
    >
      <canvas ref={canvas} role="img" aria-label="The picture, with what may be skin masked" />
      <span
        data-region
        style={{
          left: `${region.left}%`,
          top: `${region.top}%`,
          width: `${region.width}%`,
          height: `${region.height}%`,
        }}
      />
    </Frame>
  );
}

function FoundColours({
  found,
  onSeen,
}: {
  readonly found: readonly RegionColour[];
  readonly onSeen: (observation: Observation) => void;
}) {
  const [slot, setSlot] = useState<Slot>('' as Slot);
  const colourSlots = slots.filter(({ kind }) => kind === 'colour');
  return (
    <Stack $gap={6}>
      <GroupTitle>Colours of the region</GroupTitle>
      <label>
        <Quiet>It is </Quiet>
        <FormSelect value={slot} onChange={({ target }) => setSlot(target.value as Slot)}>
          <option value="">Choose what …</option>
          {colourSlots.map((definition) => (
            <option key={definition.slot} value={definition.slot}>
              {definition.label}
            </option>
          ))}
        </FormSelect>
      </label>
      {found.map((colour) => (
        <Row key={colour.hex} $gap={10}>
          <Swatch aria-hidden="true" style={{ background: colour.hex }} />
          <span>
            {Math.round(colour.share * 100)} %: {colour.named.map(nameOf).join(', ')}
          </span>
          <LinkButton
            type="button"
            disabled={slot === ''}
            onClick={() => onSeen(observationOf(slot, colour))}
          >
            Take as seen
          </LinkButton>
        </Row>
      ))}
      <Quiet>Light and camera change colours: each counts as less than sure.</Quiet>
    </Stack>
  );
}

function nameOf({ colour, probability01 }: RegionColour['named'][number]): string {
  return `${valueWords({ kind: 'colour', colour })} ${Math.round(probability01 * 100)} %`;
}

function drawMasked(canvas: HTMLCanvasElement, image: ImageBitmap): void {
  const scale = Math.min(1, PREVIEW_PIXELS / image.width);
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const shown = context.getImageData(0, 0, canvas.width, canvas.height);
  shown.data.set(withoutSkin(shown));
  context.putImageData(shown, 0, 0);
}

/** Pixels of a region, reduced, in memory of the page only; undefined where the browser gives none. */
function pixelsOf(image: ImageBitmap, { left, top, width, height }: Region): Pixels | undefined {
  const source = [left, top, width, height].map(
    (share, at) => (share / 100) * (at % 2 === 0 ? image.width : image.height),
  );
  const [x = 0, y = 0, wide = 1, high = 1] = source;
  const scale = Math.min(1, REGION_PIXELS / Math.max(wide, high, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(wide * scale));
  canvas.height = Math.max(1, Math.round(high * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  context.drawImage(image, x, y, Math.max(wide, 1), Math.max(high, 1), 0, 0, canvas.width, canvas.height);
  const { data, width: columns, height: rows } = context.getImageData(0, 0, canvas.width, canvas.height);
  canvas.width = 0;
  canvas.height = 0;
  return { data, width: columns, height: rows };
}

function within({ left, top, width, height }: Region): Region {
  const [x, y] = [clamp(left, 0, 99), clamp(top, 0, 99)];
  return { left: x, top: y, width: clamp(width, 1, 100 - x), height: clamp(height, 1, 100 - y) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, Number.isFinite(value) ? value : least)));
}
