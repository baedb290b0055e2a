// Fields of the forms of this page, in one look.
import type { ReactNode } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';

/** Fields side by side, each with its name above it. */
export const Fields = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(210px, 1fr));
  gap: 10px 14px;
  label {
    display: block;
    font-size: ${variables.fontSizeSmall};
    color: ${variables.contentColorDefault};
  }
  select,
  input {
    display: block;
    width: 100%;
    box-sizing: border-box;
    min-height: 30px;
    margin-top: 2px;
  }
`;

/** A field that takes the whole width. */
export const Wide = styled.div`
  grid-column: 1 / -1;
`;

/** A field with its name. */
export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label>
      {label}
      {children}
    </label>
  );
}
