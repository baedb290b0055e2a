import { pageAddress } from '../../ui/pageAddress';
import { Panel, PanelTitle, Stack, TextLink } from '../../ui/surfaces';

/** What to do where no record is in yet. */
export function FirstSteps() {
  return (
    <Panel aria-labelledby="home-first">
      <PanelTitle id="home-first">Nothing is in yet: what to do next</PanelTitle>
      <Stack>
        <ol style={{ margin: 0, paddingInlineStart: 20 }}>
          <li>
            Admin: see on <TextLink href={pageAddress('setup', {}, window.location.search)}>Set up</TextLink>{' '}
            whether all is in order: indexes, roles, the add-on.
          </li>
          <li>
            Admin: create an input on the host with TA-minerva: <i>Settings → Data inputs → Minerva file</i>{' '}
            or <i>Minerva API</i>.
          </li>
          <li>Come back here: the first run and its records appear within a minute of its end.</li>
        </ol>
        <span>
          If records should be here already, your role may not read this tenant’s index: Splunk shows an index
          that is not yours as empty.
        </span>
      </Stack>
    </Panel>
  );
}
