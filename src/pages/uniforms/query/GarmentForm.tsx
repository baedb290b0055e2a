// The form: pictures of garments to press, and for the one that is open what can be said of it. It edits the same question
// as the words.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { factsOfObservations, lookOfFacts } from '../../../core/uniforms/drawing/outfitLook';
import type { Slot, SlotValue } from '../../../core/uniforms/outfit';
import { garmentLabels, garments, type Garment } from '../../../core/uniforms/slots';
import { OneBadge, OneGarment, unknownLook } from '../../../ui/uniforms/OneGarment';
import { focusRing, Panel, PanelTitle, Quiet, Unseen } from '../../../ui/surfaces';
import type { Question } from './editing';
import { GarmentAspects } from './GarmentAspects';

const Pictures = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(84px, 1fr));
  gap: 6px;
`;

const Picture = styled.button`
  appearance: none;
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 4px;
  padding: 6px 2px;
  font: inherit;
  font-size: ${variables.fontSizeSmall};
  color: ${variables.contentColorActive};
  background: none;
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 3px;
  cursor: pointer;
  &[aria-expanded='true'] {
    border-color: ${variables.contentColorLink};
    outline: 1px solid ${variables.contentColorLink};
  }
  ${focusRing}
`;

interface GarmentFormProps {
  readonly question: Question;
  readonly onPress: (slot: Slot, value: SlotValue) => void;
  readonly onType: (slot: Slot, text: string) => void;
}

/** The pictures, each drawn as it was described so far. */
export function GarmentForm({ question, onPress, onType }: GarmentFormProps) {
  const [open, setOpen] = useState<Garment>();
  const facts = factsOfObservations(question.seen.map(({ observation }) => observation));
  const look = lookOfFacts(facts);
  const told = (garment: Garment): number =>
    question.seen.filter(({ observation }) => observation.slot.startsWith(`${garment}.`)).length;
  return (
    <Panel aria-labelledby="form-title">
      <PanelTitle id="form-title">Or press what you saw</PanelTitle>
      <Pictures>
        {garments.map((garment) => (
          <Picture
            key={garment}
            type="button"
            aria-expanded={open === garment}
            onClick={() => setOpen(open === garment ? undefined : garment)}
          >
            {garment === 'badge' ? (
              <OneBadge look={look.badge ?? { isAbsent: false, motifs: [] }} />
            ) : (
              <OneGarment look={look.garments.get(garment) ?? unknownLook(garment)} />
            )}
            <span>
              {garmentLabels[garment]}
              {told(garment) > 0 && (
                <Quiet>
                  {' '}
                  · {told(garment)}
                  <Unseen> told</Unseen>
                </Quiet>
              )}
            </span>
          </Picture>
        ))}
      </Pictures>
      {open !== undefined && (
        <GarmentAspects key={open} garment={open} question={question} onPress={onPress} onType={onType} />
      )}
    </Panel>
  );
}
