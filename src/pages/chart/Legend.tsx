import styled from 'styled-components';
import type { ChartRecord } from '../../core/chart/chart';
import { HUB_ABOVE } from '../../core/graph/hubLimit';
import { palettes } from '../../ui/chart/palette';
import type { ColorScheme } from '../../ui/chooseTheme';
import { Mono, Quiet, Row } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { entitiesOf } from './names';

const Sign = styled.span<{ $colour: string; $shape: 'record' | 'value' | 'hub' }>`
  display: inline-block;
  width: 11px;
  height: 11px;
  margin-inline-end: 6px;
  background: ${({ $colour }) => $colour};
  border-radius: ${({ $shape }) => ($shape === 'record' ? '50%' : 0)};
  transform: ${({ $shape }) => ($shape === 'hub' ? 'rotate(45deg)' : 'none')};
`;

/** What shapes and colours mean. */
export function Legend({
  records,
  colorScheme,
}: {
  readonly records: readonly ChartRecord[];
  readonly colorScheme: ColorScheme;
}) {
  const palette = palettes[colorScheme];
  const entities = entitiesOf(records);
  const named = entities.slice(0, palette.entities.length - 1);
  const entry = (words: string, shape: 'record' | 'value' | 'hub', colour: string) => (
    <Quiet>
      <Sign $colour={colour} $shape={shape} aria-hidden="true" />
      {words}
    </Quiet>
  );
  return (
    <Row $gap={16}>
      {entry('record in no entity', 'record', palette.record)}
      {named.map((entity) => (
        <Quiet key={entity}>
          <Sign
            $colour={palette.entities[entities.indexOf(entity)] ?? palette.record}
            $shape="record"
            aria-hidden="true"
          />
          entity <Mono>{entity}</Mono>
        </Quiet>
      ))}
      {entities.length > named.length &&
        entry(
          countOf(entities.length - named.length, 'further entity', 'further entities'),
          'record',
          palette.entities.at(-1) ?? '',
        )}
      {entry('value', 'value', palette.value)}
      {entry(`hub: more than ${HUB_ABOVE} records carry it`, 'hub', palette.hub)}
    </Row>
  );
}
