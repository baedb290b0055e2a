// Who tells it, on whose behalf, and from what: it stands beside the outfit for as long as that is kept.
import { MAX_NAME, MAX_REASON, senderKinds } from '../../../core/uniforms/intake/moderation';
import { Foreign } from '../../../ui/Foreign';
import { Panel, PanelTitle, Quiet, Stack } from '../../../ui/surfaces';
import { FormInput, FormSelect } from '../../../ui/uniforms/ValueSelect';
import { Field, Fields, Wide } from '../fields';
import { useIntakeTools } from '../IntakeContext';
import type { Sender } from './submission';

interface SenderPanelProps {
  readonly sender: Sender;
  readonly onChange: (sender: Sender) => void;
}

/** The fields. */
export function SenderPanel({ sender, onChange }: SenderPanelProps) {
  const { store } = useIntakeTools();
  return (
    <Panel aria-labelledby="sender-title">
      <PanelTitle id="sender-title">Who tells it</PanelTitle>
      <Stack>
        <Fields>
          <Field label="On behalf of a">
            <FormSelect
              value={sender.kind}
              onChange={({ target }) =>
                onChange({
                  ...sender,
                  kind: senderKinds.find((kind) => kind === target.value) ?? sender.kind,
                })
              }
            >
              {senderKinds.map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </FormSelect>
          </Field>
          <Field label="Its name (school, firm or group)">
            <FormInput
              value={sender.name}
              maxLength={MAX_NAME}
              autoComplete="off"
              onChange={({ target }) => onChange({ ...sender, name: target.value })}
            />
          </Field>
          <Field label="Year it holds for">
            <FormInput
              value={sender.year}
              inputMode="numeric"
              maxLength={4}
              onChange={({ target }) => onChange({ ...sender, year: target.value })}
            />
          </Field>
          <Wide>
            <Field label="Told from (a uniform policy with its date, a catalogue, a garment at hand)">
              <FormInput
                value={sender.basis}
                maxLength={MAX_REASON}
                autoComplete="off"
                onChange={({ target }) => onChange({ ...sender, basis: target.value })}
              />
            </Field>
          </Wide>
        </Fields>
        <Quiet>
          Entered by <Foreign>{store.author}</Foreign>; your name is kept with it.
        </Quiet>
      </Stack>
    </Panel>
  );
}
