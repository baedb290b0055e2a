// One outfit of one school: chosen by pressing pictures of garments, drawn as far as it is told.
import { outfitKinds, type SchoolKey } from '../../../core/uniforms/outfit';
import { Quiet, Stack } from '../../../ui/surfaces';
import { GarmentForm } from '../../../ui/uniforms/GarmentForm';
import { FormInput, FormSelect } from '../../../ui/uniforms/ValueSelect';
import { Field, Fields } from '../fields';
import { SchoolPicker } from '../SchoolPicker';
import { factsOf, pressed, typed, type Draft } from './draft';

const schoolWords = { several: 'all that it has', either: '' };

interface FormPartProps {
  readonly school: SchoolKey | undefined;
  readonly draft: Draft;
  readonly onSchool: (school: SchoolKey | undefined) => void;
  readonly onDraft: (edit: (draft: Draft) => Draft) => void;
}

/** The form. */
export function FormPart({ school, draft, onSchool, onDraft }: FormPartProps) {
  return (
    <Stack $gap={14}>
      <SchoolPicker school={school} onChoose={onSchool} />
      <Fields>
        <Field label="Outfit">
          <FormSelect
            value={draft.kind}
            onChange={({ target }) =>
              onDraft((before) => ({
                ...before,
                kind: outfitKinds.find((kind) => kind === target.value) ?? before.kind,
              }))
            }
          >
            {outfitKinds.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </FormSelect>
        </Field>
        <Field label="Worn from (year)">
          <FormInput
            value={draft.wornFrom}
            inputMode="numeric"
            maxLength={9}
            onChange={({ target }) => onDraft((before) => ({ ...before, wornFrom: target.value }))}
          />
        </Field>
        <Field label="Worn until (year)">
          <FormInput
            value={draft.wornTo}
            inputMode="numeric"
            maxLength={9}
            onChange={({ target }) => onDraft((before) => ({ ...before, wornTo: target.value }))}
          />
        </Field>
        <Field label="Supplier’s stock design">
          <FormInput
            value={draft.supplierDesign}
            maxLength={120}
            autoComplete="off"
            onChange={({ target }) => onDraft((before) => ({ ...before, supplierDesign: target.value }))}
          />
        </Field>
      </Fields>
      <Quiet>
        Without a first year it counts from the year above; without a last year it is still worn. A stock
        design is one that other schools wear too.
      </Quiet>
      <GarmentForm
        title="Press what it has"
        words={schoolWords}
        facts={factsOf(draft)}
        chosenIn={(slot) => draft.values.get(slot) ?? []}
        onPress={(slot, value) => onDraft((before) => pressed(before, slot, value))}
        onType={(slot, text) => onDraft((before) => typed(before, slot, text))}
      />
      <Quiet>
        Several values of one thing: each may be worn, such as grey or black trousers. Leave out what you are
        not sure of; “none” tells that there is none.
      </Quiet>
    </Stack>
  );
}
