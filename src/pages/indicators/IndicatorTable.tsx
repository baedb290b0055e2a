// Every indicator of a sector by dimension: points, how often it fires, how often it was recorded as misleading.
import styled from 'styled-components';
import { dimensionQuestions, dimensions } from '../../core/risk/dimension';
import type { IndicatorDefinition } from '../../core/risk/indicator';
import { indicators, indicatorsOf } from '../../core/risk/indicators/registry';
import { sectors, type SectorId } from '../../core/risk/sector';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { ProblemNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { nameOfDimension, percentWords } from '../../ui/risk/words';
import {
  GroupTitle,
  LinkButton,
  Panel,
  PanelTitle,
  Quiet,
  Row,
  Stack,
  Tag,
  TextLink,
  Unseen,
} from '../../ui/surfaces';
import { useIndicators } from './IndicatorsContext';

/** The table of the chosen sector, or of the one with most indicators. */
export function IndicatorTable() {
  const { place, go, firing } = useIndicators();
  const filled = sectors.filter(({ id }) => indicatorsOf(id).length > 0);
  // Sectors stand in the order in which a business is put into one; a reader looks for the best covered one first.
  const [fullest] = [...filled].sort(
    (left, right) => indicatorsOf(right.id).length - indicatorsOf(left.id).length,
  );
  const sector = filled.find(({ id }) => id === sectorOf(place)) ?? fullest;
  if (sector === undefined) return null;
  const own = indicatorsOf(sector.id);
  return (
    <Panel aria-labelledby="indicators-title">
      <PanelTitle id="indicators-title">{sector.title}</PanelTitle>
      <Stack>
        <Row>
          <label htmlFor="indicator-sector">Sector</label>
          <select
            id="indicator-sector"
            value={sector.id}
            onChange={(event) =>
              go({ indicator: '', sector: filled.find(({ id }) => id === event.target.value)?.id })
            }
          >
            {filled.map(({ id, title }) => (
              <option key={id} value={id}>
                {title} ({indicatorsOf(id).length})
              </option>
            ))}
          </select>
          <Quiet>{sector.description}</Quiet>
        </Row>
        {firing.state === 'problem' && <ProblemNotice problem={firing.problem} />}
        {dimensions.map((dimension) => {
          const its = own.filter((one) => one.dimension === dimension);
          return its.length === 0 ? null : (
            <div key={dimension}>
              <GroupTitle>{nameOfDimension(dimension)}</GroupTitle>
              <Quiet>{dimensionQuestions[dimension]}</Quiet>
              <Rows caption={nameOfDimension(dimension)} indicators={its} />
            </div>
          );
        })}
      </Stack>
    </Panel>
  );
}

function sectorOf({
  sector,
  indicator,
}: {
  readonly sector: SectorId | undefined;
  readonly indicator: string;
}) {
  return sector ?? indicators.find(({ id }) => id === indicator)?.sector;
}

/** Every table of the page has its numbers in the same places. */
const NumberHead = styled.th`
  width: 130px;
`;

interface RowsProps {
  readonly caption: string;
  readonly indicators: readonly IndicatorDefinition[];
}

function Rows({ caption, indicators: shown }: RowsProps) {
  return (
    <ScrollTable caption={`Indicators of ${caption}`}>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          {['Points', 'Fires for', 'Misled'].map((head) => (
            <NumberHead key={head} scope="col" className="number">
              {head}
            </NumberHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function IndicatorRow({ indicator }: { readonly indicator: IndicatorDefinition }) {
  const { place, go, feedback } = useIndicators();
  const { id, title, sector } = indicator;
  const misled = feedback.documents.filter((one) => one.indicator === id && one.undone === undefined).length;
  return (
    <tr>
      <th scope="row">
        <Row>
          <LinkButton
            type="button"
            aria-expanded={place.indicator === id}
            onClick={() => {
              go({ indicator: place.indicator === id ? '' : id, sector });
              window.scrollTo({ top: 0 });
            }}
          >
            {title}
          </LinkButton>
          {indicator.direction === 'counter' && <Tag>speaks against</Tag>}
        </Row>
      </th>
      <td className="number">
        <PointsOf indicator={indicator} />
      </td>
      <td className="number">
        <FiresFor indicator={indicator} />
      </td>
      <td className="number">
        {feedback.state === 'ready' ? misled.toLocaleString('en') : <Quiet>unknown</Quiet>}
      </td>
    </tr>
  );
}

/** Its points now, or that it is off. */
export function PointsOf({ indicator: { id, direction } }: { readonly indicator: IndicatorDefinition }) {
  const weight = useIndicators().model.indicators[id];
  if (weight === undefined) return <Quiet>not in this table</Quiet>;
  if (!weight.on) return <Quiet>off</Quiet>;
  return <>{`${direction === 'counter' ? '−' : '+'}${weight.points}`}</>;
}

/** For how many businesses it fires; opens exactly those. */
export function FiresFor({
  indicator: { id, sector, direction },
}: {
  readonly indicator: IndicatorDefinition;
}) {
  const { firing } = useIndicators();
  if (firing.state !== 'ready') return <Quiet>unknown</Quiet>;
  const count = firing.value.byIndicator.get(id) ?? 0;
  const all = firing.value.bySector.get(sector);
  const words = `${count.toLocaleString('en')}${all === undefined || all === 0 ? '' : ` (${percentWords(count / all)})`}`;
  if (count === 0) return <>{words}</>;
  const filter = { [direction === 'counter' ? 'counter' : 'reason']: id };
  return (
    <TextLink href={pageAddress('risk', filter, window.location.search)}>
      {words}
      <Unseen> businesses, open them</Unseen>
    </TextLink>
  );
}
