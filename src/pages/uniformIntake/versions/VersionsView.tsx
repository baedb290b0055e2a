// Versions: what a school wore in which years, who told it, who accepted it.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { EpochSeconds } from '../../../core/brand';
import { lookOfFacts } from '../../../core/uniforms/drawing/outfitLook';
import type { AcceptedOutfit, Submission } from '../../../core/uniforms/intake/moderation';
import type { Doubt } from '../../../core/uniforms/intake/twoPersons';
import type { SchoolKey } from '../../../core/uniforms/outfit';
import { Answered } from '../../../ui/Answered';
import { Foreign } from '../../../ui/Foreign';
import { Moment } from '../../../ui/Moment';
import { Notice } from '../../../ui/Notice';
import {
  GroupTitle,
  LinkButton,
  Panel,
  PanelTitle,
  PlainList,
  Quiet,
  QuietText,
  Row,
  Stack,
  Tag,
  Unseen,
} from '../../../ui/surfaces';
import { OutfitDrawing } from '../../../ui/uniforms/OutfitDrawing';
import { useAnswer } from '../../../ui/useAnswer';
import { countOf } from '../../../ui/words';
import { CatalogueNotice } from '../CatalogueNotice';
import { schoolWords, useIntakeTools } from '../IntakeContext';
import { doubtWords, factsWords, yearsWords } from '../outfitWords';
import { Provenance } from '../queue/SubmissionCard';
import { SchoolPicker } from '../SchoolPicker';
import { readVersions, type SchoolVersions } from './readVersions';

const Card = styled.li`
  display: grid;
  grid-template-columns: 112px minmax(0, 1fr);
  gap: 14px;
  padding-top: 10px;
  border-top: 1px solid ${variables.borderColorWeak};
`;

/** The whole part. */
export function VersionsView({ school }: { readonly school: SchoolKey | undefined }) {
  const { go } = useIntakeTools();
  return (
    <Stack $gap={14}>
      <Panel aria-label="The school">
        <SchoolPicker
          school={school}
          onChoose={(chosen) =>
            go(chosen === undefined ? { view: 'versions' } : { view: 'versions', school: chosen })
          }
        />
      </Panel>
      {school !== undefined && <OfSchool key={school} school={school} />}
      <CatalogueNotice />
    </Stack>
  );
}

function OfSchool({ school }: { readonly school: SchoolKey }) {
  const tools = useIntakeTools();
  const { answer } = useAnswer(`versions ${school}`, (signal) => readVersions(tools, school, signal));
  const name = schoolWords(tools.base, school);
  return (
    <Answered answer={answer} bars={6}>
      {(read) => (
        <Stack $gap={14}>
          <Row $gap={16}>
            <QuietText role="status">{summaryOf(read)}</QuietText>
            <LinkButton type="button" onClick={() => tools.go({ view: 'send', school })}>
              Send in for this school
            </LinkButton>
          </Row>
          {read.artwork !== undefined && (
            <Row $gap={12}>
              <img src={read.artwork} alt={`Artwork of ${name}, as accepted`} width={80} />
              <Quiet>Artwork as accepted; its terms stand with its submission.</Quiet>
            </Row>
          )}
          {read.unreadable > 0 && (
            <Notice weight="warning">
              <p>{countOf(read.unreadable, 'outfit')} could not be read and cannot be shown.</p>
            </Notice>
          )}
          <NotLooked count={read.notLooked} />
          {read.kinds.map(({ kind, versions }) => (
            <Panel key={kind} aria-labelledby={`kind-${kind.replace(' ', '-')}`}>
              <PanelTitle id={`kind-${kind.replace(' ', '-')}`}>{kind}</PanelTitle>
              <PlainList $gap={10}>
                {[...versions].reverse().map((version) => (
                  <VersionCard
                    key={version.id}
                    outfit={version}
                    alsoToldBy={version.alsoToldBy}
                    submission={read.submissions.get(version.submission)}
                  />
                ))}
              </PlainList>
            </Panel>
          ))}
          <LeftOut read={read} />
          {read.others.length > 0 && (
            <Panel aria-labelledby="others-title">
              <PanelTitle id="others-title">Counts no more</PanelTitle>
              <PlainList $gap={10}>
                {read.others.map((outfit) => (
                  <VersionCard
                    key={outfit.id}
                    outfit={outfit}
                    alsoToldBy={[]}
                    submission={read.submissions.get(outfit.submission)}
                  />
                ))}
              </PlainList>
            </Panel>
          )}
        </Stack>
      )}
    </Answered>
  );
}

