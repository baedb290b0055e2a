// Send in: who tells it, what is worn (by form or by file), artwork, and a look at all of it before it goes to a moderator.
import { useMemo, useState } from 'react';
import styled from 'styled-components';
import { lookOfFacts } from '../../../core/uniforms/drawing/outfitLook';
import { readOutfits } from '../../../core/uniforms/intake/readOutfits';
import { tableOfForm } from '../../../core/uniforms/intake/readFile';
import type { SchoolKey } from '../../../core/uniforms/outfit';
import { Notice } from '../../../ui/Notice';
import { Panel, PanelTitle, Quiet, Stack } from '../../../ui/surfaces';
import { OutfitDrawing } from '../../../ui/uniforms/OutfitDrawing';
import { CatalogueNotice } from '../CatalogueNotice';
import { Choices } from '../../../ui/Choices';
import { useIntakeTools } from '../IntakeContext';
import { ArtworkPanel, type OfferedArtwork } from './ArtworkPanel';
import { CheckPanel } from './CheckPanel';
import { factsWords } from '../outfitWords';
import { cellsOf, emptyDraft, factsOf, type Draft } from './draft';
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

/** What is told stays in sight while the form is worked down; a window that is too low for it scrolls it itself. */
const Staying = styled.div`
  display: flex;
  flex-direction: column;
  gap: 14px;
  min-width: 0;
  @media (min-width: 901px) {
    position: sticky;
    top: 10px;
    max-height: calc(100vh - 20px);
    overflow-y: auto;
  }
`;

const Drawn = styled.div`
  display: grid;
  grid-template-columns: 120px minmax(0, 1fr);
  gap: 14px;
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
    if (base.state !== 'ready' || school === undefined || draft.values.size === 0) return undefined;
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
    document.documentElement.scrollTop = 0;
  };
  return (
    <Stack $gap={14}>
      {sent !== '' && <Sent words={sent} />}
      <Columns>
        <Stack $gap={14}>
          <SenderPanel sender={sender} onChange={setSender} />
          <Panel aria-labelledby="worn-title">
            <PanelTitle id="worn-title">What is worn</PanelTitle>
            <Stack $gap={14}>
              <Doors door={door} onDoor={setDoor} />
              {door === 'form' ? (
                <FormPart school={school} draft={draft} onSchool={setSchool} onDraft={setDraft} />
              ) : (
                <FilePart thisYear={thisYear} file={file} onFile={setFile} />
              )}
            </Stack>
          </Panel>
          <ArtworkPanel
            schools={door === 'form' ? (school === undefined ? [] : [school]) : schoolsOf(file)}
            artwork={artwork}
            licence={artworkLicence}
            onArtwork={setArtwork}
            onLicence={setArtworkLicence}
          />
        </Stack>
        <Staying>
          {door === 'form' && draft.values.size > 0 && <AsTold draft={draft} />}
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
        </Staying>
      </Columns>
    </Stack>
  );
}

function Sent({ words }: { readonly words: string }) {
  return (
    <Notice weight="note">
      <p role="status">
        <b>{words}</b> It waits in the queue until somebody other than you accepts it; until then no search
        finds it.
      </p>
    </Notice>
  );
}

function Doors({ door, onDoor }: { readonly door: Door; readonly onDoor: (door: Door) => void }) {
  return (
    <Choices
      label="How it is told"
      chosen={door}
      choices={[
        ['form', 'One school, by form'],
        ['file', 'Many schools, by file'],
      ]}
      onChoose={onDoor}
    />
  );
}

function AsTold({ draft }: { readonly draft: Draft }) {
  const facts = factsOf(draft);
  return (
    <Panel aria-labelledby="told-title">
      <PanelTitle id="told-title">As told</PanelTitle>
      <Drawn>
        <OutfitDrawing look={lookOfFacts(facts)} label="Outfit as told" widthPixels={120} />
        <Stack $gap={6}>
          <span>{factsWords(facts)}</span>
          <Quiet>Hatched is what nobody told.</Quiet>
        </Stack>
      </Drawn>
    </Panel>
  );
}

function schoolsOf(file: Entered | undefined): readonly SchoolKey[] {
  return [...new Set(file?.read.outfits.map(({ school }) => school))];
}
