// Which schools the table of coverage counts: nation, authority, phase, open or all.
import { schoolPhases } from '../../../core/uniforms/outfit';
import type { Coverage } from '../../../core/uniforms/schools/coverage';
import { Panel } from '../../../ui/surfaces';
import { FormInput, FormSelect } from '../../../ui/uniforms/ValueSelect';
import { nationNames } from '../../uniforms/query/filterWords';
import { Field, Fields } from '../fields';
import type { Among, CoverageFilter } from './coverageFilter';

interface CoverageFiltersProps {
  readonly coverage: Coverage;
  readonly among: Among;
  readonly filter: CoverageFilter;
  readonly onAmong: (among: Among) => void;
  readonly onFilter: (filter: CoverageFilter) => void;
}

/** The fields; each change counts at once. */
export function CoverageFilters({ coverage, among, filter, onAmong, onFilter }: CoverageFiltersProps) {
  const nations = [...new Set(coverage.rows.map(({ nation }) => nation))].sort();
  return (
    <Panel aria-label="Which schools">
      <Fields>
        <Field label="Nation">
          <FormSelect
            value={filter.nation}
            onChange={({ target }) => onFilter({ ...filter, nation: target.value })}
          >
            <option value="">All</option>
            {nations.map((nation) => (
              <option key={nation} value={nation}>
                {nationNames[nation] ?? nation}
              </option>
            ))}
          </FormSelect>
        </Field>
        <Field label="Authority (part of its name)">
          <FormInput
            value={filter.authority}
            maxLength={80}
            autoComplete="off"
            onChange={({ target }) => onFilter({ ...filter, authority: target.value })}
          />
        </Field>
        <Field label="Phase">
          <FormSelect
            value={filter.phase}
            onChange={({ target }) => onFilter({ ...filter, phase: target.value })}
          >
            <option value="">All</option>
            {schoolPhases.map((phase) => (
              <option key={phase}>{phase}</option>
            ))}
          </FormSelect>
        </Field>
        <Field label="Schools">
          <FormSelect
            value={among}
            onChange={({ target }) => onAmong(target.value === 'all' ? 'all' : 'open')}
          >
            <option value="open">open today</option>
            <option value="all">open and closed</option>
          </FormSelect>
        </Field>
      </Fields>
    </Panel>
  );
}
