// What can be said of one garment: a row an aspect, a button a value.
import { useState, type ReactNode } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { idOf, isSameValue, valueWords } from '../../core/uniforms/drawing/valueWords';
import type { Slot, SlotValue } from '../../core/uniforms/outfit';
import { garmentLabels, slots, type Garment, type SlotDefinition } from '../../core/uniforms/slots';
import { colourOf } from '../../core/uniforms/vocabulary/colours';
import { pressable, GroupTitle, LinkButton, Quiet, Stack } from '../surfaces';
import { groupedValues, isSeveral } from './slotValues';
import { FormInput, ValueSelect } from './ValueSelect';

const Values = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
`;

const Value = styled.button`
  ${pressable}
  display: inline-flex;
  align-items: center;
  gap: 5px;
  padding: 2px 7px;
  font-size: ${variables.fontSizeSmall};
`;

const Swatch = styled.span`
  width: 14px;
  height: 14px;
  border: 1px solid ${variables.borderColorStrong};
  border-radius: 2px;
`;

const Fieldset = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
  legend {
    padding: 0 0 3px;
    color: ${variables.contentColorDefault};
    font-size: ${variables.fontSizeSmall};
  }
`;

/** What most schools wear; the others are one press away. */
const commonColours = new Set(
  'navy black white grey charcoal royal sky red maroon burgundy bottle_green emerald purple gold yellow silver'.split(
    ' ',
  ),
);

/** What the form says of several values: they are said by a witness, or by the school itself. */
export interface FormWords {
  /** Of slots of which a garment shows several at once: `all that you saw`. */
  readonly several: string;
  /** Of all others: `several mean “or”`; '' says nothing. */
  readonly either: string;
}

interface GarmentAspectsProps {
  readonly garment: Garment;
  readonly words: FormWords;
  readonly chosenIn: (slot: Slot) => readonly SlotValue[];
  readonly onPress: (slot: Slot, value: SlotValue) => void;
  readonly onType: (slot: Slot, text: string) => void;
}

/** All aspects of a garment; those that are rarely seen are folded. */
export function GarmentAspects({ garment, words, chosenIn, onPress, onType }: GarmentAspectsProps) {
  const [isWhole, setIsWhole] = useState(false);
  const own = slots.filter((definition) => definition.garment === garment);
  const isTold = ({ slot }: SlotDefinition): boolean => chosenIn(slot).length > 0;
  const shown = isWhole ? own : own.filter((definition, at) => at < 6 || isTold(definition));
  return (
    <Stack $gap={10} style={{ marginTop: 12 }}>
      <GroupTitle>The {garmentLabels[garment]}</GroupTitle>
      {shown.map((definition) => (
        <Aspect
          key={definition.slot}
          definition={definition}
          words={words}
          chosen={chosenIn(definition.slot)}
          onPress={onPress}
          onType={onType}
        />
      ))}
      {shown.length < own.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          More about the {garmentLabels[garment]} ({own.length - shown.length})
        </LinkButton>
      )}
    </Stack>
  );
}

interface AspectProps {
  readonly definition: SlotDefinition;
  readonly words: FormWords;
  readonly chosen: readonly SlotValue[];
  readonly onPress: (slot: Slot, value: SlotValue) => void;
  readonly onType: (slot: Slot, text: string) => void;
}

function Aspect({ definition, words, chosen, onPress, onType }: AspectProps) {
  const { slot, kind, aspect } = definition;
  const label = definition.label.replace(/^the [^’]+’s? /, '');
  if (kind === 'text') return <TextAspect slot={slot} label={label} chosen={chosen} onType={onType} />;
  if (aspect === 'motif')
    return (
      <Legend label={`${label}, ${words.several}`}>
        <Values>
          {chosen.map((value) => (
            <ValueButton key={idOf(value)} value={value} isChosen onPress={() => onPress(slot, value)} />
          ))}
          <ValueSelect slot={slot} label="Add" onChoose={(value) => onPress(slot, value)} />
        </Values>
      </Legend>
    );
  return (
    <Legend
      label={
        isSeveral(slot)
          ? `${label}, ${words.several}`
          : [label, words.either].filter((word) => word !== '').join('; ')
      }
    >
      <ValueButtons definition={definition} chosen={chosen} onPress={onPress} />
    </Legend>
  );
}

function ValueButtons({ definition, chosen, onPress }: Omit<AspectProps, 'onType' | 'words'>) {
  const [isWhole, setIsWhole] = useState(false);
  const { slot, kind } = definition;
  const isChosen = (value: SlotValue): boolean => chosen.some((one) => isSameValue(one, value));
  const all = groupedValues(slot).flatMap(({ values }) => values);
  const isShown = (value: SlotValue): boolean =>
    kind !== 'colour' ||
    isWhole ||
    value.kind !== 'colour' ||
    commonColours.has(value.colour) ||
    isChosen(value);
  return (
    <Values>
      {all.filter(isShown).map((value) => (
        <ValueButton
          key={idOf(value)}
          value={value}
          isChosen={isChosen(value)}
          onPress={() => onPress(slot, value)}
        />
      ))}
      {kind === 'colour' && !isWhole && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          All colours
        </LinkButton>
      )}
    </Values>
  );
}

function ValueButton({
  value,
  isChosen,
  onPress,
}: {
  readonly value: SlotValue;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}) {
  const hex = value.kind === 'colour' ? colourOf(value.colour)?.hex : undefined;
  return (
    <Value type="button" aria-pressed={isChosen} onClick={onPress}>
      {hex !== undefined && <Swatch aria-hidden="true" style={{ background: hex }} />}
      {valueWords(value)}
    </Value>
  );
}

interface TextAspectProps {
  readonly slot: Slot;
  readonly label: string;
  readonly chosen: readonly SlotValue[];
  readonly onType: (slot: Slot, text: string) => void;
}

function TextAspect({ slot, label, chosen, onType }: TextAspectProps) {
  const [text, setText] = useState(
    () => chosen.flatMap((value) => (value.kind === 'text' ? value.text : []))[0] ?? '',
  );
  return (
    <label>
      <Quiet>{label} </Quiet>
      <FormInput
        value={text}
        maxLength={120}
        autoComplete="off"
        onChange={({ target }) => {
          setText(target.value);
          onType(slot, target.value);
        }}
      />
    </label>
  );
}

function Legend({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Fieldset>
      <legend>{label}</legend>
      {children}
    </Fieldset>
  );
}
