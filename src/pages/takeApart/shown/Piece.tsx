// One stretch of the text: plain, marked, or hidden from the eye and made visible here.
import { memo, type KeyboardEvent } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { Disguise } from '../../../core/text/disguises';
import type { ColorScheme } from '../../../ui/chooseTheme';
import { showControls } from '../../../ui/Foreign';
import { nameOfFind } from '../../../ui/words';
import type { Find } from '../finds';
import { describeDisguise } from '../hiddenWords';
import { groundOf, lookOf } from '../look';
import type { TextPiece } from '../pieces';

const Mark = styled.span<{ $isCurrent: boolean }>`
  cursor: pointer;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
  ${({ $isCurrent }) => $isCurrent && `box-shadow: 0 0 0 2px currentColor; border-radius: 2px;`}
  &:focus-visible {
    outline: 2px solid ${variables.contentColorLink};
    outline-offset: 3px;
  }
`;

/** What it is, in words, before the first of it; drawn by the style sheet, so that copying the text leaves it out. */
const Label = styled.span<{ $colour: string }>`
  &::before {
    content: attr(data-label);
    margin-inline-end: 4px;
    padding: 0 4px;
    border: 1px solid ${({ $colour }) => $colour};
    border-radius: 3px;
    font-family: ${variables.fontFamily};
    font-size: 11px;
    line-height: 1.3;
    vertical-align: 1px;
    white-space: nowrap;
    color: ${variables.contentColorActive};
    background: ${variables.backgroundColorSection};
  }
`;

const Hidden = styled.span`
  border: 1px dashed ${variables.contentColorActive};
  border-radius: 2px;
  padding: 0 1px;
  &[data-sign]::before {
    content: attr(data-sign);
    font-size: 11px;
    padding: 0 2px;
  }
  &[data-read]::after {
    content: attr(data-read);
    font-size: 11px;
    padding-inline-start: 4px;
  }
`;

interface PieceProps {
  readonly text: string;
  readonly piece: TextPiece;
  readonly isCurrent: boolean;
  readonly onOpen: (find: Find) => void;
  readonly colorScheme: ColorScheme;
}

/** A piece; only the innermost find of it opens with a click, the list has them all. */
export const Piece = memo(function Piece({ text, piece, isCurrent, onOpen, colorScheme }: PieceProps) {
  const { start, end, finds, begins, disguise } = piece;
  const written = showControls(text.slice(start, end));
  const words =
    disguise === undefined ? written : <HiddenWords disguise={disguise} text={text} written={written} />;
  const top = finds.at(-1);
  if (top === undefined) return <>{words}</>;
  const isHead = begins.includes(top);
  const labels = [...new Set(begins.map(({ kind }) => nameOfFind(kind)))].join(' · ');
  const opener = isHead && {
    role: 'button',
    tabIndex: isCurrent ? 0 : -1,
    'aria-current': isCurrent,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onOpen(top);
    },
  };
  return (
    <>
      {labels !== '' && (
        <Label data-label={labels} $colour={lookOf(top.kind, colorScheme).colour} aria-hidden="true" />
      )}
      <Mark
        $isCurrent={isCurrent}
        style={groundOf(
          finds.map(({ kind }) => kind),
          colorScheme,
        )}
        data-finds={finds.map(({ id }) => id).join(' ')}
        title={finds.map(({ kind, value }) => `${nameOfFind(kind)} ${value.slice(0, 200)}`).join('\n')}
        onClick={() => onOpen(top)}
        {...opener}
      >
        {words}
      </Mark>
    </>
  );
});

/** Short forms of what nobody sees; a person reads the whole name when pointing at it. */
const signs: Readonly<Record<string, string>> = {
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u2060': 'WJ',
  '\ufeff': 'BOM',
  '\u00ad': 'SHY',
};
const MAX_SIGNS = 60;

function HiddenWords({
  disguise,
  text,
  written,
}: {
  readonly disguise: Disguise;
  readonly text: string;
  readonly written: string;
}) {
  const name = describeDisguise(disguise, text);
  if (disguise.kind === 'look-alike') return <Hidden title={name}>{written}</Hidden>;
  // A digit of another script, or a letter that the font may lack, is not told by looking at it.
  if (disguise.kind === 'digit' || disguise.kind === 'styled')
    return (
      <Hidden title={name} data-read={`= ${disguise.readAs.slice(0, MAX_SIGNS)}`}>
        {written}
      </Hidden>
    );
  const count = disguise.characters > 1 ? ` ×${disguise.characters.toLocaleString('en')}` : '';
  const first = String.fromCodePoint(text.codePointAt(disguise.start) ?? 0);
  const sign = disguise.kind === 'direction' ? '⇄' : (signs[first] ?? 'unseen');
  // The letter that an unseen mark sits on stays a letter.
  const letters = written.slice(0, MAX_SIGNS).replace(/[^ -~]/g, '');
  return (
    <Hidden role="img" aria-label={name} title={name} data-sign={`${sign}${count}`}>
      {letters}
    </Hidden>
  );
}
