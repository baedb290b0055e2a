// Where the listed businesses are: a dot for each square of a tenth of a degree; pressed, it leaves the businesses in it.
import { MAX_SQUARES, squareFilter, type RiskFilters } from '../../queries/risk/riskSearches';
import type { MapSquare } from '../../queries/risk/scoreRows';
import { readMap } from '../../queries/risk/scores';
import { Answered } from '../../ui/Answered';
import { Foreign } from '../../ui/Foreign';
import { PlaceMap } from '../../ui/map/PlaceMap';
import { useRiskTools } from '../../ui/risk/RiskContext';
import { LinkButton, Panel, PanelTitle, PlainList, Quiet, QuietText, Row, Stack } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import { withFilter } from './place';

/** Squares named beside the map: a picture alone would leave out who cannot see it, or cannot hit a dot. */
const NAMED_SQUARES = 6;
const NAMED_PLACES = 2;

interface MapPanelProps {
  readonly filters: RiskFilters;
  readonly onChange: (filters: RiskFilters) => void;
}

/** The map, and its fullest squares by name. */
export function MapPanel({ filters, onChange }: MapPanelProps) {
  const { client } = useRiskTools();
  const { answer } = useAnswer(`map ${JSON.stringify(filters)}`, (signal) =>
    readMap(client, filters, { count: MAX_SQUARES, signal }),
  );
  const narrow = (square: MapSquare): void => onChange(withFilter(filters, 'square', squareFilter(square)));
  return (
    <Panel aria-labelledby="map-title">
      <PanelTitle id="map-title">Where they are</PanelTitle>
      <Answered answer={answer} bars={5}>
        {(squares) =>
          squares.length === 0 ? (
            <QuietText>None of these businesses has coordinates. The filter Region needs none.</QuietText>
          ) : (
            <Stack>
              <PlaceMap
                what="Businesses"
                points={squares.map((square) => ({
                  latitude: square.latitude,
                  longitude: square.longitude,
                  count: square.subjects,
                  label: `${countOf(square.subjects, 'business', 'businesses')} in ${placeWords(square)}${squareNotes(square)}`,
                  isMarked: square.first > 0,
                  onPress: () => narrow(square),
                }))}
              />
              <Quiet>{scopeWords(squares)}</Quiet>
              <NamedSquares squares={squares} onPress={narrow} />
            </Stack>
          )
        }
      </Answered>
    </Panel>
  );
}

interface NamedSquaresProps {
  readonly squares: readonly MapSquare[];
  readonly onPress: (square: MapSquare) => void;
}

function NamedSquares({ squares, onPress }: NamedSquaresProps) {
  return (
    <PlainList $gap={8}>
      {squares.slice(0, NAMED_SQUARES).map((square) => (
        <li key={squareFilter(square)}>
          <Row $gap={10}>
            <LinkButton type="button" onClick={() => onPress(square)}>
              <Foreign>{placeWords(square)}</Foreign>
            </LinkButton>
            <Quiet>
              {countOf(square.subjects, 'business', 'businesses')}
              {squareNotes(square)}
            </Quiet>
          </Row>
        </li>
      ))}
    </PlainList>
  );
}

/** `Larkhaven`; its degrees where no business of it names a town. */
function placeWords({ latitude, longitude, places }: MapSquare): string {
  if (places.length === 0) return `the square around ${latitude}, ${longitude}`;
  const others = places.length - NAMED_PLACES;
  return (
    places.slice(0, NAMED_PLACES).join(', ') + (others > 0 ? ` and ${countOf(others, 'more town')}` : '')
  );
}

function squareNotes({ first, highest }: MapSquare): string {
  return (
    (first > 0 ? `, ${first.toLocaleString('en')} in priority 1` : '') +
    (highest === undefined ? ', none with enough data for points' : `, highest ${countOf(highest, 'point')}`)
  );
}

function scopeWords(squares: readonly MapSquare[]): string {
  const subjects = squares.reduce((sum, { subjects: its }) => sum + its, 0);
  const isCut = squares.length >= MAX_SQUARES;
  return (
    `${countOf(subjects, 'business', 'businesses')} with coordinates, by tenths of a degree. Filled: one in priority 1 is among them. Press a dot or a name to list them.` +
    (isCut ? ` Only the ${MAX_SQUARES.toLocaleString('en')} fullest squares are drawn.` : '')
  );
}
