// A submission as a moderator sees it: where it came from, what it would change, what of it could not be read, its artwork.
import type { EpochSeconds } from '../../../core/brand';
import type { Artwork } from '../../../core/uniforms/intake/artwork/claim';
import { changeOf } from '../../../core/uniforms/intake/changes';
import { datedOutfit, type Submission } from '../../../core/uniforms/intake/moderation';
import { versionsOf, type OutfitVersion } from '../../../core/uniforms/intake/versions';
import type { Result } from '../../../core/brand';
import type { SearchProblem } from '../../../queries/searchProblem';
import { readOutfitsOf } from '../../../queries/uniforms/outfits';
import { readSecondPersons } from '../../../queries/uniforms/secondPerson';
import { Answered } from '../../../ui/Answered';
import { FactList } from '../../../ui/FactList';
import { Foreign } from '../../../ui/Foreign';
import { Moment } from '../../../ui/Moment';
import { Notice } from '../../../ui/Notice';
import { GroupTitle, Mono, Panel, PanelTitle, Stack } from '../../../ui/surfaces';
import { useAnswer } from '../../../ui/useAnswer';
import { countOf } from '../../../ui/words';
import { contentWords } from '../outfitWords';
import { useIntakeTools } from '../IntakeContext';
import { ProblemTable } from '../ProblemTable';
import { ArtworkLook } from './ArtworkLook';
import { ChangeList } from './ChangeList';
import { PastDecisions } from './PastDecisions';

interface Opened {
  readonly submission: Submission;
  /** Versions that its schools have now. */
  readonly versions: readonly OutfitVersion[];
}

interface SubmissionCardProps {
  readonly id: string;
  readonly isOwn: boolean;
  readonly looked: readonly Artwork[];
  readonly onLooked: (edit: (before: readonly Artwork[]) => readonly Artwork[]) => void;
}

/** The submission, read whole when it is opened. */
export function SubmissionCard({ id, isOwn, looked, onLooked }: SubmissionCardProps) {
  const tools = useIntakeTools();
  const { answer } = useAnswer(`submission ${id}`, (signal) => openSubmission(tools, id, signal));
  return (
    <Answered answer={answer} bars={8}>
      {(opened) =>
        opened === undefined ? (
          <Notice weight="warning">
            <p>This submission is not there any more. Look at the queue again.</p>
          </Notice>
        ) : (
          <Shown {...opened} isOwn={isOwn} looked={looked} onLooked={onLooked} />
        )
      }
    </Answered>
  );
}

function Shown({ submission, versions, isOwn, looked, onLooked }: Opened & Omit<SubmissionCardProps, 'id'>) {
  const { outfits, problems, artwork, year } = submission;
  return (
    <Panel aria-labelledby="submission-title">
      <PanelTitle id="submission-title">
        <Foreign>{submission.sender === '' ? 'A sender without a name' : submission.sender}</Foreign>:{' '}
        {contentWords(outfits.length, artwork.length)}
      </PanelTitle>
      <Stack $gap={14}>
        <Provenance submission={submission} />
        <PastDecisions history={submission.history} />
        {problems.length > 0 && (
          <Stack $gap={6}>
            <GroupTitle>{countOf(problems.length, 'remark')} from reading it</GroupTitle>
            <ProblemTable problems={problems} isForm={submission.file === ''} />
          </Stack>
        )}
        <ChangeList
          isForm={submission.file === ''}
          changes={outfits.map((outfit) => ({
            outfit: datedOutfit(outfit, year),
            change: changeOf(outfit, versions, year),
          }))}
        />
        {artwork.length > 0 && (
          <ArtworkLook submission={submission} isOwn={isOwn} looked={looked} onLooked={onLooked} />
        )}
      </Stack>
    </Panel>
  );
}

/** Where a submission came from. */
export function Provenance({
  submission,
}: {
  readonly submission: Omit<Submission, 'outfits' | 'problems' | 'artwork'>;
}) {
  const { senderKind, sender, basis, author, created, year, file, fileSha256, artworkLicence, id } =
    submission;
  const told = (text: string) => (text === '' ? 'not told' : <Foreign>{text}</Foreign>);
  return (
    <FactList
      facts={[
        {
          term: 'On behalf of',
          value: (
            <>
              {senderKind}: {told(sender)}
            </>
          ),
        },
        { term: 'Told from', value: told(basis) },
        { term: 'Holds for', value: String(year) },
        {
          term: 'Entered by',
          value: (
            <>
              {told(author)}, <Moment at={created as EpochSeconds} />
            </>
          ),
        },
        {
          term: 'By',
          value:
            file === '' ? (
              'form'
            ) : (
              <>
                file <Foreign>{file}</Foreign> (SHA-256 <Mono>{fileSha256.slice(0, 16)}…</Mono>, not kept)
              </>
            ),
        },
        ...(artworkLicence === '' ? [] : [{ term: 'Artwork', value: <Foreign>{artworkLicence}</Foreign> }]),
        { term: 'Number', value: <Mono>{id}</Mono> },
      ]}
    />
  );
}

async function openSubmission(
  { store, rest, tenantApp }: Pick<ReturnType<typeof useIntakeTools>, 'store' | 'rest' | 'tenantApp'>,
  id: string,
  signal: AbortSignal,
): Promise<Result<Opened | undefined, SearchProblem>> {
  const read = await store.read(id, signal);
  if (!read.ok) return read;
  if (read.value === undefined) return { ok: true, value: undefined };
  const schools = read.value.outfits.map(({ school }) => school);
  const present = await readOutfitsOf({ rest, tenantApp }, schools, signal);
  if (!present.ok) return present;
  // Against what counts: an outfit that one person alone wrote must not look like what the school wears now.
  const looked = await readSecondPersons(store, present.value.outfits, signal);
  if (!looked.ok) return looked;
  const counting = present.value.outfits.filter((outfit) => !looked.value.doubts.has(outfit.id));
  return { ok: true, value: { submission: read.value, versions: versionsOf(counting) } };
}
