// The list beside the text: every find of the part that is on the screen, one of them open.
import { useEffect, useMemo, useRef } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { Disguise } from '../../../core/text/disguises';
import type { ColorScheme } from '../../../ui/chooseTheme';
import { Foreign } from '../../../ui/Foreign';
import { focusRing, Panel, PanelTitle, PlainList, Quiet, QuietText, Tag } from '../../../ui/surfaces';
import { nameOfFind, readableValue } from '../../../ui/words';
import type { Find } from '../finds';
import { groundOf } from '../look';
import type { TextPart } from '../parts';
import { FindDetail } from './FindDetail';
import type { Walk } from './useWalk';

const Scroll = styled.div`
  max-height: 70vh;
  overflow: auto;
  padding: 2px 4px;
`;

const Opener = styled.button`
  appearance: none;
  display: block;
  width: 100%;
  box-sizing: border-box;
  padding: 5px 6px;
  border: 0;
  border-radius: 3px;
  background: none;
  font: inherit;
  color: ${variables.contentColorActive};
  text-align: start;
  cursor: pointer;
  overflow-wrap: anywhere;
  &:hover,
  &[aria-expanded='true'] {
    background: ${variables.backgroundColorPage};
  }
  &[aria-expanded='true'] {
    box-shadow: inset 3px 0 0 ${variables.contentColorActive};
    padding-inline-start: 10px;
  }
  ${focusRing}
`;

const Kind = styled.span`
  display: inline-block;
  padding: 0 4px;
  margin-inline-end: 8px;
  line-height: 1.3;
`;

interface FindListProps {
  readonly text: string;
  /** Every find that is switched on, of all parts. */
  readonly finds: readonly Find[];
  readonly disguises: readonly Disguise[];
  readonly parts: readonly TextPart[];
  readonly walk: Walk;
  readonly colorScheme: ColorScheme;
}

/** Finds of the part, in order of place. */
export function FindList({ text, finds, disguises, parts, walk, colorScheme }: FindListProps) {
  const { part, current, isShown, open } = walk;
  const listed = useMemo(() => part.finds.filter(isShown), [part, isShown]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current === undefined) return;
    const row = document.getElementById(`find-${current.id}`);
    // Who walks in the list, or comes from a heading or a note, goes on in the list.
    if (document.activeElement?.closest('[role=region]') === null) row?.focus({ preventScroll: true });
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <Panel aria-labelledby="finds-title">
      <PanelTitle id="finds-title">
        Found{' '}
        <Quiet>
          {parts.length > 1
            ? `${listed.length.toLocaleString('en')} in this part, ${finds.length.toLocaleString('en')} in all`
            : `${finds.length.toLocaleString('en')}, in order of place`}
        </Quiet>
      </PanelTitle>
      <Quiet as="p" style={{ margin: '0 0 8px' }}>
        Keys: <kbd>J</kbd> and <kbd>K</kbd>, or the arrows, go to the next and the last one; <kbd>Esc</kbd>{' '}
        closes it.
      </Quiet>
      <Scroll ref={list}>
        <PlainList $gap={2}>
          {listed.map((find) => (
            <li key={find.id}>
              <FindRow find={find} isOpen={find === current} onOpen={open} colorScheme={colorScheme} />
              {find === current && (
                <FindDetail find={find} finds={finds} disguises={disguises} text={text} onOpen={open} />
              )}
            </li>
          ))}
        </PlainList>
        {listed.length === 0 && <QuietText>{emptyWords(finds.length, part.finds.length)}</QuietText>}
      </Scroll>
    </Panel>
  );
}

function emptyWords(inAll: number, inPart: number): string {
  if (inPart > 0) return 'What is in this part is switched off above.';
  return inAll > 0 ? 'Nothing in this part; other parts have something.' : 'Nothing to list.';
}

interface FindRowProps {
  readonly find: Find;
  readonly isOpen: boolean;
  readonly onOpen: (find: Find | undefined) => void;
  readonly colorScheme: ColorScheme;
}

function FindRow({ find, isOpen, onOpen, colorScheme }: FindRowProps) {
  return (
    <Opener
      type="button"
      id={`find-${find.id}`}
      aria-expanded={isOpen}
      onClick={() => onOpen(isOpen ? undefined : find)}
    >
      <Kind style={groundOf([find.kind], colorScheme)}>{nameOfFind(find.kind)}</Kind>
      <Foreign>{readableValue(find.kind, find.value).slice(0, 300)}</Foreign>{' '}
      {find.group === 'identifier' && find.obfuscated && <Tag>written to hide it</Tag>}
      {find.group === 'attribute' && find.review !== undefined && <Tag>review priority</Tag>}
    </Opener>
  );
}
