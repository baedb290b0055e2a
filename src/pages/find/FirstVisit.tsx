import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { LinkButton, Panel, PanelTitle, Quiet, QuietText, Stack } from '../../ui/surfaces';

// From the fictional world that the demo is filled with: reserved numbers and example domains only.
const examples: readonly { readonly what: string; readonly example: string; readonly note: string }[] = [
  {
    what: 'Phone number',
    example: '+44 20 7946 0176',
    note: 'any spelling: 020.7946.0176, two oh seven nine …',
  },
  {
    what: 'E-mail address',
    example: 'quietfeather3472 at example dot org',
    note: 'plain, or hidden as in adverts',
  },
  {
    what: 'Web address',
    example: 'hxxps://places[.]example[.]net/l/b1936412',
    note: 'as reports write it, too; its domain is offered',
  },
  { what: 'User name', example: 'telegram: @rusticxylo742zq', note: 'with its platform, or a profile link' },
  {
    what: 'Name',
    example: 'Umberfold',
    note: 'of a person, business or vessel; aliases and mentions are searched too',
  },
];

const Examples = styled.table`
  border-collapse: collapse;
  th,
  td {
    text-align: start;
    padding: 5px 20px 5px 0;
    vertical-align: baseline;
  }
  th {
    font-weight: ${variables.fontWeightNormal};
    color: ${variables.contentColorDefault};
    white-space: nowrap;
  }
  button {
    font-family: ${variables.monoFontFamily};
    font-size: ${variables.fontSize};
  }
  @media (max-width: 640px) {
    tr {
      display: flex;
      flex-direction: column;
      padding: 6px 0;
    }
    th,
    td {
      padding: 0;
    }
  }
`;

/** What to do on an empty page. */
export function FirstVisit({ onSearch }: { readonly onSearch: (query: string) => void }) {
  return (
    <Panel aria-labelledby="first-visit">
      <Stack>
        <div>
          <PanelTitle id="first-visit">What you can look for</PanelTitle>
          <Examples>
            <tbody>
              {examples.map(({ what, example, note }) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>
                    <LinkButton type="button" onClick={() => onSearch(example)}>
                      {example}
                    </LinkButton>
                  </td>
                  <td>
                    <Quiet>{note}</Quiet>
                  </td>
                </tr>
              ))}
            </tbody>
          </Examples>
        </div>
        <QuietText>
          You can paste several at once, or a whole message: every identifier in it is looked up. The examples
          come from the fictional world of the demo.
        </QuietText>
      </Stack>
    </Panel>
  );
}
