// Send in: who tells it, what is worn (by form or by file), artwork, and a look at all of it before it goes to a moderator.
import { useMemo, useState } from 'react';
import styled from 'styled-components';
import { readOutfits } from '../../../core/uniforms/intake/readOutfits';
import { tableOfForm } from '../../../core/uniforms/intake/readFile';
import type { SchoolKey } from '../../../core/uniforms/outfit';
import { Notice } from '../../../ui/Notice';
import { LinkButton, Panel, PanelTitle, Row, Stack } from '../../../ui/surfaces';
import { CatalogueNotice } from '../CatalogueNotice';
import { useIntakeTools } from '../IntakeContext';
import { ArtworkPanel, type OfferedArtwork } from './ArtworkPanel';
import { CheckPanel } from './CheckPanel';
import { cellsOf, emptyDraft, type Draft } from './draft';
import { FilePart } from './FilePart';
import { FormPart } from './FormPart';
import { SenderPanel } from './SenderPanel';
import type { Entered, Sender } from './submission';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 7fr) minmax(300px, 5fr);
  gap: 14px;
  align-items: start;
  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

type Door = 'form' | 'file';

/** The whole part. A school in the address is chosen in the form. */
export function SendView({ school: asked }: { readonly school: SchoolKey | undefined }) {
  const { base, now } = useIntakeTools();
  const thisYear = new Date(now() * 1000).getUTCFullYear();
  const [sender, setSender] = useState<Sender>({
    kind: 'school',
    name: '',
    basis: '',
    year: String(thisYear),
  });
  const [door, setDoor] = useState<Door>('form');
  const [school, setSchool] = useState(asked);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [file, setFile] = useState<Entered>();
  const [artwork, setArtwork] = useState<readonly OfferedArtwork[]>([]);
  const [artworkLicence, setArtworkLicence] = useState('');
  const [sent, setSent] = useState('');
  const form = useMemo((): Entered | undefined => {
    if (base.state !== 'ready' || (school === undefined && draft.values.size === 0)) return undefined;
    const isKnownSchool = (key: SchoolKey): boolean => base.value.schools.has(key);
    const read = readOutfits(tableOfForm(cellsOf(draft, school)), { isKnownSchool, year: thisYear });
    return { file: '', fileSha256: '', read };
  }, [base, draft, school, thisYear]);
  const entered = door === 'form' ? form : file;
  const startAnew = (words: string): void => {
    setSent(words);
    setDraft(emptyDraft);
    setSchool(undefined);
    setFile(undefined);
    setArtwork([]);
    window.scrollTo({ top: 0 });
  };
  return (
    <Stack $gap={14}>
      {sent !== '' && (
        <Notice weight="note">
          <p role="status">
            <b>{sent}</b> It waits in the queue until somebody other than you accepts it; until then no search
            finds it.
          </p>
        </Notice>
      )}
      <Columns>
        <Stack $gap={14}>
          <SenderPanel sender={sender} onChange={setSender} />
          <Panel aria-labelledby="worn-title">
            <Row $gap={16}>
              <PanelTitle id="worn-title">What is worn</PanelTitle>
              <Doors door={door} onDoor={setDoor} />
            </Row>
            {door === 'form' ? (
              <FormPart school={school} draft={draft} onSchool={setSchool} onDraft={setDraft} />
            ) : (
              <FilePart thisYear={thisYear} file={file} onFile={setFile} />
            )}
          </Panel>
          <ArtworkPanel
            schools={door === 'form' ? (school === undefined ? [] : [school]) : schoolsOf(file)}
            artwork={artwork}
            licence={artworkLicence}
            onArtwork={setArtwork}
            onLicence={setArtworkLicence}
          />
        </Stack>
        <Stack $gap={14}>
          <CheckPanel
            sending={{
              sender,
              entered,
              artwork: artwork.map(({ claim }) => claim),
              artworkLicence,
            }}
            thisYear={thisYear}
            onSent={startAnew}
          />
          <CatalogueNotice />
        </Stack>
      </Columns>
    </Stack>
  );
}

function Doors({ door, onDoor }: { readonly door: Door; readonly onDoor: (door: Door) => void }) {
  return (
    <Row $gap={14} role="group" aria-label="How it is told">
      <LinkButton type="button" aria-pressed={door === 'form'} onClick={() => onDoor('form')}>
        {door === 'form' ? '✓ ' : ''}One school, by form
      </LinkButton>
      <LinkButton type="button" aria-pressed={door === 'file'} onClick={() => onDoor('file')}>
        {door === 'file' ? '✓ ' : ''}Many schools, by file
      </LinkButton>
    </Row>
  );
}

function schoolsOf(file: Entered | undefined): readonly SchoolKey[] {
  return [...new Set(file?.read.outfits.map(({ school }) => school))];
}
