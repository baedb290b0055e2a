import variables from '@splunk/themes/variables';
import styled, { keyframes } from 'styled-components';
import { Stack } from './surfaces';

const breathe = keyframes`
  from { opacity: 0.9; }
  to { opacity: 0.4; }
`;

const Bar = styled.div<{ $width: number; $height: number }>`
  width: ${({ $width }) => $width}%;
  height: ${({ $height }) => $height}px;
  border-radius: 3px;
  background: ${variables.neutral200};
  animation: ${breathe} 0.9s ease-in-out infinite alternate;
  @media (prefers-reduced-motion: reduce) {
    animation: none;
  }
`;

const widths = [34, 78, 62, 45, 70, 55];

/** The shape of what is coming, so that the page does not jump. Says nothing; the live region speaks. */
export function Skeleton({ bars }: { readonly bars: number }) {
  return (
    <Stack $gap={10} aria-hidden="true">
      {Array.from({ length: bars }, (_, index) => (
        <Bar key={index} $width={widths[index % widths.length] ?? 50} $height={index % 3 === 0 ? 18 : 12} />
      ))}
    </Stack>
  );
}
