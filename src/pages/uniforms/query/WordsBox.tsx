// Where a description comes in as words. Nothing here asks anybody: no spell check, no auto-fill, no writing help.
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import Button from '@splunk/react-ui/Button';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { SuggestedFilter } from '../../../core/uniforms/words/hints';
import { LinkButton, Panel, PanelTitle, Quiet, Row, Stack } from '../../../ui/surfaces';
import type { ReadWords } from '../desk/shortlist';
import { suggestedWords } from './suggested';
import { markedPieces } from './markedPieces';

const Box = styled.textarea`
  box-sizing: border-box;
  width: 100%;
  min-height: 84px;
  padding: 8px 10px;
  resize: vertical;
  font: inherit;
  line-height: 1.5;
  color: ${variables.contentColorActive};
  background: ${variables.backgroundColorPage};
  border: 1px solid ${variables.interactiveColorBorder};
  border-radius: 3px;
  &:focus {
    outline: 2px solid ${variables.contentColorLink};
    outline-offset: 1px;
  }
`;

const ReadBack = styled.p`
  margin: 0;
  line-height: 1.7;
  overflow-wrap: anywhere;
  mark {
    color: inherit;
    background: none;
    border-bottom: 2px solid ${variables.notificationColorPositive};
  }
  mark[data-state='missed'] {
    border-bottom: 2px dashed ${variables.notificationColorNegative};
  }
  mark[data-state='kept'] {
    border-bottom: 2px dotted ${variables.notificationColorCaution};
  }
`;

export const MAX_WORDS_CHARACTERS = 4_000; // a description is some lines; longer is a statement, to be cut to them

interface WordsBoxProps {
  /** The text that was read last. */
  readonly text: string;
  readonly read: ReadWords | undefined;
  readonly onRead: (text: string) => void;
  /** A filter that the words suggest is taken. */
  readonly onSuggested: (suggested: SuggestedFilter) => void;
}

/** The box, and the text shown back: what was understood, what was not. */
export function WordsBox({ text, read, onRead, onSuggested }: WordsBoxProps) {
  const [words, setWords] = useState(text);
  const send = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    onRead(words.slice(0, MAX_WORDS_CHARACTERS));
  };
  return (
    <Panel aria-labelledby="words-title">
      <PanelTitle id="words-title">What was seen</PanelTitle>
      <form onSubmit={send}>
        <Stack $gap={8}>
          <label htmlFor="uniform-words">
            <Quiet>
              In your own words, English or Welsh: “navy blazer with gold braid, maroon tie with thin silver
              stripes, badge a ship, might be grey trousers, no hat”
            </Quiet>
          </label>
          <Box
            id="uniform-words"
            value={words}
            maxLength={MAX_WORDS_CHARACTERS}
            spellCheck={false}
            autoComplete="off"
            data-gramm="false"
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
            }}
          />
          <Row>
            <Button appearance="primary" type="submit" label="Read the words" />
            <Quiet>Ctrl + Enter does the same. Only the clothes: no names, no place of the child.</Quiet>
          </Row>
        </Stack>
      </form>
      {read !== undefined && text !== '' && <ShownBack text={text} read={read} onSuggested={onSuggested} />}
    </Panel>
  );
}

function ShownBack({
  text,
  read,
  onSuggested,
}: Pick<WordsBoxProps, 'text' | 'onSuggested'> & { readonly read: ReadWords }) {
  const pieces = markedPieces(text, read);
  const missed = pieces.filter(({ state }) => state === 'missed');
  const kept = read.notSearched;
  return (
    <Stack $gap={6} style={{ marginTop: 10 }}>
      <Quiet>
        Read as: underlined was understood, dotted is nothing that is searched, dashed was not understood.
      </Quiet>
      <ReadBack>
        {pieces.map(({ start, words, state }) =>
          state === 'plain' ? (
            words
          ) : (
            <mark key={start} data-state={state}>
              {words}
            </mark>
          ),
        )}
      </ReadBack>
      <span role="status">
        {missed.length === 0 ? (
          'All words that say something were understood.'
        ) : (
          <>
            <b>Not understood:</b> {missed.map(({ words }) => `“${words}”`).join(', ')}. Say it in other
            words, or use the pictures.
          </>
        )}
        {kept.length > 0 && (
          <>
            {' '}
            <b>Understood, not searched:</b>{' '}
            {kept.map(({ span }) => `“${text.slice(span.start, span.end)}”`).join(', ')}.
          </>
        )}
        {read.slips.length > 0 && (
          <>
            {' '}
            <b>Slips:</b>{' '}
            {read.slips.map(({ written, readAs }) => `“${written}” read as ${readAs}`).join(', ')}.
          </>
        )}
      </span>
      {read.suggested.length > 0 && (
        <Row $gap={12}>
          <Quiet>The words also say something of the school; it narrows nothing until you take it:</Quiet>
          {read.suggested.map((suggested) => (
            <LinkButton
              key={`${suggested.kind} ${suggested.span.start}`}
              type="button"
              onClick={() => onSuggested(suggested)}
            >
              {suggestedWords(suggested)}
            </LinkButton>
          ))}
        </Row>
      )}
    </Stack>
  );
}
