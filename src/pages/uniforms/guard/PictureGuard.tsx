// Where a picture is opened in this tab and nowhere else: checked by its hash, shown with what may be skin masked, and read
// only where the analyst marks cloth. Leaving the page, or pressing Close, lets it go.
import { useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import Button from '@splunk/react-ui/Button';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { Observation } from '../../../core/uniforms/outfit';
import { Notice } from '../../../ui/Notice';
import { focusRing, Panel, PanelTitle, Quiet, Row, Stack } from '../../../ui/surfaces';
import { KnownFile } from '../../../ui/uniforms/KnownFile';
import { openPicture, type CheckHash, type PictureOutcome } from './openPicture';
import { RegionMarker } from './RegionMarker';

const Drop = styled.label`
  display: block;
  padding: 14px;
  border: 1px dashed ${variables.borderColorStrong};
  border-radius: 3px;
  text-align: center;
  cursor: pointer;
  &[data-over='true'] {
    border-color: ${variables.contentColorLink};
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

interface PictureGuardProps {
  readonly check: CheckHash;
  readonly onSeen: (observation: Observation) => void;
}

/** The drop zone, what came of the file, and the regions of the picture. */
export function PictureGuard({ check, onSeen }: PictureGuardProps) {
  const { outcome, isReading, open, leave } = usePicture(check);
  return (
    <Panel aria-labelledby="guard-title">
      <PanelTitle id="guard-title">Colours from a picture</PanelTitle>
      <Stack $gap={10}>
        <Quiet>
          The picture stays in this tab. It is not uploaded and not stored; only its SHA-256 goes to your
          server, which answers yes or no. What may be skin is masked, and a region with skin in it is
          refused.
        </Quiet>
        {outcome?.kind !== 'opened' && <DropZone isReading={isReading} onFile={open} />}
        <span role="status">{isReading ? 'Checking the hash of the file …' : ''}</span>
        {outcome?.kind === 'refused' && (
          <Notice weight="warning">
            <p>{outcome.message}</p>
          </Notice>
        )}
        {outcome?.kind === 'known' && <KnownFile sha256={outcome.sha256} />}
        {outcome?.kind === 'opened' && (
          <>
            {outcome.picture.isUnchecked && (
              <Notice weight="warning">
                <p>
                  <b>Nothing was checked:</b> your server’s list of known hashes is empty. Ask your
                  administrator to load one (lookup minerva_known_hashes).
                </p>
              </Notice>
            )}
            <RegionMarker image={outcome.picture.image} onSeen={onSeen} />
            <Row>
              <Button label="Close the picture" onClick={leave} />
            </Row>
          </>
        )}
      </Stack>
    </Panel>
  );
}

function DropZone({
  isReading,
  onFile,
}: {
  readonly isReading: boolean;
  readonly onFile: (file: File) => void;
}) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    <Drop
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        id="guard-file"
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif,image/bmp,image/avif"
        disabled={isReading}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Taken out of the box at once: a form that the browser restores must not name it.
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
      Drop a picture here, or choose one
    </Drop>
  );
}

/** The picture that is open; closed when another comes, when it is let go, and when the page is left. */
function usePicture(check: CheckHash) {
  const [outcome, setOutcome] = useState<PictureOutcome>();
  const [isReading, setIsReading] = useState(false);
  const kept = useRef<ImageBitmap>(undefined);
  const turn = useRef(0);
  const leave = useCallback(() => {
    turn.current += 1;
    kept.current?.close();
    kept.current = undefined;
    setOutcome(undefined);
    setIsReading(false);
  }, []);
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      turn.current += 1;
      kept.current?.close();
      kept.current = undefined;
    };
  }, [leave]);
  const open = (file: File): void => {
    leave();
    const own = turn.current;
    setIsReading(true);
    const decode = (bytes: Blob): Promise<ImageBitmap> => createImageBitmap(bytes);
    void openPicture(file, { check, decode }).then((found) => {
      if (turn.current !== own) {
        if (found.kind === 'opened') found.picture.image.close();
        return;
      }
      if (found.kind === 'opened') kept.current = found.picture.image;
      setIsReading(false);
      setOutcome(found);
    });
  };
  return { outcome, isReading, open, leave };
}
