import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { Tier } from '../../core/risk/model';
import { tierNames } from './words';

/** Told by its words and its frame: never by colour alone. */
const Frame = styled.span<{ $tier: Tier }>`
  display: inline-block;
  padding: 1px 8px;
  border-radius: 3px;
  white-space: nowrap;
  color: ${variables.contentColorActive};
  border: 1px ${({ $tier }) => ($tier === 'not enough data' ? 'dashed' : 'solid')}
    ${({ $tier }) => ($tier === '1' || $tier === '2' ? variables.borderColorStrong : variables.borderColor)};
  font-weight: ${({ $tier }) => ($tier === '1' ? variables.fontWeightBold : variables.fontWeightSemiBold)};
  background: ${({ $tier }) =>
    $tier === '1' ? variables.notificationColorCautionWeak : variables.backgroundColorSection};
`;

/** The review priority of a business. */
export function TierTag({ tier }: { readonly tier: Tier }) {
  return <Frame $tier={tier}>{tierNames[tier]}</Frame>;
}
