// What is searched for, one chip a thing: changed, doubted, taken away. Words and form both end here.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { factsOfObservations, lookOfFacts } from '../../../core/uniforms/drawing/outfitLook';
import { observedWords, slotWords } from '../../../core/uniforms/drawing/valueWords';
import type { SlotValue } from '../../../core/uniforms/outfit';
import { LinkButton, Panel, PanelTitle, PlainList, Quiet, Row, Unseen } from '../../../ui/surfaces';
import { OutfitDrawing } from '../../../ui/uniforms/OutfitDrawing';
import { isUnsure, type Question, type Seen } from './editing';
import { ValueSelect } from '../../../ui/uniforms/ValueSelect';

const Chip = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 10px;
  align-items: baseline;
  padding: 4px 10px;
  border: 1px solid ${variables.borderColorStrong};
  border-radius: 3px;
  &[data-unsure='true'] {
    border-style: dashed;
  }
`;

/** A slip is seen sooner than read. */
const Beside = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 118px;
  gap: 12px;
  align-items: start;
  figure {
    margin: 0;
    text-align: center;
    line-height: 1.3;
  }
`;

const origins = { words: '', form: 'chosen', picture: 'from a picture' } as const;

export interface SeenListProps {
  readonly question: Question;
  readonly onChange: (id: string, value: SlotValue) => void;
  readonly onDoubt: (id: string, isUnsure: boolean) => void;
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
}

/** The chips. */
export function SeenList(props: SeenListProps) {
  const { question, onClear } = props;
  if (question.seen.length === 0) return null;
  return (
    <Panel aria-labelledby="seen-title">
      <Row $gap={16}>
        <PanelTitle id="seen-title">What is searched for</PanelTitle>
        <LinkButton type="button" onClick={onClear}>
          Start anew
        </LinkButton>
      </Row>
      <Beside>
        <PlainList $gap={6}>
          {question.seen.map((seen) => (
            <SeenChip key={seen.id} {...props} seen={seen} />
          ))}
        </PlainList>
        <figure>
          <OutfitDrawing
            look={lookOfFacts(factsOfObservations(question.seen.map(({ observation }) => observation)))}
            label="The uniform as it was described"
            widthPixels={118}
          />
          <figcaption>
            <Quiet>As described; hatched is not told</Quiet>
          </figcaption>
        </figure>
      </Beside>
    </Panel>
  );
}

function SeenChip({ seen, onChange, onDoubt, onRemove }: SeenListProps & { readonly seen: Seen }) {
  const [isChanging, setIsChanging] = useState(false);
  const { id, observation } = seen;
  const unsure = isUnsure(seen);
  const name = slotWords(observation.slot).replace(/^the /, '');
  const origin = origins[observation.origin];
  return (
    <Chip data-unsure={unsure}>
      <span>
        <Quiet>{name}:</Quiet> <b>{observedWords(observation)}</b>
        {unsure && <Quiet> (unsure)</Quiet>}
        {origin !== '' && <Quiet> · {origin}</Quiet>}
      </span>
      <LinkButton type="button" aria-expanded={isChanging} onClick={() => setIsChanging(!isChanging)}>
        Change
        <Unseen> {name}</Unseen>
      </LinkButton>
      <LinkButton type="button" aria-pressed={unsure} onClick={() => onDoubt(id, !unsure)}>
        {unsure ? 'Sure' : 'Unsure'}
        <Unseen> about {name}</Unseen>
      </LinkButton>
      <LinkButton type="button" onClick={() => onRemove(id)}>
        Take away
        <Unseen> {name}</Unseen>
      </LinkButton>
      {isChanging && (
        <ValueSelect
          slot={observation.slot}
          label={`Change ${name} to`}
          onChoose={(value) => {
            setIsChanging(false);
            onChange(id, value);
          }}
        />
      )}
    </Chip>
  );
}
