import { Fragment, useMemo } from 'react';
import type { Disguise } from '../../../core/text/disguises';
import { Notice } from '../../../ui/Notice';
import { LinkButton, Quiet } from '../../../ui/surfaces';
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
    <Notice weight="note">
      <p>
        <b>Hidden in this text:</b>{' '}
        {facts.map(({ sentence, first }) => (
          <Fragment key={sentence}>
            {sentence}{' '}
            {parts.length > 1 && (
              <LinkButton
                type="button"
                aria-label={`Show the first of these: ${sentence}`}
                onClick={() => onGo(partOf(parts, first))}
              >
                Show the first.
              </LinkButton>
            )}{' '}
          </Fragment>
        ))}
      </p>
      <p>
        <Quiet>
          Framed in the text below, and read as what they stand for. Copying from web pages can leave some,
          too.
        </Quiet>
      </p>
    </Notice>
  );
}
