// One of a few, side by side.
import styled from 'styled-components';
import { pressable, Row } from './surfaces';

const Choice = styled.button`
  ${pressable}
  padding: 3px 10px;
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
