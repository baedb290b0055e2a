// How the listed businesses lie over tiers and points, and where on the map; each bar and each dot leaves its businesses.
import styled from 'styled-components';
import { tiers } from '../../core/risk/model';
import { POINTS_A_BAR, type RiskFilters } from '../../queries/risk/riskSearches';
import type { Facets } from '../../queries/risk/scoreRows';
import { BarChart } from '../../ui/risk/BarChart';
import { tierMeanings, tierNames } from '../../ui/risk/words';
import { LinkButton, Panel, PanelTitle, Quiet, QuietText, Row, Stack } from '../../ui/surfaces';
import { BigNumber } from '../../ui/visualizations/BigNumber';
import { countOf } from '../../ui/words';
import { barWords } from './FilterPanel';
import { MapPanel } from './MapPanel';
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
      <PointsPanel {...props} />
      <MapPanel filters={props.filters} onChange={props.onChange} />
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
              <PressedName
                words={tierNames[tier]}
                title={tierMeanings[tier]}
                isChosen={filters.tier === tier}
                onPress={() => onChange(toggled(filters, 'tier', tier))}
              />
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

function PointsPanel({ filters, facets, onChange }: RiskOverviewProps) {
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
              name: (
                <PressedName
                  words={barWords(from)}
                  isChosen={filters.points === String(from)}
                  onPress={() => onChange(toggled(filters, 'points', String(from)))}
                />
              ),
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

interface PressedNameProps {
  readonly words: string;
  readonly title?: string;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** Name of a bar that narrows the list to what is in it, and by a second press no more. */
function PressedName({ words, title, isChosen, onPress }: PressedNameProps) {
  return (
    <LinkButton type="button" title={title} aria-pressed={isChosen} onClick={onPress}>
      {words}
    </LinkButton>
  );
}

function toggled(filters: RiskFilters, name: 'tier' | 'points', value: string): RiskFilters {
  return withFilter(filters, name, filters[name] === value ? undefined : value);
}
