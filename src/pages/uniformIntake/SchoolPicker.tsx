// A school of the base, found by name, place or number.
import { useId, useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { SchoolKey } from '../../core/uniforms/outfit';
import { shownName } from '../../core/uniforms/schools/school';
import type { KeptSchool } from '../../core/uniforms/schools/schoolDocument';
import { Foreign } from '../../ui/Foreign';
import { focusRing, LinkButton, PlainList, Quiet, Row, Stack, Tag, Unseen } from '../../ui/surfaces';
import { FormInput } from '../../ui/uniforms/ValueSelect';
import { useIntakeTools } from './IntakeContext';

const SHOWN = 8;

const Choice = styled.button`
  appearance: none;
  display: block;
  width: 100%;
  padding: 4px 8px;
  font: inherit;
  text-align: start;
  color: ${variables.contentColorActive};
  background: none;
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 3px;
  cursor: pointer;
  &:hover {
    border-color: ${variables.contentColorLink};
  }
  ${focusRing}
`;

interface SchoolPickerProps {
  readonly school: SchoolKey | undefined;
  readonly onChoose: (school: SchoolKey | undefined) => void;
}

/** The school that is chosen, or a box to look for one. */
export function SchoolPicker({ school, onChoose }: SchoolPickerProps) {
  const { base } = useIntakeTools();
  const [asked, setAsked] = useState('');
  const id = useId();
  if (school !== undefined) {
    const chosen = base.state === 'ready' ? base.value.schools.get(school) : undefined;
    return (
      <Row $gap={10}>
        <Quiet>School</Quiet>
        <b>
          <Foreign>{chosen === undefined ? school : shownName(chosen)}</Foreign>
        </b>
        {chosen !== undefined && <SchoolFacts school={chosen} />}
        {base.state === 'ready' && chosen === undefined && <Tag>not in the base of schools</Tag>}
        <LinkButton
          type="button"
          onClick={() => {
            setAsked('');
            onChoose(undefined);
          }}
        >
          Choose another<Unseen> school</Unseen>
        </LinkButton>
      </Row>
    );
  }
  const found = base.state === 'ready' ? base.value.finder.find(asked, SHOWN) : { schools: [], count: 0 };
  return (
    <Stack $gap={6}>
      <label htmlFor={id}>School: its name, place or number</label>
      <FormInput
        id={id}
        value={asked}
        maxLength={120}
        autoComplete="off"
        disabled={base.state !== 'ready'}
        onChange={({ target }) => setAsked(target.value)}
      />
      <Quiet role="status">{statusOf(base.state, asked, found.count)}</Quiet>
      {found.schools.length > 0 && (
        <PlainList $gap={4}>
          {found.schools.map((one) => (
            <li key={one.key}>
              <Choice type="button" onClick={() => onChoose(one.key)}>
                <Foreign>{shownName(one)}</Foreign> <SchoolFacts school={one} />
              </Choice>
            </li>
          ))}
        </PlainList>
      )}
    </Stack>
  );
}

function SchoolFacts({ school }: { readonly school: KeptSchool }) {
  const { place, authority, phase, status, key } = school;
  const words = [place, authority?.name, phase === 'unknown' ? undefined : phase, status, key];
  return (
    <Quiet>
      <Foreign>{words.filter((word) => word !== undefined && word !== '').join(' · ')}</Foreign>
    </Quiet>
  );
}

function statusOf(state: 'waiting' | 'ready' | 'problem', asked: string, count: number): string {
  if (state === 'waiting') return 'Reading the base of schools …';
  if (state === 'problem') return 'The base of schools could not be read.';
  if (asked.trim() === '') return '';
  if (count === 0) return 'No school of the base has these words in its name, place or number.';
  return count > SHOWN
    ? `${count.toLocaleString('en')} schools; the first ${SHOWN} are here. Add its place.`
    : '';
}
