import Button from '@splunk/react-ui/Button';
import { identifierTypes } from '../../core/identifiers/identifier';
import { Mono, Panel, PanelTitle, QuietText, Stack } from '../../ui/surfaces';
import { identifierNames } from '../../ui/words';
import { exampleCountry, exampleText } from './example';

/** What the page is for, and a text to try. */
export function FirstVisit({ onExample }: { readonly onExample: (text: string, country: string) => void }) {
  const names = identifierTypes.map((type) => identifierNames[type]).join(', ');
  return (
    <Panel aria-labelledby="first-visit">
      <Stack>
        <PanelTitle id="first-visit" style={{ margin: 0 }}>
          What you will see
        </PanelTitle>
        <QuietText>
          Everything that identifies ({names}), however it is spelled or hidden, and what else the text says,
          each with the rule that found it and how sure that rule is. Characters that nobody sees are made
          visible. A marked value is a lead, not a finding; what is not marked may still be there.
        </QuietText>
        <div>
          <Button label="Try a fictional example" onClick={() => onExample(exampleText, exampleCountry)} />
        </div>
        <Mono style={{ whiteSpace: 'pre-wrap' }}>{exampleText}</Mono>
      </Stack>
    </Panel>
  );
}
