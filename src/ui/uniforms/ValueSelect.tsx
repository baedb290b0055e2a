// All values that a slot may have, to choose one from.
import { useId, useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { idOf, valueWords } from '../../core/uniforms/drawing/valueWords';
import type { Slot, SlotValue } from '../../core/uniforms/outfit';
import { LinkButton, Quiet, Row, focusRing } from '../surfaces';
import { groupedValues } from './slotValues';

export const FormSelect = styled.select`
  font: inherit;
  color: ${variables.contentColorActive};
  background: ${variables.backgroundColorPage};
  border: 1px solid ${variables.borderColorStrong};
  border-radius: 3px;
  padding: 3px 6px;
  min-height: 28px;
  max-width: 100%;
  ${focusRing}
`;

export const FormInput = styled.input`
  font: inherit;
  color: ${variables.contentColorActive};
  background: ${variables.backgroundColorPage};
  border: 1px solid ${variables.borderColorStrong};
  border-radius: 3px;
  padding: 3px 6px;
  min-height: 20px;
  max-width: 100%;
  ${focusRing}
`;

interface ValueSelectProps {
  readonly slot: Slot;
  readonly label: string;
  readonly onChoose: (value: SlotValue) => void;
}

/** A choice, or a box for a slot that holds a text. */
export function ValueSelect({ slot, label, onChoose }: ValueSelectProps) {
  const id = useId();
  const [text, setText] = useState('');
  const groups = groupedValues(slot);
  if (groups.length === 0)
    return (
      <Row>
        <label htmlFor={id}>
          <Quiet>{label}</Quiet>
        </label>
        <FormInput
          id={id}
          value={text}
          maxLength={120}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
        <LinkButton
          type="button"
          disabled={text.trim() === ''}
          onClick={() => onChoose({ kind: 'text', text: text.trim() })}
        >
          Take it
        </LinkButton>
      </Row>
    );
  const all = groups.flatMap(({ values }) => values);
  return (
    <Row>
      <label htmlFor={id}>
        <Quiet>{label}</Quiet>
      </label>
      <FormSelect
        id={id}
        value=""
        onChange={({ target }) => {
          const value = all.find((one) => idOf(one) === target.value);
          if (value !== undefined) onChoose(value);
        }}
      >
        <option value="">Choose …</option>
        {groups.map(({ name, values }) => (
          <optgroup key={name} label={name}>
            {values.map((value) => (
              <option key={idOf(value)} value={idOf(value)}>
                {valueWords(value)}
              </option>
            ))}
          </optgroup>
        ))}
      </FormSelect>
    </Row>
  );
}
