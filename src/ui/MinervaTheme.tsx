// Splunk's theme around a page. The provider sets no page background, so this does: dark text must not meet dark ground.
import type { ReactNode } from 'react';
import SplunkThemeProvider from '@splunk/themes/SplunkThemeProvider';
import variables from '@splunk/themes/variables';
import { createGlobalStyle } from 'styled-components';
import type { ColorScheme } from './chooseTheme';

const Ground = createGlobalStyle`
  body {
    margin: 0;
    background: ${variables.backgroundColorPage};
    color: ${variables.contentColorActive};
    font-family: ${variables.fontFamily};
    font-size: ${variables.fontSize};
    line-height: ${variables.lineHeight};
  }
`;

/** Puts the enterprise theme and its page background around a page. */
export function MinervaTheme({
  colorScheme,
  children,
}: {
  readonly colorScheme: ColorScheme;
  readonly children: ReactNode;
}) {
  return (
    <SplunkThemeProvider family="enterprise" colorScheme={colorScheme} density="compact">
      <Ground />
      {children}
    </SplunkThemeProvider>
  );
}