function NotLooked({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <Notice weight="warning">
      <p>
        Of {countOf(count, 'outfit')} it was not looked whether a second person stands for{' '}
        {count === 1 ? 'it' : 'them'}: they come from too many submissions. The search looks at all.
      </p>
    </Notice>
  );
}

/** What one person alone wrote. */
function LeftOut({ read }: { readonly read: SchoolVersions }) {
  if (read.doubted.length === 0) return null;
  return (
    <Panel aria-labelledby="doubted-title">
      <PanelTitle id="doubted-title">Left out of the search</PanelTitle>
      <QuietText>No second person stands for it. Enter it anew, for somebody else to accept.</QuietText>
      <PlainList $gap={10}>
        {read.doubted.map(({ outfit, doubt }) => (
          <VersionCard
            key={outfit.id}
            outfit={outfit}
            doubt={doubt}
            alsoToldBy={[]}
            submission={read.submissions.get(outfit.submission)}
          />
        ))}
      </PlainList>
    </Panel>
  );
}

interface VersionCardProps {
  readonly outfit: AcceptedOutfit;
  readonly alsoToldBy: readonly string[];
  readonly submission: Submission | undefined;
  /** Why it does not count. */
  readonly doubt?: Doubt;
}

function VersionCard({ outfit, alsoToldBy, submission, doubt }: VersionCardProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { facts, source, author, created, undone, supplierDesign } = outfit;
  return (
    <Card>
      <OutfitDrawing
        look={lookOfFacts(facts)}
        label={`Drawn as told: ${factsWords(facts)}`}
        widthPixels={112}
      />
      <Stack $gap={4}>
        <Row $gap={10}>
          <GroupTitle>{yearsWords(outfit)}</GroupTitle>
          {undone !== undefined && <Tag>taken back</Tag>}
          {doubt !== undefined && <Tag>not searched</Tag>}
          {supplierDesign !== undefined && (
            <Quiet>
              stock design <Foreign>{supplierDesign}</Foreign>
            </Quiet>
          )}
        </Row>
        <Foreign>{factsWords(facts)}</Foreign>
        <Quiet>
          Told by <Foreign>{source === '' ? 'nobody named' : source}</Foreign>
          {alsoToldBy.length > 0 && (
            <>
              , and the same by <Foreign>{alsoToldBy.join(', ')}</Foreign>
            </>
          )}
          ; accepted by <Foreign>{author === '' ? 'somebody' : author}</Foreign>,{' '}
          <Moment at={created as EpochSeconds} />
        </Quiet>
        {doubt !== undefined && <span>Why: {doubtWords[doubt]}.</span>}
        {undone !== undefined && (
          <Quiet>
            Taken back by <Foreign>{undone.by}</Foreign>, <Moment at={undone.at as EpochSeconds} />
            {undone.reason !== '' && (
              <>
                : <Foreign>{undone.reason}</Foreign>
              </>
            )}
          </Quiet>
        )}
        {submission === undefined ? (
          <Quiet>The submission it came with is not on record.</Quiet>
        ) : (
          <LinkButton type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? 'Hide where it came from' : 'Where it came from'}
            <Unseen> ({yearsWords(outfit)})</Unseen>
          </LinkButton>
        )}
        {isOpen && submission !== undefined && <Provenance submission={submission} />}
      </Stack>
    </Card>
  );
}

function summaryOf({ kinds, others, doubted }: SchoolVersions): string {
  const count = kinds.reduce((sum, { versions }) => sum + versions.length, 0);
  if (count === 0)
    return others.length + doubted.length === 0
      ? 'Nothing is known of what this school wears.'
      : 'Nothing that counts is known of what this school wears.';
  return `${countOf(count, 'version')} of ${countOf(kinds.length, 'outfit')}; the newest first.`;
}
