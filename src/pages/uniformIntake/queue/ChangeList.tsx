// What each outfit would change, beside the version that its school has now.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { lookOfFacts } from '../../../core/uniforms/drawing/outfitLook';
import { valueWords } from '../../../core/uniforms/drawing/valueWords';
import type { OutfitChange, SlotChange } from '../../../core/uniforms/intake/changes';
import type { SubmittedOutfit } from '../../../core/uniforms/intake/readOutfits';
import { DataTable, TableScroll } from '../../../ui/DataTable';
import { Foreign } from '../../../ui/Foreign';
import { GroupTitle, LinkButton, PlainList, Quiet, Row, Stack, Unseen } from '../../../ui/surfaces';
import { OutfitDrawing } from '../../../ui/uniforms/OutfitDrawing';
import { countOf } from '../../../ui/words';
import { schoolWords, useIntakeTools } from '../IntakeContext';
import { slotTitle, yearsWords } from '../outfitWords';
import { changeCounts, effectWords, orderedChanges, slotChangeWords } from './changeWords';

const Card = styled.li`
  display: grid;
  grid-template-columns: 240px minmax(0, 1fr);
  gap: 14px;
  padding-top: 10px;
  border-top: 1px solid ${variables.borderColorWeak};
  figure {
    margin: 0;
    text-align: center;
  }
  @media (max-width: 720px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export interface JudgedOutfit {
  readonly outfit: SubmittedOutfit;
  readonly change: OutfitChange;
}

interface ChangeListProps {
  readonly changes: readonly JudgedOutfit[];
  /** Of a form, which has no rows to name. */
  readonly isForm: boolean;
}

const FIRST = 10;
const MORE = 40;
const FIRST_SLOTS = 8; // what contradicts stands first; more of one school hides the next one

/** Outfits, a few at a time. */
export function ChangeList({ changes, isForm }: ChangeListProps) {
  const [count, setCount] = useState(FIRST);
  return (
    <Stack $gap={10}>
      <PlainList $gap={10}>
        {changes.slice(0, count).map((judged) => (
          <ChangeCard
            key={`${judged.outfit.row} ${judged.outfit.school} ${judged.outfit.kind}`}
            {...judged}
            isForm={isForm}
          />
        ))}
      </PlainList>
      {count < changes.length && (
        <LinkButton type="button" onClick={() => setCount(count + MORE)}>
          Show {Math.min(MORE, changes.length - count)} more of {countOf(changes.length, 'outfit')}
        </LinkButton>
      )}
    </Stack>
  );
}

function ChangeCard({ outfit, change, isForm }: JudgedOutfit & Pick<ChangeListProps, 'isForm'>) {
  const { base } = useIntakeTools();
  const [isWhole, setIsWhole] = useState(false);
  const name = schoolWords(base, outfit.school);
  const { against } = change;
  const { shown, same } = orderedChanges(change);
  const all = [...shown, ...same];
  const folded = all.length - Math.min(shown.length, FIRST_SLOTS);
  return (
    <Card>
      <Row $gap={8} style={{ alignItems: 'flex-start', flexWrap: 'nowrap' }}>
        {against !== undefined && <Figure facts={against.facts} label={`Now at ${name}`} caption="now" />}
        <Figure facts={outfit.facts} label={`Sent in for ${name}`} caption="sent in" />
      </Row>
      <Stack $gap={6}>
        <GroupTitle>
          <Foreign>{name}</Foreign>
        </GroupTitle>
        <Quiet>
          {outfit.kind} · {yearsWords(outfit)} · {outfit.school}
          {isForm ? '' : ` · row ${outfit.row}`}
        </Quiet>
        <span>
          {effectWords(change)} <b>{changeCounts(change)}.</b>
        </span>
        <SlotTable name={name} slots={isWhole ? all : shown.slice(0, FIRST_SLOTS)} />
        {folded > 0 && (
          <LinkButton type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? 'Show less' : `Show ${countOf(folded, 'other thing')}, the same ones too`}
            <Unseen> of {name}</Unseen>
          </LinkButton>
        )}
      </Stack>
    </Card>
  );
}

interface FigureProps {
  readonly facts: SubmittedOutfit['facts'];
  readonly label: string;
  readonly caption: string;
}

function Figure({ facts, label, caption }: FigureProps) {
  return (
    <figure>
      <OutfitDrawing look={lookOfFacts(facts)} label={label} widthPixels={112} />
      <figcaption>
        <Quiet>{caption}</Quiet>
      </figcaption>
    </figure>
  );
}

function SlotTable({ name, slots }: { readonly name: string; readonly slots: readonly SlotChange[] }) {
  if (slots.length === 0) return <Quiet>Nothing of it differs.</Quiet>;
  const valuesWords = (values: SlotChange['before']): string =>
    values.length === 0 ? '–' : values.map(valueWords).join(', ');
  return (
    <TableScroll tabIndex={0} role="region" aria-label={`What changes at ${name}`}>
      <DataTable>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Now</th>
            <th scope="col">Sent in</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {slots.map(({ slot, kind, before, after }) => (
            <tr key={slot}>
              <td>{slotTitle(slot)}</td>
              <td>
                <Foreign>{valuesWords(before)}</Foreign>
              </td>
              <td>
                <Foreign>{valuesWords(after)}</Foreign>
              </td>
              <td>{slotChangeWords[kind]}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </TableScroll>
  );
}
