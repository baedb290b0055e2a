// What was found in a text: counts and switches, what is hidden, the text with its marks, and the list beside it.
import { useEffect, useMemo, useRef } from 'react';
import styled from 'styled-components';
import type { ColorScheme } from '../../../ui/chooseTheme';
import { Notice } from '../../../ui/Notice';
import { Row, Stack } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import { MAX_FINDS, type ReadText } from '../reading/readText';
import { partsOf } from '../parts';
import { summaryOf } from '../summary';
import { FindList } from './FindList';
import { HiddenPanel } from './HiddenPanel';
import { KindSwitches } from './KindSwitches';
import { ReviewPanel } from './ReviewPanel';
import { TableButtons } from './TableButtons';
import { TextPane } from './TextPane';
import { useWalk } from './useWalk';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(320px, 2fr);
  gap: 14px;
  align-items: start;
  @media (max-width: 940px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

interface TakenApartViewProps {
  readonly text: string;
  readonly read: ReadText;
  readonly colorScheme: ColorScheme;
}

/** Everything about one text that was read. */
export function TakenApartView({ text, read, colorScheme }: TakenApartViewProps) {
  const { finds, disguises, leftOut } = read;
  const parts = useMemo(() => partsOf(text, read), [text, read]);
  const walk = useWalk(finds, parts);
  const shown = useMemo(() => finds.filter(walk.isShown), [finds, walk.isShown]);
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the box was, the result is; who is at the choice of country stays there.
    if (document.activeElement === document.body) headline.current?.focus({ preventScroll: true });
  }, []);
  return (
    // Keys work from anywhere within, and nowhere else on the page.
    <div onKeyDown={walk.onKey} role="group" aria-label="What was found">
      <Stack $gap={14}>
        <Headline ref={headline} tabIndex={-1}>
          {summaryOf(read)}
        </Headline>
        {leftOut > 0 && (
          <Notice weight="warning">
            <p>
              <b>More was found than is shown.</b> The first {MAX_FINDS.toLocaleString('en')} finds are listed
              and marked; {countOf(leftOut, 'more find')} {leftOut === 1 ? 'is' : 'are'} not. Paste a part of
              the text.
            </p>
          </Notice>
        )}
        <ReviewPanel finds={finds} onOpen={walk.open} />
        <HiddenPanel disguises={disguises} text={text} parts={parts} onGo={walk.goTo} />
        {finds.length > 0 && (
          <Row $gap={16} style={{ justifyContent: 'space-between' }}>
            <KindSwitches finds={finds} walk={walk} colorScheme={colorScheme} />
            <TableButtons shown={shown} all={finds.length} />
          </Row>
        )}
        <Columns>
          <TextPane text={text} parts={parts} walk={walk} colorScheme={colorScheme} />
          <FindList
            text={text}
            finds={shown}
            disguises={disguises}
            parts={parts}
            walk={walk}
            colorScheme={colorScheme}
          />
        </Columns>
      </Stack>
    </div>
  );
}

const Headline = styled.h2`
  margin: 0;
  font-size: inherit;
  &:focus {
    outline: none;
  }
`;
