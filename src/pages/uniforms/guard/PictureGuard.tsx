// Where a picture is opened in this tab and nowhere else: checked by its hash, shown with what may be skin masked, and read
// only where the analyst marks cloth. Leaving the page, or pressing Close, lets it go.
import { useCallback, useEffect, useRef, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import type { Observation } from '../../../core/uniforms/outfit';
import type { CheckHash } from '../../../queries/uniforms/checkedFile';
import { FileDrop } from '../../../ui/FileDrop';
import { Notice } from '../../../ui/Notice';
import { Panel, PanelTitle, Quiet, Row, Stack } from '../../../ui/surfaces';
import { KnownFile } from '../../../ui/uniforms/KnownFile';
import { openPicture, type PictureOutcome } from './openPicture';
import { RegionMarker } from './RegionMarker';

const PICTURES = 'image/jpeg,image/png,image/webp,image/gif,image/bmp,image/avif';

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
        {outcome?.kind !== 'opened' && (
          <FileDrop
            id="guard-file"
            label="Drop a picture here, or choose one"
            accept={PICTURES}
            isDisabled={isReading}
            onFile={open}
          />
        )}
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
