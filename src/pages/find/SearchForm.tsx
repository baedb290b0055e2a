import { useEffect, useRef, useState, type FormEvent } from 'react';
import Button from '@splunk/react-ui/Button';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { Quiet, Unseen } from '../../ui/surfaces';

const Form = styled.form`
  display: flex;
  gap: 8px;
  align-items: stretch;
`;

const Box = styled.input`
  flex: 1 1 auto;
  min-width: 0;
  box-sizing: border-box;
  height: 40px;
  padding: 0 12px;
  font: inherit;
  font-size: ${variables.fontSizeLarge};
  color: ${variables.contentColorActive};
  background: ${variables.backgroundColorSection};
  border: 1px solid ${variables.interactiveColorBorder};
  border-radius: 3px;
  &::placeholder {
    color: ${variables.contentColorDefault};
    opacity: 0.85;
  }
  &:hover {
    border-color: ${variables.interactiveColorBorderHover};
  }
  &:focus {
    outline: 2px solid ${variables.contentColorLink};
    outline-offset: 1px;
  }
`;

const Key = styled.kbd`
  font-family: ${variables.monoFontFamily};
  border: 1px solid ${variables.borderColor};
  border-radius: 3px;
  padding: 0 4px;
`;

/** The one box. `/` from anywhere on the page brings the cursor here. */
export function SearchForm({
  query,
  onSearch,
}: {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}) {
  const [typed, setTyped] = useState(query);
  const [known, setKnown] = useState(query);
  const box = useRef<HTMLInputElement>(null);
  // The address changed (back button, "search this value"): the box follows it.
  if (known !== query) {
    setKnown(query);
    setTyped(query);
  }
  useSlashKey(box);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <div>
      <Form onSubmit={submit} role="search">
        <Unseen as="label" htmlFor="find-box">
          Name or identifier
        </Unseen>
        <Box
          id="find-box"
          ref={box}
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          placeholder="Name, phone, e-mail, web address, user name …"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={2000}
          dir="auto"
          aria-describedby="find-box-help"
        />
        <Button type="submit" appearance="primary" label="Search" style={{ height: 40, minWidth: 88 }} />
      </Form>
      <Quiet id="find-box-help">
        Any spelling of an identifier, or a name. Press <Key>/</Key> to come back here, <Key>Esc</Key> to
        close a record.
      </Quiet>
    </div>
  );
}

function useSlashKey(box: React.RefObject<HTMLInputElement>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [box]);
}

/** Whether keys go into a field, where they must not be taken away. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
