// The few shapes every page is made of. Colours and sizes come from Splunk's theme, never from here.
import variables from '@splunk/themes/variables';
import styled, { css } from 'styled-components';

/** Visible focus for everything of ours that takes it; not by colour alone, the outline stands off. */
export const focusRing = css`
  &:focus-visible {
    outline: 2px solid ${variables.contentColorLink};
    outline-offset: 2px;
    border-radius: 2px;
  }
`;

/** A button that stays pressed: one of a few side by side, or one of many values. */
export const pressable = css`
  appearance: none;
  font: inherit;
  color: ${variables.contentColorActive};
  background: none;
  border: 1px solid ${variables.borderColor};
  border-radius: 3px;
  cursor: pointer;
  &[aria-pressed='true'] {
    border-color: ${variables.contentColorLink};
    outline: 2px solid ${variables.contentColorLink};
    font-weight: ${variables.fontWeightSemiBold};
  }
  ${focusRing}
`;

export const PageBody = styled.main`
  box-sizing: border-box;
  max-width: 1360px;
  margin: 0 auto;
  padding: 20px 24px 64px;
  @media (max-width: 640px) {
    padding: 12px 12px 48px;
  }
`;

export const Panel = styled.section`
  box-sizing: border-box;
  background: ${variables.backgroundColorSection};
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 4px;
  padding: 14px 16px 16px;
  min-width: 0;
`;

export const Stack = styled.div<{ $gap?: number }>`
  display: flex;
  flex-direction: column;
  gap: ${({ $gap }) => $gap ?? 12}px;
  min-width: 0;
`;

export const Row = styled.div<{ $gap?: number }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ $gap }) => $gap ?? 8}px;
  min-width: 0;
`;

export const PageTitle = styled.h1`
  margin: 0;
  font-size: ${variables.fontSizeXXLarge};
  font-weight: ${variables.fontWeightSemiBold};
  line-height: ${variables.lineHeightTight};
  overflow-wrap: anywhere;
  /* Takes the focus only from the page itself, to be read out; it does nothing, so it needs no ring. */
  &:focus {
    outline: none;
  }
`;

export const PanelTitle = styled.h2`
  margin: 0 0 10px;
  font-size: ${variables.fontSizeLarge};
  font-weight: ${variables.fontWeightSemiBold};
  line-height: ${variables.lineHeightTight};
`;

export const GroupTitle = styled.h3`
  margin: 0;
  font-size: ${variables.fontSize};
  font-weight: ${variables.fontWeightBold};
  overflow-wrap: anywhere;
`;

/** Second in rank, yet readable: the theme's "muted" is too pale on its light ground. */
export const Quiet = styled.span`
  color: ${variables.contentColorDefault};
  font-size: ${variables.fontSizeSmall};
`;

export const QuietText = styled.p`
  margin: 0;
  color: ${variables.contentColorDefault};
`;

export const Mono = styled.bdi`
  font-family: ${variables.monoFontFamily};
  overflow-wrap: anywhere;
`;

export const PlainList = styled.ul<{ $gap?: number }>`
  list-style: none;
  margin: 0;
  padding: 0;
  display: flex;
  flex-direction: column;
  gap: ${({ $gap }) => $gap ?? 10}px;
  min-width: 0;
`;

/** Small framed word: kind, marking, certainty. */
export const Tag = styled.span`
  display: inline-block;
  padding: 0 6px;
  border: 1px solid ${variables.borderColor};
  border-radius: 3px;
  font-size: ${variables.fontSizeSmall};
  line-height: 1.5;
  white-space: nowrap;
  color: ${variables.contentColorActive};
`;

export const TextLink = styled.a<{ $isSmall?: boolean }>`
  ${({ $isSmall }) =>
    $isSmall === true &&
    css`
      font-size: ${variables.fontSizeSmall};
    `}
  color: ${variables.contentColorLink};
  text-decoration: none;
  overflow-wrap: anywhere;
  /* Within running text, colour alone does not tell a link. */
  p &,
  ol &,
  &:hover {
    text-decoration: underline;
  }
  ${focusRing}
`;

export const LinkButton = styled.button`
  appearance: none;
  background: none;
  border: 0;
  padding: 0;
  margin: 0;
  font: inherit;
  font-size: ${variables.fontSizeSmall};
  color: ${variables.contentColorLink};
  cursor: pointer;
  text-align: start;
  &:hover {
    text-decoration: underline;
  }
  ${focusRing}
`;

export const Unseen = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
