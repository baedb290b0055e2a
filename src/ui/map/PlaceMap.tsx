// A small map without a server: outlines of countries and a dot a place. It says roughly where, the list beside it what.
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { Quiet, Unseen } from '../surfaces';
import { outlinePath } from './outlines';
import { isPlace, placeIn, windowOf, type MapPoint } from './window';

const WIDTH = 420;
const HEIGHT = 260;
const LEAST_RADIUS = 4;
const MOST_RADIUS = 14;
const MANY_POINTS = 60; // so many dots of full size would be one blot
const SIZE_OF_MANY = 0.6;

const Frame = styled.svg`
  display: block;
  width: 100%;
  height: auto;
  max-width: ${WIDTH * 1.4}px;
  background: ${variables.backgroundColorPage};
  border: 1px solid ${variables.borderColorWeak};
  path {
    fill: ${variables.backgroundColorSection};
    stroke: ${variables.borderColorStrong};
    stroke-width: 0.7;
  }
  circle {
    fill: ${variables.contentColorLink};
    fill-opacity: 0.6;
    stroke: ${variables.contentColorActive};
  }
  circle.hollow {
    fill-opacity: 0.1;
    stroke-width: 0.6;
  }
  circle.pressable {
    cursor: pointer;
  }
`;

interface PlaceMapProps {
  /** What the dots are: `Records`. */
  readonly what: string;
  readonly points: readonly MapPoint[];
}

/** The map; nothing where no point is on the globe. */
export function PlaceMap({ what, points }: PlaceMapProps) {
  const shown = points.filter(isPlace);
  if (shown.length === 0) return null;
  const window = windowOf(shown, WIDTH / HEIGHT);
  const size = shown.length > MANY_POINTS ? SIZE_OF_MANY : 1;
  const most = shown.reduce((highest, { count }) => Math.max(highest, count), 1);
  return (
    <div>
      <Frame viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path d={outlinePath(window, WIDTH, HEIGHT)} />
        {inDrawingOrder(shown).map(({ latitude, longitude, label, count, isMarked, onPress }) => {
          const [x, y] = placeIn(window, longitude, latitude);
          const radius = size * (LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(count / most) * 0.5);
          return (
            <circle
              key={`${latitude} ${longitude} ${label}`}
              className={`${isMarked === false ? 'hollow' : ''} ${onPress === undefined ? '' : 'pressable'}`.trim()}
              cx={x * WIDTH}
              cy={y * HEIGHT}
              r={radius}
              onClick={onPress}
            >
              <title>{label}</title>
            </circle>
          );
        })}
      </Frame>
      <Quiet>Outlines: Natural Earth. Nothing is fetched for this map.</Quiet>
      <Unseen>
        {what} on the map: {shown.map(({ label }) => label).join('; ')}.
      </Unseen>
    </div>
  );
}

/** The marked ones over the others, the small ones over the large. */
function inDrawingOrder(points: readonly MapPoint[]): readonly MapPoint[] {
  const over = ({ isMarked }: MapPoint): number => (isMarked === true ? 1 : 0);
  return [...points].sort((left, right) => over(left) - over(right) || right.count - left.count);
}
