// A form of pictures: garments to press, and for the one that is open what can be said of it. Who saw a uniform and who
// tells what a school wears use the same.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { lookOfFacts } from '../../core/uniforms/drawing/outfitLook';
import type { OutfitFact, Slot, SlotValue } from '../../core/uniforms/outfit';
import { garmentLabels, garments, slots, type Garment } from '../../core/uniforms/slots';
import { focusRing, Panel, PanelTitle, Quiet, Unseen } from '../surfaces';
import { GarmentAspects, type FormWords } from './GarmentAspects';
import { OneBadge, OneGarment, unknownLook } from './OneGarment';

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
  readonly title: string;
  readonly words: FormWords;
  /** What the pictures show. */
  readonly facts: readonly OutfitFact[];
  readonly chosenIn: (slot: Slot) => readonly SlotValue[];
  readonly onPress: (slot: Slot, value: SlotValue) => void;
  readonly onType: (slot: Slot, text: string) => void;
}

/** The pictures, each drawn as it was described so far. */
export function GarmentForm({ title, words, facts, chosenIn, onPress, onType }: GarmentFormProps) {
  const [open, setOpen] = useState<Garment>();
  const look = lookOfFacts(facts);
  const told = (garment: Garment): number =>
    slots.filter((definition) => definition.garment === garment && chosenIn(definition.slot).length > 0)
      .length;
  return (
    <Panel aria-labelledby="form-title">
      <PanelTitle id="form-title">{title}</PanelTitle>
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
        <GarmentAspects
          key={open}
          garment={open}
          words={words}
          chosenIn={chosenIn}
          onPress={onPress}
          onType={onType}
        />
      )}
    </Panel>
  );
}
