import { useMemo } from 'react';
import type { Disguise } from '../../../core/text/disguises';
import { LinkButton, Panel, PanelTitle, PlainList, QuietText, Stack } from '../../../ui/surfaces';
import { hiddenFacts } from '../hiddenWords';
import { partOf, type TextPart } from '../parts';

interface HiddenPanelProps {
  readonly disguises: readonly Disguise[];
  readonly text: string;
  readonly parts: readonly TextPart[];
  readonly onGo: (place: number) => void;
}

/** What a reader does not see in the text; nothing where nothing is hidden. */
export function HiddenPanel({ disguises, text, parts, onGo }: HiddenPanelProps) {
  const facts = useMemo(() => hiddenFacts(disguises, text), [disguises, text]);
  if (facts.length === 0) return null;
  return (
    <Panel aria-labelledby="hidden-title">
      <PanelTitle id="hidden-title">Hidden in this text</PanelTitle>
      <Stack $gap={8}>
        <PlainList $gap={4}>
          {facts.map(({ kind, sentence, first }) => (
            <li key={sentence}>
              {sentence}
              {parts.length > 1 && (
                <>
                  {' '}
                  <LinkButton type="button" onClick={() => onGo(partOf(parts, first))}>
                    Show the first ({kind})
                  </LinkButton>
                </>
              )}
            </li>
          ))}
        </PlainList>
        <QuietText>
          They are framed in the text below, and were read as what they stand for. Copying from web pages can
          leave some of them, too.
        </QuietText>
      </Stack>
    </Panel>
  );
}
