// Artwork of badges and garments: shown to its sender, claimed by hash. Its bytes stay here; the moderator gets the file from
// the sender and opens it in the queue.
import { useState } from 'react';
import {
  claimArtwork,
  MAX_ARTWORK_BYTES,
  type ArtworkClaim,
} from '../../../core/uniforms/intake/artwork/claim';
import { MAX_PIXELS_A_SIDE } from '../../../core/uniforms/intake/artwork/png';
import { MAX_NAME } from '../../../core/uniforms/intake/moderation';
import type { SchoolKey } from '../../../core/uniforms/outfit';
import { Foreign } from '../../../ui/Foreign';
import { Notice } from '../../../ui/Notice';
import { LinkButton, Panel, PanelTitle, PlainList, Quiet, Row, Stack, Unseen } from '../../../ui/surfaces';
import { KnownFile } from '../../../ui/uniforms/KnownFile';
import { FormInput, FormSelect } from '../../../ui/uniforms/ValueSelect';
import { openArtwork, type ArtworkOutcome } from '../artwork/openArtwork';
import { Field, Fields, Wide } from '../fields';
import { FileDrop } from '../../../ui/FileDrop';
import { schoolWords, useIntakeTools } from '../IntakeContext';

export interface OfferedArtwork {
  readonly claim: ArtworkClaim;
  /** Data address of the sanitised bytes. */
  readonly address: string;
}

const MAX_OFFERED = 60; // a supplier's badges, a school each; what is more comes as another submission
const MAX_SCHOOLS_LISTED = 500;

interface ArtworkPanelProps {
  /** Schools that it may be of. */
  readonly schools: readonly SchoolKey[];
  readonly artwork: readonly OfferedArtwork[];
  readonly licence: string;
  readonly onArtwork: (edit: (before: readonly OfferedArtwork[]) => readonly OfferedArtwork[]) => void;
  readonly onLicence: (licence: string) => void;
}

/** The declaration first, then the file. */
export function ArtworkPanel(props: ArtworkPanelProps) {
  const { schools, artwork, licence, onArtwork, onLicence } = props;
  const { store } = useIntakeTools();
  const [chosen, setChosen] = useState<SchoolKey>();
  const [isDeclared, setIsDeclared] = useState(false);
  const school = schools.find((key) => key === chosen) ?? schools[0];
  const { outcome, isReading, isUnchecked, open } = useOpening(onArtwork);
  return (
    <Panel aria-labelledby="artwork-title">
      <PanelTitle id="artwork-title">Artwork, if there is any</PanelTitle>
      <Stack $gap={10}>
        <Quiet>
          A badge or a garment alone, as plain SVG or as PNG of at most {MAX_PIXELS_A_SIDE} ×{' '}
          {MAX_PIXELS_A_SIDE} pixels and {MAX_ARTWORK_BYTES / 1024} KB. It is checked and shown in this tab
          and not uploaded: only its hash and your declaration are sent. Keep the file; the moderator asks you
          for it.
        </Quiet>
        <Fields>
          <Wide>
            <Field label="Who owns it, and on which terms it may be kept and shown">
              <FormInput
                value={licence}
                maxLength={MAX_NAME}
                autoComplete="off"
                onChange={({ target }) => onLicence(target.value)}
              />
            </Field>
          </Wide>
          {schools.length > 1 && <SchoolOf schools={schools} school={school} onChoose={setChosen} />}
        </Fields>
        <label>
          <input
            type="checkbox"
            checked={isDeclared}
            onChange={({ target }) => setIsDeclared(target.checked)}
          />{' '}
          I declare that no person, and no part of one, is on it.
        </label>
        <FileDrop
          id="artwork-file"
          label={dropWords(school, isDeclared)}
          accept=".svg,.png,image/svg+xml,image/png"
          isDisabled={isReading || !isDeclared || school === undefined}
          onFile={(file) => {
            if (school !== undefined) void open(file, school, store.author);
          }}
        />
        <span role="status">{isReading ? 'Checking the file …' : ''}</span>
        {outcome?.kind === 'refused' && (
          <Notice weight="warning">
            <p>{outcome.message}</p>
          </Notice>
        )}
        {outcome?.kind === 'known' && <KnownFile sha256={outcome.sha256} />}
        {isUnchecked && artwork.length > 0 && (
          <Quiet>Your server’s list of known hashes is empty: nothing was checked against it.</Quiet>
        )}
        <OfferedList artwork={artwork} onArtwork={onArtwork} />
      </Stack>
    </Panel>
  );
}

type Edit = ArtworkPanelProps['onArtwork'];

function useOpening(onArtwork: Edit) {
  const { artworkTools } = useIntakeTools();
  const [outcome, setOutcome] = useState<Exclude<ArtworkOutcome, { kind: 'opened' }>>();
  const [isReading, setIsReading] = useState(false);
  const [isUnchecked, setIsUnchecked] = useState(false);
  const open = async (file: File, school: SchoolKey, declaredBy: string): Promise<void> => {
    setIsReading(true);
    setOutcome(undefined);
    const claimOf = (bytes: Uint8Array) => claimArtwork(school, bytes, declaredBy);
    const found = await openArtwork(file, { claimOf, submission: '' }, artworkTools);
    setIsReading(false);
    if (found.kind !== 'opened') {
      setOutcome(found);
      return;
    }
    const { claim, address } = found.opened;
    setIsUnchecked(found.opened.isUnchecked);
    const isOther = ({ claim: one }: OfferedArtwork): boolean =>
      one.sha256 !== claim.sha256 || one.school !== claim.school;
    onArtwork((before) => [...before.filter(isOther), { claim, address }].slice(0, MAX_OFFERED));
  };
  return { outcome, isReading, isUnchecked, open };
}

interface SchoolOfProps {
  readonly schools: readonly SchoolKey[];
  readonly school: SchoolKey | undefined;
  readonly onChoose: (school: SchoolKey | undefined) => void;
}

function SchoolOf({ schools, school, onChoose }: SchoolOfProps) {
  const { base } = useIntakeTools();
  return (
    <Field label="It is of">
      <FormSelect
        value={school ?? ''}
        onChange={({ target }) => onChoose(schools.find((key) => key === target.value))}
      >
        {schools.slice(0, MAX_SCHOOLS_LISTED).map((key) => (
          <option key={key} value={key}>
            {schoolWords(base, key)}
          </option>
        ))}
      </FormSelect>
    </Field>
  );
}

function OfferedList({ artwork, onArtwork }: Pick<ArtworkPanelProps, 'artwork' | 'onArtwork'>) {
  const { base } = useIntakeTools();
  return (
    <PlainList $gap={8}>
      {artwork.map(({ claim, address }) => {
        const name = schoolWords(base, claim.school);
        return (
          <li key={`${claim.school} ${claim.sha256}`}>
            <Row $gap={12}>
              <img src={address} alt={`Artwork of ${name}`} width={56} />
              <Foreign>{name}</Foreign>
              <Quiet>{claim.bytes.toLocaleString('en')} bytes</Quiet>
              <LinkButton
                type="button"
                onClick={() => onArtwork((before) => before.filter(({ claim: one }) => one !== claim))}
              >
                Take away<Unseen> the artwork of {name}</Unseen>
              </LinkButton>
            </Row>
          </li>
        );
      })}
    </PlainList>
  );
}

function dropWords(school: SchoolKey | undefined, isDeclared: boolean): string {
  if (school === undefined) return 'Choose the school, or a file of schools, first.';
  return isDeclared
    ? 'Drop an SVG or PNG here, or choose one'
    : 'Declare it first; then a file can be chosen.';
}
