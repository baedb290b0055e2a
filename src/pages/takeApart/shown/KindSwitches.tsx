import styled from 'styled-components';
import type { ColorScheme } from '../../../ui/chooseTheme';
import { focusRing, LinkButton, Row, Unseen } from '../../../ui/surfaces';
import { nameOfFind } from '../../../ui/words';
import { countsOf, type Find, type FindKind } from '../finds';
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

const MANY_KINDS = 4; // fewer are switched one by one as fast

/** The legend: every kind with its look and its number, to be switched on and off. */
export function KindSwitches({ finds, walk: { hiddenKinds, hide }, colorScheme }: KindSwitchesProps) {
  const counts = countsOf(finds);
  const toggle = (kind: FindKind): void => {
    const next = new Set(hiddenKinds);
    if (!next.delete(kind)) next.add(kind);
    hide(next);
  };
  return (
    <Row as="fieldset" $gap={16} style={{ border: 0, margin: 0, padding: 0, flex: '1 1 300px' }}>
      <Unseen as="legend">Kinds that are shown</Unseen>
      {[...counts].map(([kind, count]) => (
        <Switch key={kind}>
          <input type="checkbox" checked={!hiddenKinds.has(kind)} onChange={() => toggle(kind)} />
          <Swatch style={groundOf([kind], colorScheme)}>{nameOfFind(kind)}</Swatch>
          <span>{count.toLocaleString('en')}</span>
        </Switch>
      ))}
      {counts.size >= MANY_KINDS && (
        <LinkButton
          type="button"
          onClick={() => hide(hiddenKinds.size > 0 ? new Set() : new Set(counts.keys()))}
        >
          {hiddenKinds.size > 0 ? 'Show all kinds' : 'Hide all kinds'}
        </LinkButton>
      )}
    </Row>
  );
}
