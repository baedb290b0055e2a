// Where the text comes in: pasted, typed, or dropped as a file. Nothing here asks anybody: no spell check, no auto-fill,
// no writing help, because each of them may send what is in the box.
import {
  useEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type DragEvent,
  type FormEvent,
  type KeyboardEvent,
} from 'react';
import Button from '@splunk/react-ui/Button';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { Foreign } from '../../ui/Foreign';
import { Notice } from '../../ui/Notice';
import { focusRing, LinkButton, Panel, Quiet, Row, Stack } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { MAX_TEXT_CHARACTERS, type AskedText } from './askedText';
import { countryChoices } from './countries';
import { readTextFile } from './readTextFile';

const Box = styled.textarea`
  box-sizing: border-box;
  width: 100%;
  min-height: 160px;
  padding: 10px 12px;
  resize: vertical;
  font-family: ${variables.monoFontFamily};
  font-size: ${variables.fontSize};
  line-height: 1.6;
  color: ${variables.contentColorActive};
  background: ${variables.backgroundColorSection};
  border: 1px solid ${variables.interactiveColorBorder};
  border-radius: 3px;
  &:focus {
    outline: 2px solid ${variables.contentColorLink};
    outline-offset: 1px;
  }
`;

const Choice = styled.select`
  font: inherit;
  color: ${variables.contentColorActive};
  background: ${variables.backgroundColorSection};
  border: 1px solid ${variables.borderColorStrong};
  border-radius: 3px;
  padding: 3px 6px;
  min-height: 28px;
  max-width: 240px;
  ${focusRing}
`;

interface PasteFormProps {
  readonly asked: AskedText | undefined;
  /** The box is open; else one line says what is looked at. */
  readonly isWriting: boolean;
  readonly country: string;
  readonly onCountry: (country: string) => void;
  /** A text to read; '' for none. */
  readonly onRead: (text: string, from?: string) => void;
  readonly onWrite: () => void;
  readonly onClear: () => void;
}

/** The box, the country, and what is looked at. */
export function PasteForm(props: PasteFormProps) {
  const { asked, isWriting, country, onCountry, onWrite, onClear } = props;
  const choice = (
    <label>
      <Quiet>Numbers without a country code are read for </Quiet>
      <Choice value={country} onChange={({ target }) => onCountry(target.value)} aria-label="Country">
        <option value="">no country</option>
        {countryChoices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Choice>
    </label>
  );
  if (isWriting || asked === undefined) return <WritingForm {...props} choice={choice} />;
  return (
    <Stack $gap={8}>
      <Panel style={{ paddingBlock: 10 }}>
        <Row $gap={16}>
          <span>
            <b>{countOf(asked.text.length, 'character')}</b>
            {asked.from !== '' && (
              <Quiet>
                {' '}
                from <Foreign>{asked.from}</Foreign>
              </Quiet>
            )}
          </span>
          {choice}
          <LinkButton type="button" onClick={onWrite}>
            Change the text
          </LinkButton>
          <LinkButton type="button" onClick={onClear}>
            Clear
          </LinkButton>
        </Row>
      </Panel>
      {asked.leftOut > 0 && (
        <Notice weight="warning">
          <p>
            <b>The text is longer than what is read at once.</b> The first{' '}
            {MAX_TEXT_CHARACTERS.toLocaleString('en')} characters are read; what comes after them (at least{' '}
            {countOf(asked.leftOut, 'character')}) is not. Paste the rest by itself.
          </p>
        </Notice>
      )}
    </Stack>
  );
}

function WritingForm({ asked, onRead, choice }: PasteFormProps & { readonly choice: React.ReactNode }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What was read is put back by hand: a megabyte as a property would be compared with every key.
    if (box.current !== null && asked !== undefined) box.current.value = asked.text;
  }, [asked]);
  const read = (): void => onRead(box.current?.value ?? '');
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    if (text === '') return;
    // Into an empty box: read as it was copied, before the box changes its line ends.
    if (event.currentTarget.value === '') {
      event.preventDefault();
      onRead(text);
    } else setTimeout(read, 0);
  };
  const [isNoText, setIsNoText] = useState(false);
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void readTextFile(file).then((text) => {
      setIsNoText(text === undefined);
      if (text !== undefined) onRead(text, file.name);
    });
  };
  const submitByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    read();
  };
  return (
    <form
      autoComplete="off"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        read();
      }}
      onDrop={drop}
      onDragOver={(event) => event.preventDefault()}
    >
      <Stack $gap={8}>
        <label htmlFor="take-apart-box">
          <b>Text</b>
        </label>
        <Box
          id="take-apart-box"
          ref={box}
          onPaste={paste}
          onKeyDown={submitByKey}
          placeholder="Paste an advert, a message, a page …"
          aria-describedby="take-apart-help"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          translate="no"
          data-gramm="false"
          data-ms-editor="false"
          dir="auto"
        />
        <Row $gap={16}>
          <Button type="submit" appearance="primary" label="Take apart" />
          {choice}
        </Row>
        {isNoText && (
          <Notice weight="warning">
            <p>That file is no plain text. Open it where it belongs, copy its text, and paste it here.</p>
          </Notice>
        )}
        <Quiet id="take-apart-help">
          A pasted text is read at once; one you typed with the button or Ctrl+Enter. A text file can be
          dropped here. At most {MAX_TEXT_CHARACTERS.toLocaleString('en')} characters are read.
        </Quiet>
      </Stack>
    </form>
  );
}
