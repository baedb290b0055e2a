import styled from 'styled-components';
import type { ColorScheme } from '../../../ui/chooseTheme';
import { focusRing, Row, Unseen } from '../../../ui/surfaces';
import { nameOfFind } from '../../../ui/words';
import { countsOf, type Find } from '../finds';
import { groundOf } from '../look';
import type { Walk } from './useWalk';

const Switch = styled.label`
  display: inline-flex;
  align-items: center;
  gap: 5px;
  min-height: 24px;
  cursor: pointer;
  input {
    margin: 0;
    ${focusRing}
  }
`;

const Swatch = styled.span`
  display: inline-block;
  padding: 0 5px;
  line-height: 1.35;
  border-radius: 2px 2px 0 0;
`;

interface KindSwitchesProps {
  readonly finds: readonly Find[];
  readonly walk: Walk;
  readonly colorScheme: ColorScheme;
}

/** The legend: every kind with its look and its number, to be switched on and off. */
export function KindSwitches({ finds, walk: { hiddenKinds, toggle }, colorScheme }: KindSwitchesProps) {
  return (
    <Row as="fieldset" $gap={16} style={{ border: 0, margin: 0, padding: 0 }}>
      <Unseen as="legend">Kinds that are shown</Unseen>
      {[...countsOf(finds)].map(([kind, count]) => (
        <Switch key={kind}>
          <input type="checkbox" checked={!hiddenKinds.has(kind)} onChange={() => toggle(kind)} />
          <Swatch style={groundOf([kind], colorScheme)}>{nameOfFind(kind)}</Swatch>
          <span>{count.toLocaleString('en')}</span>
        </Switch>
      ))}
    </Row>
  );
}
