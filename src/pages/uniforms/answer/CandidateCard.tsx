// One school of the shortlist: drawn from what is told of its uniform, with its reasons, its contacts, and what was decided.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { lookOfFacts } from '../../../core/uniforms/drawing/outfitLook';
import type { SchoolContact } from '../../../queries/uniforms/schools';
import { Foreign } from '../../../ui/Foreign';
import { OutfitDrawing } from '../../../ui/uniforms/OutfitDrawing';
import { GroupTitle, LinkButton, Quiet, Row, Stack, Tag, Unseen } from '../../../ui/surfaces';
import type { Candidate, Verdict } from '../desk/shortlist';
import { ContactFacts } from './ContactFacts';
import { ReasonTable } from './ReasonTable';
import { distanceWords, outfitWords, statusWords, verdictSigns, verdictWords, wornWords } from './verdicts';

const Card = styled.li`
  display: grid;
  grid-template-columns: 112px minmax(0, 1fr);
  gap: 6px 14px;
  padding: 10px 0;
  border-top: 1px solid ${variables.borderColorWeak};
  @media (max-width: 520px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export type Mark = 'compare' | 'sheet';

export interface CandidateActions {
  readonly isMarked: (key: string, mark: Mark) => boolean;
  readonly onMark: (key: string, mark: Mark) => void;
  readonly answered: (key: string) => 'confirmed' | 'rejected' | undefined;
  readonly onAnswer: (candidate: Candidate, answer: 'confirmed' | 'rejected') => void;
}

interface CandidateCardProps extends CandidateActions {
  readonly candidate: Candidate;
  readonly contact: SchoolContact | undefined;
  /** Data address of the badge as the school has it. */
  readonly artwork: string | undefined;
}

/** The card. */
export function CandidateCard(props: CandidateCardProps) {
  const { candidate, contact, artwork } = props;
  const [isOpen, setIsOpen] = useState(false);
  const { name, place, authority, reasons } = candidate;
  return (
    <Card>
      <Stack $gap={6}>
        <OutfitDrawing
          look={lookOfFacts(candidate.facts)}
          label={`Uniform as told: ${outfitWords(candidate)}`}
          widthPixels={112}
        />
        {artwork !== undefined && <img src={artwork} alt={`Badge of ${name}, as taken in`} width={72} />}
      </Stack>
      <Stack $gap={6}>
        <Row $gap={10}>
          <GroupTitle as="h4">
            <Foreign>{name}</Foreign>
          </GroupTitle>
          <Tag>{statusWords(candidate)}</Tag>
          <Answered answer={props.answered(candidate.key)} />
        </Row>
        <Quiet>
          {[distanceWords(candidate), place, authority, candidate.phase, candidate.sex, candidate.key]
            .filter((word) => word !== '')
            .join(' · ')}
        </Quiet>
        <Quiet>
          {wornWords(candidate)}
          {candidate.supplierDesign !== '' && ' · a supplier’s stock design, which other schools wear too'}
        </Quiet>
        <span>{verdictCounts(reasons.map(({ verdict }) => verdict))}</span>
        <Actions {...props} isOpen={isOpen} onOpen={() => setIsOpen(!isOpen)} />
        {isOpen && (
          <>
            <ReasonTable reasons={reasons} name={name} />
            <ContactFacts contact={contact} />
          </>
        )}
      </Stack>
    </Card>
  );
}

interface ActionsProps extends CandidateCardProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Actions({ candidate, isMarked, onMark, onAnswer, isOpen, onOpen }: ActionsProps) {
  const { key, name } = candidate;
  const about = <Unseen> {name}</Unseen>;
  return (
    <Row $gap={12}>
      <LinkButton type="button" aria-expanded={isOpen} onClick={onOpen}>
        {isOpen ? 'Close reasons of' : 'Reasons and contacts'}
        {about}
      </LinkButton>
      <LinkButton
        type="button"
        aria-pressed={isMarked(key, 'compare')}
        onClick={() => onMark(key, 'compare')}
      >
        {isMarked(key, 'compare') ? '✓ Compared' : 'Compare'}
        {about}
      </LinkButton>
      <LinkButton type="button" aria-pressed={isMarked(key, 'sheet')} onClick={() => onMark(key, 'sheet')}>
        {isMarked(key, 'sheet') ? '✓ On the sheet' : 'Put on the sheet'}
        {about}
      </LinkButton>
      <LinkButton type="button" onClick={() => onAnswer(candidate, 'confirmed')}>
        Confirm
        {about}
      </LinkButton>
      <LinkButton type="button" onClick={() => onAnswer(candidate, 'rejected')}>
        Reject
        {about}
      </LinkButton>
    </Row>
  );
}

function Answered({ answer }: { readonly answer: 'confirmed' | 'rejected' | undefined }) {
  return answer === undefined ? null : <Tag>{answer} for this question</Tag>;
}

const pluralWords: Readonly<Record<Verdict, string>> = {
  ...verdictWords,
  agrees: 'agree',
  disagrees: 'differ',
};

/** "= 5 agree, ≈ 1 near, ≠ 1 differs, ? 2 not known" */
export function verdictCounts(verdicts: readonly Verdict[]): string {
  return (Object.keys(verdictWords) as Verdict[])
    .flatMap((verdict) => {
      const count = verdicts.filter((one) => one === verdict).length;
      const words = count === 1 ? verdictWords : pluralWords;
      return count === 0 ? [] : [`${verdictSigns[verdict]} ${count} ${words[verdict]}`];
    })
    .join(', ');
}
