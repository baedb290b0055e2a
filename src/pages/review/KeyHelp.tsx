import { Mono, Panel, PanelTitle, PlainList, Row } from '../../ui/surfaces';
import { reviewKeys, tickKeys } from './keys';

/** What the keys do. */
export function KeyHelp() {
  return (
    <Panel aria-labelledby="keys-title">
      <PanelTitle id="keys-title">Keys</PanelTitle>
      <PlainList $gap={4}>
        {[...reviewKeys, tickKeys].map(({ key, words }) => (
          <li key={key}>
            <Row>
              <Mono>{key.toUpperCase()}</Mono> {words}
            </Row>
          </li>
        ))}
      </PlainList>
    </Panel>
  );
}
