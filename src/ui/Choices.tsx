// One of a few, side by side.
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { focusRing, Row } from './surfaces';

const Choice = styled.button`
  appearance: none;
  padding: 3px 10px;
  font: inherit;
  color: ${variables.contentColorActive};
  background: none;
  border: 1px solid ${variables.borderColor};
  border-radius: 3px;
  cursor: pointer;
  &[aria-pressed='true'] {
    border-color: ${variables.contentColorLink};
    outline: 2px solid ${variables.contentColorLink};
    font-weight: ${variables.fontWeightSemiBold};
  }
  ${focusRing}
`;

interface ChoicesProps<Value extends string> {
  /** What is chosen, for who cannot see the row. */
  readonly label: string;
  readonly chosen: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** The row. */
export function Choices<Value extends string>({ label, chosen, choices, onChoose }: ChoicesProps<Value>) {
  return (
    <Row $gap={8} role="group" aria-label={label}>
      {choices.map(([value, words]) => (
        <Choice key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {words}
        </Choice>
      ))}
    </Row>
  );
}
