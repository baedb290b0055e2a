// Artwork of a submission: the moderator opens the files that the sender hands over, and only what was looked at is kept.
import { useState } from 'react';
import type { Artwork, ArtworkClaim } from '../../../core/uniforms/intake/artwork/claim';
import type { Submission } from '../../../core/uniforms/intake/moderation';
import { Foreign } from '../../../ui/Foreign';
import { Notice } from '../../../ui/Notice';
import { GroupTitle, Mono, PlainList, Quiet, Row, Stack, Tag } from '../../../ui/surfaces';
import { KnownFile } from '../../../ui/uniforms/KnownFile';
import { openArtwork, type ArtworkOutcome } from '../artwork/openArtwork';
import { FileDrop } from '../../../ui/FileDrop';
import { schoolWords, useIntakeTools } from '../IntakeContext';

interface ArtworkLookProps {
  readonly submission: Submission;
  readonly isOwn: boolean;
  readonly looked: readonly Artwork[];
  readonly onLooked: (edit: (before: readonly Artwork[]) => readonly Artwork[]) => void;
}

/** One piece after another. */
export function ArtworkLook({ submission, isOwn, looked, onLooked }: ArtworkLookProps) {
  return (
    <Stack $gap={8}>
      <GroupTitle>Artwork</GroupTitle>
      <Quiet>
        The queue has no picture, only its hash: ask the sender for the file and open it here. Accepting keeps
        what you ticked; what you did not open is not kept.
      </Quiet>
      <PlainList $gap={14}>
        {submission.artwork.map((claim, at) => (
          <li key={`${claim.school} ${claim.sha256}`}>
            <OnePiece
              claim={claim}
              number={at + 1}
              submission={submission.id}
              isOwn={isOwn}
              isLooked={looked.some((one) => isOf(one, claim))}
              onLooked={(artwork) =>
                onLooked((before) => [
                  ...before.filter((one) => !isOf(one, claim)),
                  ...(artwork === undefined ? [] : [artwork]),
                ])
              }
            />
          </li>
        ))}
      </PlainList>
    </Stack>
  );
}

function isOf({ school, submittedSha256 }: Artwork, claim: ArtworkClaim): boolean {
  return school === claim.school && submittedSha256 === claim.sha256;
}

interface OnePieceProps {
  readonly claim: ArtworkClaim;
  readonly number: number;
  readonly submission: string;
  readonly isOwn: boolean;
  readonly isLooked: boolean;
  readonly onLooked: (artwork: Artwork | undefined) => void;
}

function OnePiece({ claim, number, submission, isOwn, isLooked, onLooked }: OnePieceProps) {
  const { base, artworkTools } = useIntakeTools();
  const [outcome, setOutcome] = useState<ArtworkOutcome>();
  const [isReading, setIsReading] = useState(false);
  const name = schoolWords(base, claim.school);
  const open = async (file: File): Promise<void> => {
    setIsReading(true);
    onLooked(undefined);
    const claimOf = () => ({ ok: true, value: claim }) as const;
    setOutcome(await openArtwork(file, { claimOf, submission }, artworkTools));
    setIsReading(false);
  };
  const opened = outcome?.kind === 'opened' ? outcome.opened : undefined;
  return (
    <Stack $gap={6}>
      <Row $gap={12}>
        <b>
          <Foreign>{name}</Foreign>
        </b>
        <Quiet>
          {claim.type === 'image/png' ? 'PNG' : 'SVG'}, {claim.bytes.toLocaleString('en')} bytes, SHA-256{' '}
          <Mono>{claim.sha256.slice(0, 16)}…</Mono>; <Foreign>{claim.withoutPersons}</Foreign> declares that
          no person is on it
        </Quiet>
        {isLooked && <Tag>will be kept</Tag>}
      </Row>
      {opened === undefined ? (
        <FileDrop
          id={`look-${number}`}
          label={isReading ? 'Checking the file …' : `Open the file of ${name}`}
          accept=".svg,.png,image/svg+xml,image/png"
          isDisabled={isReading || isOwn}
          onFile={(file) => void open(file)}
        />
      ) : (
        <Row $gap={14}>
          <img src={opened.address} alt={`Artwork of ${name}, as it would be kept`} width={120} />
          <label>
            <input
              type="checkbox"
              checked={isLooked}
              onChange={({ target }) => onLooked(target.checked ? opened.artwork : undefined)}
            />{' '}
            It shows a badge or a garment of this school, and no person
          </label>
          {opened.isUnchecked && (
            <Quiet>Your server’s list of known hashes is empty: nothing was checked against it.</Quiet>
          )}
        </Row>
      )}
      {outcome?.kind === 'refused' && (
        <Notice weight="warning">
          <p>{outcome.message}</p>
        </Notice>
      )}
      {outcome?.kind === 'known' && <KnownFile sha256={outcome.sha256} />}
    </Stack>
  );
}
