import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { MinervaTheme } from '../MinervaTheme';
import { BigNumber } from './BigNumber';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

jest.mock('@splunk/visualizations/SingleValueBasic', () => ({
  __esModule: true,
  default: ({ majorText }: { readonly majorText: string }) => {
    if (majorText === 'break') throw new EvalError('not allowed by the policy of the page');
    return majorText;
  },
}));

test('a visualisation that fails leaves the number as text, and the page standing', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const host = document.createElement('div');
  const root = createRoot(host);
  act(() =>
    root.render(
      <MinervaTheme colorScheme="dark">
        <BigNumber value="break" label="records" />
        <BigNumber value="7" label="sources" />
      </MinervaTheme>,
    ),
  );
  expect(host.textContent).toContain('breakrecords');
  expect(host.textContent).toContain('7');
  act(() => root.unmount());
  said.mockRestore();
});
