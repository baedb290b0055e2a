// What narrows the list: a choice a filter, each with how many businesses it leaves, and each taken away again by one press.
import styled from 'styled-components';
import variables from '@splunk/themes/variables';
import {
  facetNames,
  filterNames,
  POINTS_A_BAR,
  type FacetName,
  type FilterName,
  type RiskFilters,
} from '../../queries/risk/riskSearches';
import type { Facets } from '../../queries/risk/scoreRows';
import { titleOfIndicator } from '../../ui/risk/indicatorTitles';
import { facetTitles, nameOfClass, nameOfTier } from '../../ui/risk/words';
import { LinkButton, Panel, PanelTitle, Quiet, Row, Stack, Unseen } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { withFilter } from './place';

const Choices = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
  gap: 10px 14px;
  label {
    display: block;
    font-size: ${variables.fontSizeSmall};
    color: ${variables.contentColorDefault};
  }
  select {
    width: 100%;
    min-height: 28px;
    font: inherit;
    color: ${variables.contentColorActive};
    background: ${variables.backgroundColorPage};
    border: 1px solid ${variables.borderColorStrong};
    border-radius: 3px;
  }
`;
const Chip = styled.span`
  display: inline-flex;
  gap: 8px;
  align-items: baseline;
  padding: 2px 8px;
  border: 1px solid ${variables.borderColorStrong};
  border-radius: 3px;
`;

interface FilterPanelProps {
  readonly filters: RiskFilters;
  readonly facets: Facets;
  readonly onChange: (filters: RiskFilters) => void;
}

/** The choices, and what is chosen. */
export function FilterPanel({ filters, facets, onChange }: FilterPanelProps) {
  const chosen = filterNames.filter((name) => filters[name] !== undefined);
  return (
    <Panel aria-labelledby="filters-title">
      <PanelTitle id="filters-title">Narrow the list</PanelTitle>
      <Stack>
        <Choices>
          {facetNames.map((name) => (
            <Choice key={name} name={name} filters={filters} facets={facets} onChange={onChange} />
          ))}
        </Choices>
        {chosen.length > 0 && (
          <Row>
            <span role="status">
              {countOf(facets.subjects, 'business', 'businesses')} {facets.subjects === 1 ? 'fits' : 'fit'}
            </span>
            {chosen.map((name) => (
              <Chip key={name}>
                <span>
                  <Quiet>{facetTitles[name]}</Quiet> {filterValueWords(name, filters[name] ?? '')}
                </span>
                <LinkButton type="button" onClick={() => onChange(withFilter(filters, name, undefined))}>
                  Take away
                  <Unseen> the filter {facetTitles[name]}</Unseen>
                </LinkButton>
              </Chip>
            ))}
            {chosen.length > 1 && (
              <LinkButton type="button" onClick={() => onChange({})}>
                Take all away
              </LinkButton>
            )}
          </Row>
        )}
      </Stack>
    </Panel>
  );
}

interface ChoiceProps extends FilterPanelProps {
  readonly name: FacetName;
}

function Choice({ name, filters, facets, onChange }: ChoiceProps) {
  const chosen = filters[name];
  const values = facets.values[name];
  // A value that no business has together with the other filters stays, or the choice would seem to be none.
  const shown =
    chosen === undefined || values.some(({ value }) => value === chosen)
      ? values
      : [{ value: chosen, subjects: 0 }, ...values];
  const id = `filter-${name}`;
  return (
    <div>
      <label htmlFor={id}>{facetTitles[name]}</label>
      <select
        id={id}
        value={chosen ?? ''}
        disabled={shown.length === 0}
        onChange={(event) => onChange(withFilter(filters, name, event.target.value))}
      >
        <option value="">{shown.length === 0 ? 'None known' : 'All'}</option>
        {shown.map(({ value, subjects }) => (
          <option key={value} value={value}>
            {filterValueWords(name, value).slice(0, 80)} ({subjects.toLocaleString('en')})
          </option>
        ))}
      </select>
    </div>
  );
}

/** A value of a filter in words. */
export function filterValueWords(name: FilterName, value: string): string {
  if (name === 'tier') return nameOfTier(value);
  if (name === 'class') return nameOfClass(value);
  if (name === 'reason' || name === 'counter') return titleOfIndicator(value);
  if (name === 'points' && /^\d+$/.test(value)) return barWords(Number(value));
  if (name === 'square') return `around ${value.replace(',', ', ')}`;
  if (name === 'coverage' && /^\d+$/.test(value)) return countOf(Number(value), 'dimension');
  return value;
}

/** `40 to 49`: the points of a bar. */
export function barWords(from: number): string {
  return `${from} to ${from + POINTS_A_BAR - 1}`;
}
