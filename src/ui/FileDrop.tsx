// A place to drop one file, or to choose it.
import { useState, type DragEvent } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { focusRing } from './surfaces';

const Drop = styled.label`
  display: block;
  padding: 12px;
  border: 1px dashed ${variables.borderColorStrong};
  border-radius: 3px;
  text-align: center;
  cursor: pointer;
  &[data-over='true'] {
    border-color: ${variables.contentColorLink};
  }
  &[data-disabled='true'] {
    cursor: default;
    color: ${variables.contentColorDefault};
  }
  &:focus-within {
    outline: 2px solid ${variables.contentColorLink};
    outline-offset: 2px;
  }
  input {
    position: absolute;
    opacity: 0;
    width: 1px;
    height: 1px;
  }
  ${focusRing}
`;

interface FileDropProps {
  readonly id: string;
  readonly label: string;
  /** File types that the browser offers first. */
  readonly accept: string;
  readonly isDisabled?: boolean;
  readonly onFile: (file: File) => void;
}

/**
 * The place. The file is taken out of the box at once: a form that the browser restores must not name it, and the same one
 * can be chosen again after mending it.
 */
export function FileDrop({ id, label, accept, isDisabled = false, onFile }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined && !isDisabled) onFile(file);
  };
  return (
    <Drop
      data-over={isOver}
      data-disabled={isDisabled}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={isDisabled}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
      {label}
    </Drop>
  );
}
