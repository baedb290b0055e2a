// How the listed businesses lie over tiers and points, and where on the map.
import styled from 'styled-components';
import { tiers } from '../../core/risk/model';
import { MAX_SQUARES, POINTS_A_BAR, type RiskFilters } from '../../queries/risk/riskSearches';
import type { Facets } from '../../queries/risk/scoreRows';
import { readMap } from '../../queries/risk/scores';
import { Answered } from '../../ui/Answered';
import { PlaceMap } from '../../ui/map/PlaceMap';
import { BarChart } from '../../ui/risk/BarChart';
import { useRiskTools } from '../../ui/risk/RiskContext';
import { tierMeanings, tierNames } from '../../ui/risk/words';
import { LinkButton, Panel, PanelTitle, Quiet, QuietText, Row, Stack } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { BigNumber } from '../../ui/visualizations/BigNumber';
import { countOf } from '../../ui/words';
import { withFilter } from './place';

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(320px, 1fr));
  gap: 14px;
  align-items: start;
`;

interface RiskOverviewProps {
  readonly filters: RiskFilters;
  readonly facets: Facets;
  readonly onChange: (filters: RiskFilters) => void;
}

/** Nothing where nothing is listed; the list says so. */
export function RiskOverview(props: RiskOverviewProps) {
  if (props.facets.subjects === 0) return null;
  return (
    <Columns>
      <TierPanel {...props} />
      <PointsPanel facets={props.facets} />
      <MapPanel filters={props.filters} />
    </Columns>
  );
}

function TierPanel({ filters, facets, onChange }: RiskOverviewProps) {
  const count = new Map(facets.values.tier.map(({ value, subjects }) => [value, subjects]));
  return (
    <Panel aria-labelledby="tiers-title">
      <PanelTitle id="tiers-title">By review priority</PanelTitle>
      <Stack>
        <Row $gap={24}>
          <BigNumber value={facets.subjects.toLocaleString('en')} label="businesses listed" />
          <BigNumber value={(count.get('1') ?? 0).toLocaleString('en')} label="in priority 1" />
        </Row>
        <BarChart
          caption="Businesses by review priority"
          heads={['Priority', 'Businesses']}
          bars={tiers.map((tier) => ({
            key: tier,
            name: (
              <LinkButton
                type="button"
                title={tierMeanings[tier]}
                aria-pressed={filters.tier === tier}
                onClick={() =>
                  onChange(withFilter(filters, 'tier', filters.tier === tier ? undefined : tier))
                }
              >
                {tierNames[tier]}
              </LinkButton>
            ),
            count: count.get(tier) ?? 0,
          }))}
        />
        <Quiet>
          {tierNames['not enough data']}: {tierMeanings['not enough data']}
        </Quiet>
      </Stack>
    </Panel>
  );
}

function PointsPanel({ facets }: { readonly facets: Facets }) {
  const highest = Math.max(0, ...facets.points.keys());
  const bars = Array.from({ length: highest / POINTS_A_BAR + 1 }, (_, at) => at * POINTS_A_BAR).reverse();
  const scored = [...facets.points.values()].reduce((sum, count) => sum + count, 0);
  const unscored = facets.subjects - scored;
  return (
    <Panel aria-labelledby="points-title">
      <PanelTitle id="points-title">By points</PanelTitle>
      <Stack>
        {facets.points.size === 0 ? (
          <QuietText>None of them has enough data for points.</QuietText>
        ) : (
          <BarChart
            caption="Businesses by points"
            heads={['Points', 'Businesses']}
            bars={bars.map((from) => ({
              key: String(from),
              name: `${from} to ${from + POINTS_A_BAR - 1}`,
              count: facets.points.get(from) ?? 0,
            }))}
          />
        )}
        {unscored > 0 && (
          <Quiet>
            {countOf(unscored, 'business', 'businesses')} with too little data {unscored === 1 ? 'is' : 'are'}{' '}
            in none of these bars.
          </Quiet>
        )}
      </Stack>
    </Panel>
  );
}

function MapPanel({ filters }: { readonly filters: RiskFilters }) {
  const { client } = useRiskTools();
  const { answer } = useAnswer(`map ${JSON.stringify(filters)}`, (signal) =>
    readMap(client, filters, { count: MAX_SQUARES, signal }),
  );
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
                points={squares.map(({ latitude, longitude, subjects, highest }) => ({
                  latitude,
                  longitude,
                  count: subjects,
                  label: `${countOf(subjects, 'business', 'businesses')} at ${latitude}, ${longitude}${
                    highest === undefined ? '' : `, highest ${highest} points`
                  }`,
                }))}
              />
              <Quiet>
                {countOf(
                  squares.reduce((sum, { subjects }) => sum + subjects, 0),
                  'business',
                  'businesses',
                )}{' '}
                with coordinates, by tenths of a degree.
                {squares.length >= MAX_SQUARES &&
                  ` Only the ${MAX_SQUARES.toLocaleString('en')} fullest squares are drawn.`}
              </Quiet>
            </Stack>
          )
        }
      </Answered>
    </Panel>
  );
}
