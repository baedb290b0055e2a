// A source's own words with one place marked. Isolated in its own direction, so that text that runs right to left, or
// carries direction marks to mislead, cannot reorder the page around it.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { Span } from '../core/brand';
import { LinkButton } from './surfaces';
import { windowAround } from './textWindow';

const FIRST_REACH = 160; // two lines on each side: enough to judge, short enough to compare many
const MAX_REACH = 20_000; // beyond this a browser stutters and nobody reads

const Quote = styled.blockquote`
  margin: 0;
  padding: 6px 10px;
  border-inline-start: 3px solid ${variables.borderColor};
  background: ${variables.backgroundColorPage};
  font-family: ${variables.monoFontFamily};
  font-size: ${variables.fontSizeSmall};
  line-height: 1.6;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

/** Marked by ground, weight and underline: never by colour alone. */
export const Marked = styled.mark`
  background: ${variables.notificationColorCautionWeak};
  color: ${variables.contentColorActive};
  font-weight: ${variables.fontWeightBold};
  border-bottom: 2px solid ${variables.notificationColorCaution};
  padding: 0 1px;
`;

/**
 * A text around a span, opened further on request.
 *
 * @param span - what is marked; absent = the beginning of the text, unmarked.
 * @param reach - characters shown on each side at first.
 */
export function Excerpt({
  text,
  span,
  reach: firstReach = FIRST_REACH,
}: {
  readonly text: string;
  readonly span?: Span;
  readonly reach?: number;
}) {
  const [reach, setReach] = useState(firstReach);
  const { hiddenBefore, before, match, after, hiddenAfter } = windowAround(
    text,
    span ?? { start: 0, end: 0 },
    reach,
  );
  const hidden = hiddenBefore + hiddenAfter;
  return (
    <div>
      <Quote>
        <bdi>
          {hiddenBefore > 0 && '… '}
          {before}
          {match !== '' && <Marked>{match}</Marked>}
          {after}
          {hiddenAfter > 0 && ' …'}
        </bdi>
      </Quote>
      {hidden > 0 && reach < MAX_REACH && (
        <LinkButton type="button" onClick={() => setReach(Math.min(MAX_REACH, reach * 12))}>
          Show more ({hidden.toLocaleString('en')} more characters)
        </LinkButton>
      )}
      {hidden > 0 && reach >= MAX_REACH && (
        <small>{hidden.toLocaleString('en')} more characters are left out here.</small>
      )}
    </div>
  );
}
