// The raw text, one part of it, with everything marked that was found, and with visible signs for what nobody sees.
import { memo, useEffect, useMemo, useRef } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { ColorScheme } from '../../../ui/chooseTheme';
import { LinkButton, Panel, PanelTitle, Quiet, Row } from '../../../ui/surfaces';
import type { Find } from '../finds';
import type { TextPart } from '../parts';
import { piecesOf } from '../pieces';
import { Piece } from './Piece';
import type { Walk } from './useWalk';

const Words = styled.div`
  max-height: 70vh;
  overflow: auto;
  padding: 4px 6px;
  font-family: ${variables.monoFontFamily};
  font-size: ${variables.fontSize};
  line-height: 2.1;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  unicode-bidi: plaintext;
  &:focus-visible {
    outline: 2px solid ${variables.contentColorLink};
    outline-offset: 2px;
  }
`;

interface TextPaneProps {
  readonly text: string;
  readonly parts: readonly TextPart[];
  readonly walk: Walk;
  readonly colorScheme: ColorScheme;
}

/** The text with its marks. */
export function TextPane({ text, parts, walk, colorScheme }: TextPaneProps) {
  const { part, place, current, isShown, open, goTo } = walk;
  const words = useRef<HTMLDivElement>(null);
  // Before the mark is looked for: a new part begins at its beginning, unless a find in it was opened.
  useEffect(() => {
    if (words.current !== null) words.current.scrollTop = 0;
  }, [place]);
  useEffect(() => {
    if (current === undefined) return;
    const mark = words.current?.querySelector<HTMLElement>(`[data-finds~="${current.id}"]`);
    mark?.scrollIntoView({ block: 'nearest' });
    // Who walks in the text goes on in the text.
    if (words.current?.contains(document.activeElement) === true) mark?.focus({ preventScroll: true });
  }, [current, part]);
  return (
    <Panel aria-labelledby="text-title">
      <Row style={{ justifyContent: 'space-between', alignItems: 'baseline' }}>
        <PanelTitle id="text-title">Text</PanelTitle>
        {parts.length > 1 && <PartLinks count={parts.length} place={place} goTo={goTo} />}
      </Row>
      {/* Not for translation services either: they send what they translate. */}
      <Words
        ref={words}
        tabIndex={0}
        role="region"
        aria-label="Text with its marks"
        dir="auto"
        translate="no"
      >
        <MarkedText
          text={text}
          part={part}
          isShown={isShown}
          current={current}
          onOpen={open}
          colorScheme={colorScheme}
        />
      </Words>
    </Panel>
  );
}

interface PartLinksProps {
  readonly count: number;
  readonly place: number;
  readonly goTo: (place: number) => void;
}

function PartLinks({ count, place, goTo }: PartLinksProps) {
  return (
    <Row $gap={10}>
      <Quiet role="status">
        Part {(place + 1).toLocaleString('en')} of {count.toLocaleString('en')}
      </Quiet>
      <LinkButton type="button" disabled={place === 0} onClick={() => goTo(place - 1)}>
        ← Earlier
      </LinkButton>
      <LinkButton type="button" disabled={place === count - 1} onClick={() => goTo(place + 1)}>
        Later →
      </LinkButton>
    </Row>
  );
}

interface MarkedTextProps {
  readonly text: string;
  readonly part: TextPart;
  readonly isShown: (find: Find) => boolean;
  readonly current: Find | undefined;
  readonly onOpen: (find: Find) => void;
  readonly colorScheme: ColorScheme;
}

const MarkedText = memo(function MarkedText({ text, part, isShown, current, ...rest }: MarkedTextProps) {
  const pieces = useMemo(() => piecesOf(part, isShown), [part, isShown]);
  return (
    <>
      {pieces.map((piece) => (
        <Piece
          key={piece.start}
          text={text}
          piece={piece}
          isCurrent={current !== undefined && piece.finds.includes(current)}
          {...rest}
        />
      ))}
    </>
  );
});
