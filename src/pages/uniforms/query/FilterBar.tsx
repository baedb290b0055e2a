// What narrows the search: each filter set by itself, said with how many schools it leaves, and taken back by one press.
import { useState } from 'react';
import styled from 'styled-components';
import variables from '@splunk/themes/variables';
import {
  lightKinds,
  outfitKinds,
  schoolPhases,
  schoolSexes,
  type Light,
  type QueryFilters,
} from '../../../core/uniforms/outfit';
import { LinkButton, Panel, PanelTitle, Quiet, Row, Stack, Unseen } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import type { CatalogueFacts, Shortlist } from '../desk/shortlist';
import type { Question } from './editing';
import { filterTitles, filterWords, nationNames, setFilters } from './filterWords';
import { NearFilter, type FindPlace } from './NearFilter';
import { FormInput, FormSelect } from '../../../ui/uniforms/ValueSelect';

const Choices = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
  gap: 10px 14px;
  label {
    display: block;
    font-size: ${variables.fontSizeSmall};
    color: ${variables.contentColorDefault};
  }
  select,
  input {
    width: 100%;
    box-sizing: border-box;
  }
`;

const Chip = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: baseline;
  padding: 2px 8px;
  border: 1px solid ${variables.borderColorStrong};
  border-radius: 3px;
`;

export interface FilterBarProps {
  readonly question: Question;
  readonly facts: CatalogueFacts;
  readonly shortlist: Shortlist | undefined;
  readonly findPlace: FindPlace;
  readonly onFilter: <Name extends keyof QueryFilters>(name: Name, value: QueryFilters[Name]) => void;
  readonly onLight: (light: Light) => void;
}

/** The choices, and what is chosen. */
export function FilterBar(props: FilterBarProps) {
  const { question, shortlist, onFilter } = props;
  const chosen = setFilters(question.filters);
  return (
    <Panel aria-labelledby="narrow-title">
      <PanelTitle id="narrow-title">Narrow the search</PanelTitle>
      <Stack>
        <NearFilter
          near={question.filters.near}
          findPlace={props.findPlace}
          onNear={(near) => onFilter('near', near)}
        />
        <FilterChoices {...props} />
        {chosen.length > 0 && (
          <Row>
            {shortlist !== undefined && (
              <span role="status">
                {shortlist.filteredSchools.toLocaleString('en')} of {countOf(shortlist.allSchools, 'school')}{' '}
                left
              </span>
            )}
            {chosen.map((name) => (
              <Chip key={name}>
                <span>
                  <Quiet>{filterTitles[name]}</Quiet> {filterWords(question.filters, name)}
                </span>
                <LinkButton type="button" onClick={() => onFilter(name, undefined)}>
                  Take away
                  <Unseen> the filter {filterTitles[name]}</Unseen>
                  {shortlist?.without[name] !== undefined &&
                    ` (then ${shortlist.without[name].toLocaleString('en')})`}
                </LinkButton>
              </Chip>
            ))}
          </Row>
        )}
      </Stack>
    </Panel>
  );
}

function FilterChoices({ question, facts, onFilter, onLight }: FilterBarProps) {
  const { filters, light } = question;
  return (
    <Choices>
      <Choice
        title={filterTitles.phases}
        values={schoolPhases.filter((phase) => phase !== 'unknown')}
        value={filters.phases?.[0]}
        onChoose={(phase) => onFilter('phases', phase === undefined ? undefined : [phase])}
      />
      <Choice
        title={filterTitles.sexes}
        values={schoolSexes.filter((sex) => sex !== 'unknown')}
        value={filters.sexes?.[0]}
        onChoose={(sex) => onFilter('sexes', sex === undefined ? undefined : [sex])}
      />
      <Choice
        title={filterTitles.nations}
        values={facts.nations}
        value={filters.nations?.[0]}
        nameOf={(nation) => nationNames[nation] ?? nation}
        onChoose={(nation) => onFilter('nations', nation === undefined ? undefined : [nation])}
      />
      <Choice
        title={filterTitles.authorities}
        values={facts.authorities}
        value={filters.authorities?.[0]}
        onChoose={(authority) => onFilter('authorities', authority === undefined ? undefined : [authority])}
      />
      <YearsFilter years={filters.years} onYears={(years) => onFilter('years', years)} />
      <Choice
        title={filterTitles.kinds}
        values={outfitKinds}
        value={filters.kinds?.[0]}
        onChoose={(kind) => onFilter('kinds', kind === undefined ? undefined : [kind])}
      />
      <Choice
        title={filterTitles.status}
        values={['open', 'closed'] as const}
        value={filters.status}
        onChoose={(status) => onFilter('status', status)}
      />
      <Choice
        title="Light it was seen in"
        values={lightKinds}
        value={light}
        isRequired
        onChoose={(chosen) => onLight(chosen ?? 'daylight')}
      />
    </Choices>
  );
}

interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly value: Value | undefined;
  readonly nameOf?: (value: Value) => string;
  readonly isRequired?: boolean;
  readonly onChoose: (value: Value | undefined) => void;
}

function Choice<Value extends string>({
  title,
  values,
  value,
  nameOf,
  isRequired,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <label>
      {title}
      <FormSelect
        value={value ?? ''}
        onChange={({ target }) => onChoose(values.find((one) => one === target.value))}
      >
        {isRequired !== true && <option value="">All</option>}
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf?.(one) ?? one}
          </option>
        ))}
      </FormSelect>
    </label>
  );
}

const yearForm = /^\d{4}$/;

function YearsFilter({
  years,
  onYears,
}: {
  readonly years: QueryFilters['years'];
  readonly onYears: (years: QueryFilters['years']) => void;
}) {
  const [text, setText] = useState(years === undefined ? '' : String(years.from));
  return (
    <label>
      {filterTitles.years} (year)
      <FormInput
        value={years === undefined && yearForm.test(text) ? '' : text}
        inputMode="numeric"
        maxLength={4}
        onChange={({ target }) => {
          setText(target.value);
          const year = Number(target.value);
          if (yearForm.test(target.value)) onYears({ from: year, to: year });
          else if (years !== undefined) onYears(undefined);
        }}
      />
    </label>
  );
}
